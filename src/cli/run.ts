import { review } from '../review/review.ts';
import type { Review } from '../review/types.ts';
import { Configurations } from './configuration.ts';
import { parseArguments, usage, UsageError, type Arguments } from './arguments.ts';
import { findFiles } from './files.ts';
import { formats } from './formats/index.ts';
import { readText, UnreadableError } from './read-text.ts';

export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colour: boolean;
}

export interface FileReview {
  readonly path: string;
  readonly review: Review;
}

const exit = { fine: 0, underTheBar: 1, unusable: 2 } as const;

/** Runs the program and resolves to its exit code: 0 fine, 1 a proposal under the bar, 2 wrong usage or unreadable input. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  let options: Arguments;
  try {
    options = parseArguments(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.err(`seven-signals: ${error.message}\n\n${usage}`);
    return exit.unusable;
  }
  if (options.show !== undefined) {
    streams.out(options.show);
    return exit.fine;
  }
  const { reviews, failed } = await reviewAll(options, streams);
  streams.out(formats[options.format](reviews, { colour: streams.colour }));
  if (failed) return exit.unusable;
  const bar = options.failUnder;
  return bar !== undefined && reviews.some(({ review: { proposal, overall } }) => proposal && overall < bar) ? exit.underTheBar : exit.fine;
}

async function reviewAll(options: Arguments, streams: Streams): Promise<{ reviews: FileReview[]; failed: boolean }> {
  const reviews: FileReview[] = [];
  const seen = new Set<string>();
  const configurations = new Configurations(options.config, (path, problem) => { streams.err(`seven-signals: ${path}: ${problem}\n`); });
  let failed = false;
  for (const pattern of options.files) {
    const paths = pattern === '-' ? ['-'] : await findFiles(pattern);
    if (paths.length === 0) {
      streams.err(`seven-signals: ${pattern}: no such file, and no Markdown file matches\n`);
      failed = true;
    }
    for (const path of paths) {
      if (seen.has(path)) continue;
      seen.add(path);
      try {
        const text = await readText(path, streams.stdin);
        if (text.trim() === '') streams.err(`seven-signals: ${path}: the file is empty\n`);
        reviews.push({ path, review: review(text, { ...await configurations.of(path), assumeProposal: options.assumeProposal }) });
      } catch (error) {
        if (!(error instanceof UnreadableError)) throw error;
        streams.err(`seven-signals: ${path}: ${error.message}\n`);
        failed = true;
      }
    }
  }
  return { reviews, failed: failed || configurations.broken };
}
