import { parseArgs } from 'node:util';
import { formats, type Format } from './formats/index.ts';
import { version } from './version.ts';

export interface Arguments {
  readonly files: readonly string[];
  readonly format: Format;
  readonly assumeProposal: boolean;
  /** The lowest overall score that passes, 0 to 100. */
  readonly failUnder?: number;
  /** The configuration to use for every file, instead of the one beside or above it. */
  readonly config?: string;
  /** Text to print instead of scoring: help or the version. */
  readonly show?: string;
}

export class UsageError extends Error {}

export const usage = `Usage: seven-signals score FILE… [options]

Scores AI-investment proposals written in Markdown against the seven signals.
FILE is a file, a directory, a glob, or - for standard input. More than ten files are shown as one table, best first.

Options:
  --format ${Object.keys(formats).join('|')}   how to print the reviews (default: text)
  --assume-proposal    review a document even where it is not recognised as a proposal
  --config PATH        use this configuration instead of the .seven-signals.yaml beside or above each file
  --fail-under N       exit with 1 when a proposal's overall score is under N (0 to 100)
  --help               print this text
  --version            print the version

Exit codes: 0 fine, 1 under the bar, 2 wrong usage or unreadable input.
`;

/** Throws a UsageError that says what is wrong with the command line. */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const base = { files: [], format: 'text' as const, assumeProposal: false };
  if (values.help === true) return { ...base, show: usage };
  if (values.version === true) return { ...base, show: `${version}\n` };
  const [command, ...files] = positionals;
  if (command !== 'score') throw new UsageError(command === undefined ? 'say what to do: score' : `unknown command "${command}"`);
  if (files.length === 0) throw new UsageError('name at least one file, directory or glob, or - for standard input');
  return {
    files,
    format: formatOf(values.format ?? 'text'),
    assumeProposal: values['assume-proposal'] ?? false,
    ...(values.config === undefined ? {} : { config: values.config }),
    ...(values['fail-under'] === undefined ? {} : { failUnder: scoreOf(values['fail-under']) }),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        'format': { type: 'string' },
        'assume-proposal': { type: 'boolean' },
        'fail-under': { type: 'string' },
        'config': { type: 'string' },
        'help': { type: 'boolean', short: 'h' },
        'version': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function formatOf(value: string): Format {
  if (!Object.hasOwn(formats, value)) throw new UsageError(`--format takes ${Object.keys(formats).join(', ')}; not "${value}"`);
  return value as Format;
}

function scoreOf(value: string): number {
  const score = Number(value);
  if (value.trim() === '' || !(score >= 0 && score <= 100)) throw new UsageError(`--fail-under takes a number from 0 to 100; not "${value}"`);
  return score;
}
