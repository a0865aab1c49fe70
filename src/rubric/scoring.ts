import { signals } from './signals.ts';
import type { Criterion, CriterionId, FlagId, Level, SignalId } from './types.ts';

export interface ScoringOptions {
  readonly weights: Readonly<Record<SignalId, number>>;
  readonly thresholds: { readonly fundable: number; readonly promising: number; readonly signalFloor: number };
  /** Criteria that do not apply. */
  readonly off: ReadonlySet<string>;
}

export interface Findings {
  readonly levels: ReadonlyMap<CriterionId, Level>;
  /** Kinds of red flag that are present. */
  readonly flags: ReadonlySet<FlagId>;
  /** Kinds of figure check that disagree. */
  readonly figures: ReadonlySet<string>;
}

/** Points that each kind of red flag takes from its signal's score. */
export const flagPenalty = 5;
const figurePenalty = 10;
const figurePenaltyCap = 30;

/** A signal's score, 0 to 100: the mean level of those of the criteria that are its own, less its flags, and for `roi` less its wrong figures. */
export function signalScore(
  id: SignalId, criteria: readonly Pick<Criterion, 'id' | 'signal'>[], findings: Findings, flagSignals: ReadonlyMap<FlagId, SignalId>, off: ReadonlySet<string>,
): number {
  const signal = signals.find((candidate) => candidate.id === id)!;
  const levels = criteria
    .filter((criterion) => criterion.signal === id && !off.has(criterion.id))
    .map((criterion) => findings.levels.get(criterion.id) ?? 0)
    .sort((a, b) => b - a)
    .slice(0, signal.best);
  if (levels.length === 0) return 0;
  const mean = levels.reduce<number>((sum, level) => sum + level, 0) / levels.length;
  const flagged = [...findings.flags].filter((flag) => flagSignals.get(flag) === id).length;
  const wrong = id === 'roi' ? Math.min(figurePenaltyCap, figurePenalty * findings.figures.size) : 0;
  return Math.max(0, (100 * mean) / 3 - flagPenalty * flagged - wrong);
}

/** The weighted mean of the signal scores, 0 to 100. */
export function overallScore(scores: ReadonlyMap<SignalId, number>, weights: Readonly<Record<SignalId, number>>): number {
  let sum = 0;
  let total = 0;
  for (const { id } of signals) {
    sum += weights[id] * (scores.get(id) ?? 0);
    total += weights[id];
  }
  return total === 0 ? 0 : sum / total;
}
