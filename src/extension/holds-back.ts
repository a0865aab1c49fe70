import type { CriterionId, Rubric } from '../language-server/protocol.ts';
import type { Place, Review } from '../review/types.ts';
import { criterionIn } from './rubric.ts';
import type { Translate } from './translate.ts';

export interface Reason {
  readonly text: string;
  readonly place?: Place;
  readonly criterion?: CriterionId;
}

/**
 * The two things that hold a proposal back: what forbids the verdict "fundable" first (figures that disagree, signals under their floor),
 * then the parts that would add most.
 */
export function holdsBack(review: Review, rubric: Rubric, t: Translate): Reason[] {
  const wrong = review.figures.filter(({ grade }) => grade === 'disagrees');
  const { signalFloor } = review.thresholds;
  const weakest = review.signals.filter(({ score }) => score < signalFloor).sort((a, b) => a.score - b.score);
  const parts = review.criteria.filter(({ gain, level }) => gain > 0 && level < 3).sort((a, b) => b.gain - a.gain);
  const named = new Set<string>();
  const best = (signal?: string) => {
    const part = parts.find(({ id }) => !named.has(id) && (signal === undefined || id.startsWith(`${signal}/`)));
    if (part !== undefined) named.add(part.id);
    return part;
  };
  const reasons: Reason[] = [];
  if (wrong.length > 0) {
    const [first] = wrong;
    const text = wrong.length === 1
      ? t('One figure does not agree: {0} is stated, {1} follows.', first!.stated, first!.follows)
      : t('{0} figures do not agree, the first: {1} is stated, {2} follows.', wrong.length, first!.stated, first!.follows);
    reasons.push({ text, place: first! });
  }
  for (const { id, score } of weakest.slice(0, 2 - reasons.length)) {
    const part = best(id);
    const { title } = rubric.signals.find((signal) => signal.id === id)!;
    reasons.push({ text: [t('{0} scores {1}, under the floor of {2}.', title, score, signalFloor), ...(part === undefined ? [] : [ask(part.id)])].join(' '), ...criterionOf(part) });
  }
  while (reasons.length < 2) {
    const part = best();
    if (part === undefined) break;
    reasons.push({ text: `${titleOf(part.id)} (${t('+{0} points', part.gain)}): ${ask(part.id)}`, ...criterionOf(part) });
  }
  return reasons;

  function titleOf(id: CriterionId): string {
    return criterionIn(review, rubric, id).title;
  }
  function ask(id: CriterionId): string {
    return criterionIn(review, rubric, id).ask;
  }
  function criterionOf(part: { id: CriterionId } | undefined): Pick<Reason, 'criterion'> {
    return part === undefined ? {} : { criterion: part.id };
  }
}
