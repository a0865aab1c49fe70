import type { PlacedBlock } from '../markdown/types.ts';
import type { OpenDocument } from './open-documents.ts';
import { lineText } from './insertion.ts';

/** A table of the document, by its lines. */
export interface Table {
  readonly placed: PlacedBlock;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  /** Indices of the columns that a comparison has. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly impact: number | undefined;
}

export interface Row {
  /** Line of the document, from 0. */
  readonly line: number;
  readonly cells: readonly string[];
}

const kinds = {
  before: /^(?:before|today|now|currently|current|baseline|as is|status quo|from)\b/i,
  after: /^(?:after|afterwards|target|then|future|to be|goal|planned|with (?:it|the system|ai))\b/i,
  impact: /\b(?:impact|change|difference|improvement|delta|effect)\b|^[Δ±]/i,
};

/** The table that a block is; undefined where it is another block. */
export function tableIn({ text }: OpenDocument, placed: PlacedBlock | undefined): Table | undefined {
  if (placed?.block.kind !== 'table') return undefined;
  const header = cellsOf(lineText(text, placed.line));
  const rows = Array.from({ length: Math.max(0, placed.lastLine - placed.line - 1) }, (_, index) => {
    const line = placed.line + 2 + index;
    return { line, cells: cellsOf(lineText(text, line)) };
  });
  const column = (kind: RegExp, besides?: number) => {
    const found = header.findIndex((cell, index) => index !== besides && kind.test(cell));
    return found < 0 ? undefined : found;
  };
  const before = column(kinds.before);
  return { placed, header, rows, before, after: column(kinds.after, before), impact: column(kinds.impact) };
}

/** The cells of a line, as GFM splits them: at every stroke that is not escaped. */
export function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}
