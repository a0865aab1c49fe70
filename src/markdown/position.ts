import type { Passage, Span } from './types.ts';

/** Line and column from 1; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Offsets at which the lines of `text` begin; LF, CRLF and CR end a line, as in CommonMark and LSP. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  const end = /\r\n?|\n/g;
  while (end.exec(text) !== null) starts.push(end.lastIndex);
  return starts;
}

/** Index of the last of the ascending `starts` that is not after `offset`. */
export function lastAtOrBefore(starts: { readonly length: number; readonly [index: number]: number }, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The position of `offset`, given the offsets at which lines begin. */
export function positionAt(starts: readonly number[], offset: number): Position {
  const line = lastAtOrBefore(starts, offset);
  return { line: line + 1, column: offset - starts[line]! + 1 };
}

/**
 * Maps a span of a passage's plain text to the source, relative to its block.
 * Where markup stands inside the span the result covers it, so that the quote is an exact substring of the file.
 */
export function sourceSpan(passage: Passage, start: number, end: number): Span {
  const at = sourceOffset(passage.runs, start);
  if (end <= start) return { start: at, end: at };
  return { start: at, end: sourceOffset(passage.runs, end - 1) + 1 };
}

/** `runs` are pairs of text offset and source offset. */
function sourceOffset(runs: readonly number[], offset: number): number {
  let low = 0;
  let high = runs.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[2 * middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return runs[2 * low + 1]! + (offset - runs[2 * low]!);
}
