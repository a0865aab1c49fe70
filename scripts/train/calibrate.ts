import { criteria } from '../../src/rubric/registry.ts';
import { chancesOf, expectedLevel, levelFor, levelsAbove, together, type Chances, type Scale } from '../../src/rubric/reader/levels.ts';
import type { Level } from '../../src/rubric/types.ts';
import { quadraticWeightedKappa } from './measure.ts';

/** A document's levels, and its instances' log-odds with the levels, one a criterion, that each may reach at most. */
export interface Scored {
  readonly scores: readonly Float32Array[];
  readonly caps: readonly (readonly Level[])[];
  readonly levels: readonly number[];
}

const outputs = criteria.length * levelsAbove;
/** Odds under these count as these: nothing is said. */
const floor = -6;
/** How strongly a criterion's offset, and that of one of its levels, is drawn to what all have in common. */
const shrinkage = { slope: 0.1, level: 1e-3, criterion: 6, step: 20 };
const steps = 12;
const cutSteps = [-0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4];

/** The level of every criterion, each by the instances that are best for it, where any of them earns one by itself. */
export function levelsOf(document: Pick<Scored, 'scores' | 'caps'>, scale: Scale): Level[] {
  return criteria.map((_, criterion) => {
    const chances = chancesIn(document, criterion, scale);
    return chances.some((own) => levelFor(own, scale) > 0) ? levelFor(chances.reduce(together), scale) : 0;
  });
}

/** The instance of which most is to be expected for a criterion. */
export function loudest(document: Pick<Scored, 'scores' | 'caps'>, criterion: number, scale: Scale): number {
  const expected = chancesIn(document, criterion, scale).map(expectedLevel);
  return expected.reduce((best, value, at) => (value > expected[best]! ? at : best), 0);
}

function chancesIn({ scores, caps }: Pick<Scored, 'scores' | 'caps'>, criterion: number, scale: Scale): Chances[] {
  const at = criterion * levelsAbove;
  return scores.map((odds, instance) => chancesOf([odds[at]!, odds[at + 1]!, odds[at + 2]!], criterion, scale, caps[instance]![criterion]!));
}

/** The best odds that any instance has for each output, ordered and floored as `chancesOf` does it. */
function bestOdds({ scores, caps }: Scored): Float64Array {
  const best = new Float64Array(outputs).fill(floor);
  scores.forEach((odds, instance) => {
    for (let criterion = 0; criterion < criteria.length; criterion++) {
      let least = Infinity;
      for (let level = 0; level < caps[instance]![criterion]!; level++) {
        const at = criterion * levelsAbove + level;
        least = Math.min(least, odds[at]!);
        best[at] = Math.max(best[at]!, least);
      }
    }
  });
  return best;
}

/**
 * Fits the scale on documents whose odds come from networks that had not seen them: a logistic regression on the best odds,
 * with a slope and an intercept a level and shrunken offsets for each criterion and each of its levels, by Newton's method;
 * then the cuts by coordinate search on the pooled kappa.
 */
export function calibrate(documents: readonly Scored[]): Scale {
  const odds = documents.map(bestOdds);
  const size = 2 * levelsAbove + criteria.length + outputs;
  const penalty = Float64Array.from({ length: size }, (_, at) => (
    at < levelsAbove ? shrinkage.slope : at < 2 * levelsAbove ? shrinkage.level : at < 2 * levelsAbove + criteria.length ? shrinkage.criterion : shrinkage.step));
  let weights = new Float64Array(size);
  for (let step = 0; step < steps; step++) {
    const gradient = penalty.map((by, at) => by * weights[at]!);
    const curvature = Array.from({ length: size }, (_, at) => { const row = new Float64Array(size); row[at] = penalty[at]!; return row; });
    documents.forEach(({ levels }, document) => {
      for (let output = 0; output < outputs; output++) {
        const level = output % levelsAbove;
        const criterion = Math.floor(output / levelsAbove);
        const value = odds[document]![output]!;
        const parts = [[level, value], [levelsAbove + level, 1], [2 * levelsAbove + criterion, 1], [2 * levelsAbove + criteria.length + output, 1]] as const;
        const chance = 1 / (1 + Math.exp(-parts.reduce((sum, [at, by]) => sum + weights[at]! * by, 0)));
        const error = chance - (levels[criterion]! > level ? 1 : 0);
        for (const [a, x] of parts) {
          gradient[a]! += error * x;
          for (const [b, y] of parts) curvature[a]![b]! += chance * (1 - chance) * x * y;
        }
      }
    });
    const change = solve(curvature, gradient);
    weights = weights.map((value, at) => value - change[at]!);
  }
  const slopes = Float32Array.from(weights.subarray(0, levelsAbove));
  const offsets = Float32Array.from({ length: outputs }, (_, output) => (
    weights[levelsAbove + (output % levelsAbove)]! + weights[2 * levelsAbove + Math.floor(output / levelsAbove)]! + weights[2 * levelsAbove + criteria.length + output]!));
  return { slopes, offsets, cuts: cutsFor(documents, { slopes, offsets, cuts: new Float32Array() }) };
}

function cutsFor(documents: readonly Scored[], scale: Scale): Float32Array {
  const gold = documents.flatMap(({ levels }) => levels);
  const expected = documents.flatMap((document) => criteria.map((_, criterion) => expectedLevel(chancesIn(document, criterion, scale).reduce(together, [0, 0, 0]))));
  const kappaOf = (cuts: readonly number[]) => quadraticWeightedKappa(gold, expected.map((value) => cuts.filter((cut) => value > cut).length));
  let cuts = [0.5, 1.5, 2.5];
  for (let round = 0; round < 2; round++) {
    for (let k = 0; k < levelsAbove; k++) {
      const moved = cutSteps.map((by) => cuts.map((cut, at) => (at === k ? cut + by : cut)));
      cuts = moved.reduce((best, other) => (kappaOf(other) > kappaOf(best) + 1e-4 ? other : best), cuts);
    }
  }
  return Float32Array.from(cuts);
}

/** Solves a symmetric positive definite system by Gaussian elimination; overwrites its arguments. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const row = matrix[pivot]!;
    for (let below = pivot + 1; below < size; below++) {
      const other = matrix[below]!;
      const factor = other[pivot]! / row[pivot]!;
      if (factor === 0) continue;
      for (let column = pivot; column < size; column++) other[column]! -= factor * row[column]!;
      right[below]! -= factor * right[pivot]!;
    }
  }
  for (let pivot = size - 1; pivot >= 0; pivot--) {
    const row = matrix[pivot]!;
    let sum = right[pivot]!;
    for (let column = pivot + 1; column < size; column++) sum -= row[column]! * right[column]!;
    right[pivot] = sum / row[pivot]!;
  }
  return right;
}
