import { Configurations } from './configuration.ts';
import { parseArguments, usage, UsageError, type Arguments } from './arguments.ts';
import { findFiles } from './files.ts';
import type { Summary } from './formats/formatter.ts';
import { formats } from './formats/index.ts';
import { inOrder } from './in-order.ts';
import { Progress } from './progress.ts';
import { readText, UnreadableError } from './read-text.ts';
import type { Printed, Task } from './review-file.ts';
import { here, type Reviewer } from './reviewers.ts';

export interface Environment {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Resolves when the text is taken, so that a slow reader slows the work and not the other way round. */
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
  readonly colour: boolean;
  /** Whether a progress bar may be drawn on `err` while a form that prints as it goes, or one that does not, is written. */
  readonly progress: { readonly printing: boolean; readonly silent: boolean };
  /** For many files. */
  readonly threads: () => Reviewer;
}

const exit = { fine: 0, underTheBar: 1, unusable: 2 } as const;
/** From here on a table is clearer than the reviews one after the other, and threads pay. */
const many = 11;

/** Runs the program and resolves to its exit code: 0 fine, 1 a proposal under the bar, 2 wrong usage or unreadable input. */
export async function run(argv: readonly string[], environment: Environment): Promise<number> {
  let options: Arguments;
  try {
    options = parseArguments(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    environment.err(`seven-signals: ${error.message}\n\n${usage}`);
    return exit.unusable;
  }
  if (options.show !== undefined) {
    await environment.out(options.show);
    return exit.fine;
  }
  const { summaries, failed } = await score(options, environment);
  if (failed) return exit.unusable;
  const bar = options.failUnder;
  return bar !== undefined && summaries.some(({ proposal, overall }) => proposal && overall < bar) ? exit.underTheBar : exit.fine;
}

async function score(options: Arguments, { stdin, out, err, colour, progress, threads }: Environment): Promise<{ summaries: Summary[]; failed: boolean }> {
  let bar: Progress | undefined;
  let failed = false;
  const complain = (path: string, message: string) => {
    bar?.clear();
    err(`seven-signals: ${path}: ${message}\n`);
  };
  const configurations = new Configurations(options.config, complain);
  const paths = new Set<string>();
  for (const pattern of options.files) {
    try {
      for (const path of pattern === '-' ? ['-'] : await findFiles(pattern)) paths.add(path);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      complain(pattern, error.message);
      failed = true;
    }
  }
  const printing = { colour, many: paths.size >= many };
  const format = formats[options.format];
  if (printing.many && (format === formats.text ? progress.silent : progress.printing)) bar = new Progress(paths.size, err);
  const reviewer = printing.many ? threads() : here;

  const work = async (path: string): Promise<Printed | undefined> => {
    try {
      const text = await readText(path, stdin);
      if (text.trim() === '') complain(path, 'the file is empty');
      const config = { ...await configurations.of(path), assumeProposal: options.assumeProposal };
      const task: Task = { path, text, config, format: options.format, options: printing };
      return await reviewer.review(task);
    } catch (error) {
      // Whatever one file does, the others are scored.
      complain(path, error instanceof UnreadableError ? error.message : `the review failed: ${String(error)}`);
      failed = true;
      return undefined;
    } finally {
      bar?.step();
    }
  };

  const summaries: Summary[] = [];
  let begun = false;
  await out(format.head);
  try {
    for await (const printed of inOrder(paths, reviewer.width, work)) {
      if (printed === undefined) continue;
      summaries.push(printed.summary);
      if (printed.text === '') continue;
      bar?.clear();
      await out(begun ? `${format.separator}${printed.text}` : printed.text);
      begun = true;
    }
  } finally {
    await reviewer.close();
  }
  bar?.clear();
  await out(format.tail(summaries, printing));
  return { summaries, failed: failed || configurations.broken };
}
