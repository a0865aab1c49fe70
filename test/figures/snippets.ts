import fs from 'node:fs';
import path from 'node:path';
import type { CheckId } from '../../src/figures/types.ts';

/** A fragment of a proposal with the errors that were planted in it. */
export interface Snippet {
  readonly id: string;
  readonly md: string;
  readonly errors: readonly { readonly id: CheckId; readonly quote: string; readonly stated: string; readonly follows: string; readonly from: string }[];
  readonly note: string;
}

export function readSnippets(file: string): Snippet[] {
  return fs.readFileSync(path.join(import.meta.dirname, file), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Snippet);
}
