import type { PartialConfig } from './config.ts';
import { createSession } from './session.ts';
import type { Review } from './types.ts';

/** Reviews a document. Pure: the same text and configuration give the same Review. */
export function review(text: string, config?: PartialConfig): Review {
  return createSession(text, config).review;
}
