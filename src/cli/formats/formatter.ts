import type { Review } from '../../review/types.ts';

export interface FileReview {
  readonly path: string;
  readonly review: Review;
}

/** What is kept of a review once it is printed. */
export interface Summary extends Pick<Review, 'proposal' | 'overall' | 'verdict' | 'signals'> {
  readonly path: string;
  readonly openQuestions: number;
  readonly flags: number;
  readonly figures: number;
}

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
