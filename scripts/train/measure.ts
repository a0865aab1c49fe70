import { criteria } from '../../src/rubric/registry.ts';
import { signals } from '../../src/rubric/signals.ts';

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
