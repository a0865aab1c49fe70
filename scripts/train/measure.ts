import type { Span } from '../../src/markdown/types.ts';
import { criteria } from '../../src/rubric/registry.ts';
import { overallScore, signalScore } from '../../src/rubric/scoring.ts';
import { signals } from '../../src/rubric/signals.ts';
import type { Level, SignalId } from '../../src/rubric/types.ts';

/** Quadratic weighted kappa (Cohen 1968) of two equally long lists of levels 0 to 3. */
export function quadraticWeightedKappa(gold: readonly number[], got: readonly number[]): number {
  const size = 4;
  const observed = new Float64Array(size * size);
  const rows = new Float64Array(size);
  const columns = new Float64Array(size);
  gold.forEach((a, at) => { const b = got[at]!; observed[a * size + b]!++; rows[a]!++; columns[b]!++; });
  let disagreement = 0;
  let chance = 0;
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      disagreement += (a - b) ** 2 * observed[a * size + b]!;
      chance += ((a - b) ** 2 * rows[a]! * columns[b]!) / gold.length;
    }
  }
  return chance === 0 ? Number.NaN : 1 - disagreement / chance;
}

export interface Judged {
  readonly id: string;
  /** By criterion, in the registry's order. */
  readonly gold: readonly number[];
  readonly got: readonly number[];
  /** Where the passage stands that was taken for the best, for each criterion that is far off. */
  readonly misses?: Readonly<Record<string, Span>>;
}

export interface Agreement {
  readonly kappa: number;
  readonly exact: number;
  /** F1 of "level 2 or more". */
  readonly met: number;
  readonly signals: Readonly<Record<string, number>>;
  readonly criteria: Readonly<Record<string, number>>;
}

export function agreement(documents: readonly Judged[]): Agreement {
  const kappaOf = (wanted: (id: string) => boolean) => {
    const at = criteria.flatMap(({ id }, index) => (wanted(id) ? [index] : []));
    return quadraticWeightedKappa(documents.flatMap(({ gold }) => at.map((i) => gold[i]!)), documents.flatMap(({ got }) => at.map((i) => got[i]!)));
  };
  const pairs = documents.flatMap(({ gold, got }) => gold.map((level, at) => [level, got[at]!] as const));
  const both = pairs.filter(([a, b]) => a >= 2 && b >= 2).length;
  return {
    kappa: kappaOf(() => true),
    exact: pairs.filter(([a, b]) => a === b).length / pairs.length,
    met: (2 * both) / (pairs.filter(([a]) => a >= 2).length + pairs.filter(([, b]) => b >= 2).length),
    signals: Object.fromEntries(signals.map(({ id }) => [id, kappaOf((criterion) => criterion.startsWith(`${id}/`))])),
    criteria: Object.fromEntries(criteria.map(({ id }) => [id, kappaOf((criterion) => criterion === id)])),
  };
}

/** Overall score of a document's levels by the rubric, 0 to 100, before red flags and figures. */
export function overallOf(levels: readonly number[]): number {
  const known = new Map(criteria.map(({ id }, at) => [id, levels[at]! as Level]));
  const none = { levels: known, flags: new Set<never>(), figures: new Set<never>() };
  return overallScore(new Map(signals.map(({ id }) => [id, signalScore(id, criteria, none, new Map(), new Set())])), defaultWeights);
}

const defaultWeights = Object.fromEntries(signals.map(({ id, weight }) => [id, weight])) as Record<SignalId, number>;

/** Spearman's rank correlation, ties averaged. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (a.length + 1) / 2;
  const product = (one: readonly number[], other: readonly number[]) => one.reduce((sum, value, at) => sum + (value - mean) * (other[at]! - mean), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

function ranks(values: readonly number[]): number[] {
  return values.map((value) => values.filter((other) => other < value).length + (values.filter((other) => other === value).length + 1) / 2);
}
