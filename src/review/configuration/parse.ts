import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { criteria, flags } from '../../rubric/registry.ts';
import { checkIds } from '../../figures/types.ts';
import type { FileSettings } from './definition.ts';
import { validated, type Path } from './validate.ts';

/** Something wrong in a configuration file; `{0}` in the message stands for the first value, and so on. Lines and columns from 1. */
export interface ConfigurationProblem extends Range {
  readonly message: string;
  readonly values: readonly string[];
}

export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface ParsedConfiguration {
  /** What holds; undefined where the text is no YAML at all. */
  readonly settings: FileSettings | undefined;
  readonly problems: readonly ConfigurationProblem[];
  /** Where the value of `extends` stands, for what is wrong with the file it names. */
  readonly places: { readonly extends?: Range };
}

const knownRules: ReadonlySet<string> = new Set([...[...criteria, ...flags].map(({ id }) => id), ...checkIds]);

/** Reads a configuration in YAML, of which JSON is a part. A wrong key or value is reported and left out; the rest holds. */
export function parseConfiguration(text: string): ParsedConfiguration {
  const lines = new LineCounter();
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', lineCounter: lines });
  const at = (start: number, end: number) => placeOf(lines, text, start, end);
  const [error] = document.errors;
  if (error !== undefined) return { settings: undefined, problems: [{ message: 'This is not valid YAML: {0}', values: [error.message], ...at(...error.pos) }], places: {} };
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (failure) {
    return { settings: undefined, problems: [{ message: 'This is not valid YAML: {0}', values: [(failure as Error).message], ...at(0, text.length) }], places: {} };
  }
  if (document.contents !== null && !isMap(document.contents)) {
    return { settings: {}, problems: [{ message: 'A configuration must be {0}.', values: ['a group of settings'], ...at(...rangeOf(document.contents)) }], places: {} };
  }
  const problems: ConfigurationProblem[] = [];
  const report = (path: Path, ofKey: boolean, message: string, ...values: string[]) => {
    const [start, end] = (ofKey ? keyOf(document, path) : undefined) ?? valueOf(document, path);
    problems.push({ message, values, ...at(start, end) });
  };
  const settings = validated(data, report);
  for (const rule of Object.keys(settings.rules ?? {})) {
    if (!knownRules.has(rule) && !settings.criteria?.some(({ signal, id }) => rule === `${signal}/${id}`)) report(['rules', rule], true, 'No rule is called “{0}”.', rule);
  }
  return {
    settings, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column),
    places: settings.extends === undefined ? {} : { extends: at(...valueOf(document, ['extends'])) },
  };
}

function keyOf(document: Document, path: Path): [number, number] | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = isMap(parent) ? parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(path.at(-1)))?.key : undefined;
  return isNode(key) ? rangeOf(key) : undefined;
}

function valueOf(document: Document, path: Path): [number, number] {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  // A key without a value, or a part that an anchor or an earlier correction stands in for: its key, or what holds it.
  if (isNode(node) && !(isScalar(node) && node.value === null)) return rangeOf(node);
  return path.length === 0 ? [0, 0] : keyOf(document, path) ?? valueOf(document, path.slice(0, -1));
}

function rangeOf(node: Node): [number, number] {
  const [start, end] = node.range!;
  // A group or a list ends before the line end that closes it.
  const [last] = isMap(node) || isSeq(node) ? node.items.slice(-1) : [];
  const inner = isMap(node) && last !== undefined ? (last as { value: unknown; key: unknown }).value ?? (last as { key: unknown }).key : last;
  return [start, isNode(inner) ? Math.max(rangeOf(inner)[1], start + 1) : end];
}

/** At least one character where there is one. */
function placeOf(lines: LineCounter, text: string, start: number, end: number): Range {
  const last = Math.max(0, text.length);
  const from = lines.linePos(Math.min(start, last));
  const to = lines.linePos(Math.min(Math.max(end, start), last));
  return { line: Math.max(1, from.line), column: Math.max(1, from.col), endLine: Math.max(1, to.line), endColumn: Math.max(1, to.col) };
}
