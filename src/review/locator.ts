import { perBlock } from '../markdown/per-block.ts';
import { lastAtOrBefore, lineStarts, positionAt, type Position } from '../markdown/position.ts';
import type { Document, PlacedBlock, Span } from '../markdown/types.ts';
import type { Place } from './types.ts';

const blockLines = perBlock(({ source }) => lineStarts(source));

interface Known {
  readonly line: number;
  readonly column: number;
  readonly place: Place;
}

/**
 * Turns offsets into places. Lines are counted within a block, so that no keystroke counts those of the document, and a
 * place that has not moved since it was last asked for is the same object.
 */
export class Locator {
  private readonly document: Document;
  private readonly known = new WeakMap<Span, Known>();

  constructor(document: Document) {
    this.document = document;
  }

  /** The place of a span given as offsets in the document. */
  place({ start, end }: Span): Place {
    const placed = this.blockAt(start);
    if (placed !== undefined && end <= placed.start + placed.block.source.length) return placeIn(placed, { start: start - placed.start, end: end - placed.start });
    const { text } = this.document;
    const starts = lineStarts(text);
    return toPlace(text.slice(start, end), positionAt(starts, start), positionAt(starts, end));
  }

  /** The place of a span given relative to a block. */
  inBlock(placed: PlacedBlock, span: Span): Place {
    const { line, column } = placed;
    const known = this.known.get(span);
    if (known?.line === line && known.column === column) return known.place;
    const place = placeIn(placed, span);
    this.known.set(span, { line, column, place });
    return place;
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

function placeIn(placed: PlacedBlock, { start, end }: Span): Place {
  return toPlace(placed.block.source.slice(start, end), positionIn(placed, start), positionIn(placed, end));
}

function positionIn({ block, line, column }: PlacedBlock, offset: number): Position {
  const starts = blockLines(block);
  const index = lastAtOrBefore(starts, offset);
  return { line: line + index + 1, column: offset - starts[index]! + 1 + (index === 0 ? column : 0) };
}

function toPlace(quote: string, from: Position, to: Position): Place {
  return { quote, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
