import { flags as flagRules } from '../rubric/registry.ts';
import { overallScore, signalScore } from '../rubric/scoring.ts';
import { signals } from '../rubric/signals.ts';
import type { CriterionId, FlagId, SignalId } from '../rubric/types.ts';
import { criterionIn } from './criterion.ts';
import { mergeConfig, type PartialConfig } from './config.ts';
import type { Review, SignalReview, Verdict } from './types.ts';
import { verdictOf } from './verdict.ts';

/** The scores and verdict the review would have with `planned` at level 3. */
export function whatIf(review: Review, planned: readonly CriterionId[], partial?: PartialConfig): { overall: number; verdict: Verdict; signals: SignalReview[] } {
  const config = mergeConfig(partial);
  const off = new Set(Object.entries(config.rules).flatMap(([id, severity]) => (severity === 'off' ? [id] : [])));
  const wrong = new Set<string>(review.figures.filter(({ grade }) => grade === 'disagrees').map(({ id }) => id));
  const criteria = review.criteria.map(({ id }) => criterionIn(review, id));
  const findings = {
    levels: new Map(review.criteria.map(({ id, level }) => [id, planned.includes(id) ? 3 as const : level])),
    flags: new Set(review.flags.map(({ id }) => id)),
    figures: wrong,
  };
  const flagSignals: ReadonlyMap<FlagId, SignalId> = new Map(flagRules.flatMap(({ id, signal }) => (signal === undefined ? [] : [[id, signal] as const])));
  const scores = new Map(signals.map(({ id }) => [id, signalScore(id, criteria, findings, flagSignals, off)]));
  const overall = overallScore(scores, config.weights);
  return {
    overall: Math.round(overall),
    verdict: verdictOf(overall, scores, wrong.size, config),
    signals: signals.map(({ id }) => ({ id, score: Math.round(scores.get(id)!) })),
  };
}
