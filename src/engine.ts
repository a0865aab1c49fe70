export { review } from './review/review.ts';
export { createSession, type Edit, type Session } from './review/session.ts';
export type { Config, PartialConfig } from './review/config.ts';
export type * from './review/types.ts';
