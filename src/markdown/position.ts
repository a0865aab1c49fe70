import type { Passage, Span } from './types.ts';

/** Line and column from 1; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Offsets at which the lines of `text` begin; LF, CRLF and CR end a line, as in CommonMark and LSP. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** The position of `offset`, given the offsets at which lines begin. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
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

function sourceOffset(runs: readonly number[], offset: number): number {
  let run = 0;
  while (run + 2 < runs.length && runs[run + 2]! <= offset) run += 2;
  return runs[run + 1]! + (offset - runs[run]!);
}
