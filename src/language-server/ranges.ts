import type { Position, Range } from 'vscode-languageserver';
import type { Place } from '../review/types.ts';

/** A Review's place, which counts from 1, as an LSP range, which counts from 0. */
export function rangeOf({ line, column, endLine, endColumn }: Omit<Place, 'quote'>): Range {
  return { start: { line: line - 1, character: column - 1 }, end: { line: endLine - 1, character: endColumn - 1 } };
}

export function contains({ start, end }: Range, { line, character }: Position): boolean {
  return (line > start.line || (line === start.line && character >= start.character))
    && (line < end.line || (line === end.line && character <= end.character));
}

export function overlap(a: Range, b: Range): boolean {
  return contains(a, b.start) || contains(b, a.start);
}
