import type { PartialConfig } from '../review/config.ts';
import { review } from '../review/review.ts';
import type { FormatOptions, Summary } from './formats/formatter.ts';
import { formats, type Format } from './formats/index.ts';

/** Everything that a thread needs in order to review a file; plain data. */
export interface Task {
  readonly path: string;
  readonly text: string;
  readonly config: PartialConfig;
  readonly format: Format;
  readonly options: FormatOptions;
}

export interface Printed {
  readonly text: string;
  readonly summary: Summary;
}

/** Reviews a file and prints the review. */
export function reviewFile({ path, text, config, format, options }: Task): Printed {
  const result = review(text, config);
  const { proposal, overall, verdict, signals, questions, flags, figures } = result;
  return {
    text: formats[format].one({ path, review: result }, options),
    summary: {
      path, proposal, overall, verdict, signals,
      openQuestions: questions.filter(({ open }) => open).length,
      flags: flags.length,
      figures: figures.filter(({ grade }) => grade === 'disagrees').length,
    },
  };
}
