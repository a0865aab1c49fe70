import { perBlock } from '../markdown/per-block.ts';
import { lastAtOrBefore, lineStarts, positionAt, type Position } from '../markdown/position.ts';
import type { Document, PlacedBlock, Span } from '../markdown/types.ts';
import type { Place } from './types.ts';

const blockLines = perBlock(({ source }) => lineStarts(source));

/** Turns offsets into places. Lines are counted within a block, so that no keystroke counts those of the document. */
export class Locator {
  private readonly document: Document;
  private starts?: readonly number[];

  constructor(document: Document) {
    this.document = document;
  }

  /** The place of a span given as offsets in the document. */
  place({ start, end }: Span): Place {
    const placed = this.blockAt(start);
    if (placed !== undefined && end <= placed.start + placed.block.source.length) return this.inBlock(placed, { start: start - placed.start, end: end - placed.start });
    this.starts ??= lineStarts(this.document.text);
    return toPlace(this.document.text.slice(start, end), positionAt(this.starts, start), positionAt(this.starts, end));
  }

  /** The place of a span given relative to a block. */
  inBlock(placed: PlacedBlock, { start, end }: Span): Place {
    return toPlace(placed.block.source.slice(start, end), positionIn(placed, start), positionIn(placed, end));
  }

  /** The line on which a block ends, from 1. */
  lastLine({ block, line }: PlacedBlock): number {
    return line + blockLines(block).length;
  }

  private blockAt(offset: number): PlacedBlock | undefined {
    const { blocks } = this.document;
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (blocks[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    const found = blocks[low];
    return found !== undefined && found.start <= offset ? found : undefined;
  }
}

function positionIn({ block, line, column }: PlacedBlock, offset: number): Position {
  const starts = blockLines(block);
  const index = lastAtOrBefore(starts, offset);
  return { line: line + index + 1, column: offset - starts[index]! + 1 + (index === 0 ? column : 0) };
}

function toPlace(quote: string, from: Position, to: Position): Place {
  return { quote, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
