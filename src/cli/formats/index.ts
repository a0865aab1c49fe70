import type { FileReview, Summary } from '../review-file.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export interface FormatOptions {
  readonly colour: boolean;
  /** Many files: where the form is for reading, a table stands for the single reviews. */
  readonly many: boolean;
}

/** A form of output. Each review is printed as soon as it is there, so that a portfolio takes no more memory than a file. */
export interface Formatter {
  readonly head: string;
  /** Stands between reviews that print something. */
  readonly separator: string;
  readonly one: (file: FileReview, options: FormatOptions) => string;
  /** Ends the output, with a line break. */
  readonly tail: (summaries: readonly Summary[], options: FormatOptions) => string;
}

export const formats = { text, json, sarif, markdown } satisfies Record<string, Formatter>;
export type Format = keyof typeof formats;
