import type { Rubric } from '../../src/language-server/protocol.ts';
import { rubric as serverRubric } from '../../src/language-server/rubric.ts';
import { review } from '../../src/review/review.ts';
import type { CriterionReview, Evidence, Place, Review } from '../../src/review/types.ts';

export const rubric: Rubric = serverRubric();

export function place(quote: string, line: number): Place {
  return { quote, line, column: 1, endLine: line, endColumn: quote.length + 1 };
}

function evidence(quote: string, line: number, level: Evidence['level'], modality: Evidence['modality'] = 'stated'): Evidence {
  return { ...place(quote, line), level, modality, words: quote.split(' ').slice(0, 2) };
}

const spoken: Partial<Record<string, Pick<CriterionReview, 'level' | 'evidence' | 'gaps'>>> = {
  'leverage/workflow': { level: 3, evidence: [evidence('Twelve agents answer 80 tickets a day each.', 5, 3)], gaps: [] },
  'leverage/economics': { level: 1, evidence: [evidence('Support gets cheaper.', 7, 1)], gaps: [] },
  'roi/baseline': { level: 2, evidence: [evidence('An answer takes 6 hours today.', 9, 2)], gaps: [] },
  'risk/kill-switch': { level: 0, evidence: [], gaps: [evidence('There is no rollback plan.', 14, 0, 'denied')] },
};

/** A review whose parts are chosen by hand, so that what the views show of it is known exactly. */
export function sample(change: Partial<Review> = {}): Review {
  const empty = review('# A support desk\n\nWe ask for €220,000.\n', { assumeProposal: true });
  const criteria = empty.criteria.map((criterion) => ({ ...criterion, level: 0 as const, evidence: [], gaps: [], gain: 2, ...spoken[criterion.id] }))
    .map((criterion) => (criterion.level === 3 ? { ...criterion, gain: 0 } : criterion.id === 'risk/kill-switch' ? { ...criterion, gain: 3.2 } : criterion));
  return {
    ...empty, criteria, overall: 48, verdict: 'promising',
    signals: empty.signals.map((signal) => ({ ...signal, score: { leverage: 72, roi: 31 }[signal.id as string] ?? 50 })),
    flags: [{ id: 'flag/parity', ...place('competitors already ship this', 20) }],
    figures: [{ id: 'figures/percent-change', grade: 'disagrees', stated: '50 %', follows: '31.25 %', from: '80 → 105', operands: [], fixes: [], ...place('50 %', 11) }],
    derived: [{ id: 'payback', label: 'Payback', value: '7.5 months', formula: '€100,000 / €13,333', sources: [place('€100,000', 12)].map((one) => ({ role: 'investment', ...one })) }],
    series: [{ id: 'cumulated-cash', unit: '€', points: [{ x: 0, y: -100000 }, { x: 24, y: 220000 }], breakEven: 7.5 }],
    coverage: { figures: 20, related: 12, relations: 5 },
    ...change,
  };
}
