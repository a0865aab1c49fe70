import { remember } from './remember.ts';
import type { Block } from './types.ts';

/** `remember`, for blocks. */
export const perBlock: <Result extends object>(read: (block: Block) => Result) => (block: Block) => Result = remember;
