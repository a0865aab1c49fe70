import type { Review } from '../review/types.ts';

/** Nothing in the proposal is concrete yet: it is greeted, and not coloured as if it had failed. */
export function hasJustBegun({ criteria }: Pick<Review, 'criteria'>): boolean {
  return criteria.every(({ level }) => level < 2);
}
