import { perBlock } from '../markdown/per-block.ts';
import { lastAtOrBefore, lineStarts, type Position } from '../markdown/position.ts';
import type { PlacedBlock, Span } from '../markdown/types.ts';
import type { Place } from './types.ts';

const blockLines = perBlock(({ source }) => lineStarts(source));

/**
 * Turns spans of blocks into places. Lines are counted within a block, so that no keystroke counts those of the document,
 * and until a block has moved a place, and whatever else is made of places, is the same object.
 */
export class Locator {
  private known = new WeakMap<object, unknown>();

  /** To be called when a block has moved. */
  forget(): void {
    this.known = new WeakMap();
  }

  /** What is made of places for `key`, once until a block moves. */
  once<Made>(key: object, make: () => Made): Made {
    const known = this.known.get(key) as Made | undefined;
    if (known !== undefined) return known;
    const made = make();
    this.known.set(key, made);
    return made;
  }

  /** The place of a span given relative to a block. */
  inBlock(placed: PlacedBlock, span: Span): Place {
    return this.once(span, () => placeIn(placed, span));
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
