import { criterionById } from '../rubric/registry.ts';
import type { CriterionId } from '../rubric/types.ts';
import type { OwnCriterion, Review } from './types.ts';

/** What a criterion of a review is called and asks for: one of the thirty, or one of the organisation's own. Throws where it is neither. */
export function criterionIn(review: Pick<Review, 'ownCriteria'>, id: CriterionId): OwnCriterion {
  const criterion = criterionById.get(id) ?? review.ownCriteria?.find((own) => own.id === id);
  if (criterion === undefined) throw new RangeError(`No criterion is called ${id}`);
  return criterion;
}
