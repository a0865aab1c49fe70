import { layered } from '../config.ts';
import type { FileSettings } from './definition.ts';
import { parseConfiguration, type ConfigurationProblem, type ParsedConfiguration } from './parse.ts';
import { folderOf, resolved } from './paths.ts';

/** The names a configuration may have; in one folder the first that is there holds. */
export const configurationNames = ['.seven-signals.yaml', '.seven-signals.yml', '.seven-signals.json'] as const;

/** The text of a file by its URI; undefined where there is none, or it cannot be read. */
export type ReadText = (uri: string) => Promise<string | undefined>;

/** One file that a configuration is made of. */
export interface ConfigurationPart extends ParsedConfiguration {
  readonly uri: string;
}

export interface LoadedConfiguration {
  /** The file that was asked for. */
  readonly uri: string;
  /** Its settings over those of what it extends. */
  readonly settings: FileSettings;
  /** Every file that was read, the one that was asked for first. */
  readonly parts: readonly ConfigurationPart[];
}

/** The configuration beside or above a document: the nearest one. */
export async function findConfiguration(documentUri: string, read: ReadText): Promise<string | undefined> {
  for (let folder = folderOf(documentUri); folder !== undefined; folder = folderOf(folder)) {
    const texts = await Promise.all(configurationNames.map((name) => read(`${folder}/${name}`)));
    const found = texts.findIndex((text) => text !== undefined);
    if (found >= 0) return `${folder}/${configurationNames[found]!}`;
  }
  return undefined;
}

/**
 * Reads a configuration and what it extends. `parse` may stand in for the parser, to remember what held before a file
 * was broken. Undefined where the file cannot be read.
 */
export async function loadConfiguration(
  uri: string, read: ReadText, parse: (uri: string, text: string) => ParsedConfiguration = (_, text) => parseConfiguration(text),
): Promise<LoadedConfiguration | undefined> {
  const parts: ConfigurationPart[] = [];
  let settings: FileSettings = {};
  for (let next: string | undefined = uri; next !== undefined;) {
    const text: string | undefined = await read(next);
    const before: ConfigurationPart | undefined = parts.at(-1);
    if (text === undefined) {
      if (before === undefined) return undefined;
      parts[parts.length - 1] = withProblem(before, '“{0}” cannot be read.');
      break;
    }
    const part: ConfigurationPart = { uri: next, ...parse(next, text) };
    parts.push(part);
    settings = layered<FileSettings>(part.settings ?? {}, settings);
    const base: string | undefined = part.settings?.extends;
    if (base === undefined) break;
    next = resolved(next, base);
    if (parts.some((known) => known.uri === next)) {
      parts[parts.length - 1] = withProblem(part, '“{0}” leads back to a configuration that extends this one.');
      break;
    }
  }
  return { uri, settings, parts };
}

function withProblem(part: ConfigurationPart, message: string): ConfigurationPart {
  const { settings, places } = part;
  const problem: ConfigurationProblem = { message, values: [settings?.extends ?? ''], ...places.extends ?? { line: 1, column: 1, endLine: 1, endColumn: 1 } };
  return { ...part, problems: [...part.problems, problem] };
}
