import { brief } from '../../review/brief.ts';
import type { FileReview } from '../run.ts';

/** A brief for the meeting for each file. */
export function markdown(reviews: readonly FileReview[]): string {
  return reviews.map(({ path, review }) => brief(path, review)).join('\n');
}
