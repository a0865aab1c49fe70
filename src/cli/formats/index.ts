import type { FileReview } from '../run.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export interface FormatOptions {
  readonly colour: boolean;
}

/** Prints reviews; the result ends in a line break. */
export type Formatter = (reviews: readonly FileReview[], options: FormatOptions) => string;

export const formats = { text, json, sarif, markdown } satisfies Record<string, Formatter>;
export type Format = keyof typeof formats;
