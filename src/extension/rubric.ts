import type { CriterionId, Rubric } from '../language-server/protocol.ts';
import type { Review } from '../review/types.ts';
import type { Translate } from './translate.ts';

type Named = Pick<Review, 'ownCriteria'>;

/** Every criterion that a document is read for: the thirty, and those of an organisation's own. */
export function criteriaOf({ ownCriteria = [] }: Named, rubric: Rubric): Rubric['criteria'] {
  return [...rubric.criteria, ...ownCriteria];
}

/** What a criterion of a review is called and asks for. */
export function criterionIn(review: Named, rubric: Rubric, id: CriterionId): Rubric['criteria'][number] {
  return criteriaOf(review, rubric).find((criterion) => criterion.id === id)!;
}

/** The rubric in the reader's language. */
export function translateRubric(rubric: Rubric, t: Translate): Rubric {
  return {
    signals: rubric.signals.map((signal) => ({ ...signal, title: t(signal.title), summary: t(signal.summary) })),
    criteria: rubric.criteria.map((criterion) => ({
      ...criterion, title: t(criterion.title), question: t(criterion.question), ask: t(criterion.ask), answer: t(criterion.answer),
      needs: { specific: t(criterion.needs.specific), committed: t(criterion.needs.committed) },
    })),
    flags: rubric.flags.map((flag) => ({ ...flag, title: t(flag.title), marks: t(flag.marks), spares: t(flag.spares), message: t(flag.message), answer: t(flag.answer) })),
    checks: rubric.checks.map((check) => ({ ...check, title: t(check.title) })),
  };
}
