import { criteria } from '../../src/rubric/registry.ts';
import { levelsAbove } from '../../src/rubric/reader/read-criteria.ts';
import { quadraticWeightedKappa } from './measure.ts';

/** A document's instances' log-odds and its levels. */
export interface Scored {
  readonly scores: readonly Float32Array[];
  readonly levels: readonly number[];
}

/** Log-odds an instance must pass for each level: one a criterion and level, row by row. */
export type Thresholds = Float32Array;

/** The level of one criterion: the highest that any instance earns, an instance earning a level only with those below it. */
export function levelOf(scores: readonly Float32Array[], criterion: number, thresholds: Thresholds): number {
  let best = 0;
  for (const values of scores) {
    let level = 0;
    while (level < levelsAbove && values[criterion * levelsAbove + level]! > thresholds[criterion * levelsAbove + level]!) level++;
    if (level > best) best = level;
  }
  return best;
}

const grid = Array.from({ length: 31 }, (_, at) => -3.5 + 0.15 * at);
const offsets = [-1.2, -0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9, 1.2];
/** Squared error, per document, that a criterion's own offset must save for each unit it departs from the common thresholds. */
const reluctance = 0.06;

/** Common thresholds by coordinate search on the pooled kappa, then an offset a criterion where it clearly pays. */
export function calibrate(documents: readonly Scored[]): Thresholds {
  const common = [-2, -2, -2];
  const spread = (values: readonly number[]) => Float32Array.from({ length: criteria.length * levelsAbove }, (_, at) => values[at % levelsAbove]!);
  const pooled = (thresholds: Thresholds) => {
    const gold: number[] = [];
    const got: number[] = [];
    for (const { scores, levels } of documents) levels.forEach((level, criterion) => { gold.push(level); got.push(levelOf(scores, criterion, thresholds)); });
    return quadraticWeightedKappa(gold, got);
  };
  for (let round = 0; round < 2; round++) {
    for (let k = 0; k < levelsAbove; k++) {
      let best = -Infinity;
      for (const value of grid) {
        const kappa = pooled(spread(common.map((old, at) => (at === k ? value : old))));
        if (kappa > best) { best = kappa; common[k] = value; }
      }
    }
  }
  const thresholds = spread(common);
  criteria.forEach((_, criterion) => {
    const cost = (offset: number) => {
      const moved = thresholds.map((value, at) => (Math.floor(at / levelsAbove) === criterion ? value + offset : value));
      const error = documents.reduce((sum, { scores, levels }) => sum + (levelOf(scores, criterion, moved) - levels[criterion]!) ** 2, 0);
      return error / documents.length + reluctance * Math.abs(offset);
    };
    const best = offsets.reduce((a, b) => (cost(b) < cost(a) ? b : a), 0);
    for (let k = 0; k < levelsAbove; k++) thresholds[criterion * levelsAbove + k]! += best;
  });
  return thresholds;
}
