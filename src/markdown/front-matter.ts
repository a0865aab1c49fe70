import { isMap, isScalar, isSeq, parseDocument, type Document as YamlDocument } from 'yaml';
import { sentences } from './sentences.ts';
import { TextBuilder } from './text-builder.ts';
import type { Block, FrontMatter, Passage, Span } from './types.ts';

const fence = /^---[ \t]*$/;
/** What a line of a YAML mapping looks like: indented, a comment, an item, a closing bracket, or a key. */
const yamlLine = /^(?:[ \t#}\]-]|(?:[^\s:"'][^:]*|"[^"]*"|'[^']*'):(?:\s|$))/;
const keyLine = /^(?:[^\s:#"'-][^:]*|"[^"]*"|'[^']*'):(?:\s|$)/;

/**
 * Finds front matter at the start of `text`: its `length`, the last line end included, 0 where there is none; and how
 * much of the text was `scanned` to tell. It runs from a first line of three hyphens to the next such line. Where that is
 * missing, or where Markdown stands before it, front matter that begins with a key ends before the first blank line, so
 * that the document is still read.
 */
export function scanFrontMatter(text: string): { length: number; scanned: number } {
  if (!text.startsWith('---')) return { length: 0, scanned: 3 };
  let beforeBlank: number | undefined;
  let beginsWithKey = false;
  let number = 0;
  let scanned = 0;
  for (const [start, end, next] of lines(text)) {
    const line = text.slice(start, Math.min(end, start + 1000));
    scanned = next + 1;
    if (number === 0 && !fence.test(line)) return { length: 0, scanned };
    if (number === 1) {
      if (line.trim() === '') return { length: 0, scanned };
      beginsWithKey = keyLine.test(line);
    }
    if (number > 0 && fence.test(line)) return { length: next, scanned };
    if (line.trim() === '') beforeBlank ??= start;
    else if (beforeBlank !== undefined && !yamlLine.test(line)) break;
    number++;
  }
  return { length: beginsWithKey ? beforeBlank ?? text.length : 0, scanned };
}

/** Start, end and start of the next line, for every line. */
function* lines(text: string): Generator<readonly [number, number, number]> {
  const end = /\r\n?|\n/g;
  let start = 0;
  for (let match = end.exec(text); match !== null; match = end.exec(text)) {
    yield [start, match.index, end.lastIndex];
    start = end.lastIndex;
  }
  if (start < text.length) yield [start, text.length, text.length];
}

/** Reads front matter, with its fences; every entry becomes a passage "key: value". */
export function readFrontMatter(source: string): Block {
  const body = /^---[ \t]*(?:\r\n?|\n|$)/.exec(source)![0].length;
  const closing = /(?:^|\r\n?|\n)---[ \t]*(?:\r\n?|\n|$)$/.exec(source.slice(body - 1));
  const yaml = source.slice(body, closing === null ? source.length : body - 1 + closing.index + closing[0].indexOf('-'));
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  const passages: Passage[] = [];
  readEntries(document.contents, source, body, passages);
  const { data, message, values = [], span } = mappingOf(document);
  const problem = closing === null
    ? { message: 'The front matter is not closed: add a line of three hyphens (---) after its last entry.', values: [], span: { start: 0, end: 3 } }
    : message === undefined ? undefined : { message, values, span: inside(source, body, span ?? { start: 0, end: yaml.length }) };
  const frontMatter: FrontMatter = problem === undefined ? { data } : { data, problem };
  return { kind: 'frontMatter', source, passages, directives: [], frontMatter };
}

/** The entries as data, or what is wrong with them. */
function mappingOf(document: YamlDocument): { data: FrontMatter['data']; message?: string; values?: readonly string[]; span?: Span } {
  const error = document.errors[0];
  if (error !== undefined) return { data: {}, message: 'The front matter is not valid YAML: {0}', values: [error.message], span: { start: error.pos[0], end: error.pos[1] } };
  if (document.contents === null) return { data: {} };
  if (!isMap(document.contents)) return { data: {}, message: 'The front matter must be a list of entries, each "key: value".' };
  try {
    return { data: document.toJS({ maxAliasCount: 100 }) as Record<string, unknown> };
  } catch (error) {
    return { data: {}, message: 'The front matter is not valid YAML: {0}', values: [(error as Error).message] };
  }
}

/** At least one character, and not past the end. */
function inside(source: string, body: number, { start, end }: Span): Span {
  const from = Math.min(body + start, source.length - 1);
  return { start: from, end: Math.max(from + 1, Math.min(body + end, source.length)) };
}

function readEntries(node: unknown, source: string, body: number, passages: Passage[]): void {
  if (isSeq(node)) for (const item of node.items) readEntries(item, source, body, passages);
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    if (isMap(value) || (isSeq(value) && !value.items.every(isScalar))) readEntries(value, source, body, passages);
    else if (isScalar(key) && key.range && (isScalar(value) || isSeq(value)) && value.range) addField(source, body + key.range[0], body + value.range[1], passages);
  }
}

function addField(source: string, start: number, end: number, passages: Passage[]): void {
  const builder = new TextBuilder(source, 0);
  builder.addParsed(source.slice(start, end), start, end);
  for (const [from, to] of sentences(builder.text)) passages.push({ kind: 'field', ...builder.slice(from, to) });
}
