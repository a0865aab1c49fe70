import type { PartialConfig } from './config.ts';
import { review } from './review.ts';
import type { Review } from './types.ts';

/** Replaces the UTF-16 code units from `start` to `end` by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Session {
  /** The review of the text as it stands. */
  readonly review: Review;
  /** Applies one change; the result equals a fresh `review` of the new text, key for key. */
  edit(edit: Edit): Review;
}

export function createSession(text: string, config?: PartialConfig): Session {
  let current = text;
  let latest = review(current, config);
  return {
    get review() { return latest; },
    edit({ start, end, text: inserted }) {
      current = current.slice(0, start) + inserted + current.slice(end);
      latest = review(current, config);
      return latest;
    },
  };
}
