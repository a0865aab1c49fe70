import type { Position, Range } from 'vscode-languageserver';
import { readQuantities, type Quantity } from '../language/quantities/index.ts';
import { sourceSpan } from '../markdown/position.ts';
import type { Passage, PlacedBlock } from '../markdown/types.ts';
import { blockOn, isProse } from './blocks.ts';
import type { OpenDocument } from './open-documents.ts';

export interface FigureAt {
  readonly quantity: Quantity;
  readonly quote: string;
  readonly range: Range;
  /** What stands behind it on its line. */
  readonly after: string;
}

/** The passage at a position, where people read sentences or cells. */
export function passageAt({ text, blocks }: OpenDocument, position: Position): { readonly placed: PlacedBlock; readonly passage: Passage } | undefined {
  const placed = blockOn(blocks, position.line);
  if (placed === undefined || !isProse(placed)) return undefined;
  const offset = text.offsetAt(position) - placed.start;
  const passage = placed.block.passages.find(({ span }) => span.start <= offset && offset <= span.end);
  return passage && { placed, passage };
}

/** The figure at a position. */
export function figureAt(document: OpenDocument, position: Position): FigureAt | undefined {
  const found = passageAt(document, position);
  if (found === undefined) return undefined;
  const { text } = document;
  const { placed, passage } = found;
  const at = text.offsetAt(position) - placed.start;
  for (const quantity of readQuantities(passage.text, { cell: passage.row !== undefined })) {
    const { start, end } = sourceSpan(passage, quantity.start, quantity.end);
    if (at < start || at > end) continue;
    const range = { start: text.positionAt(placed.start + start), end: text.positionAt(placed.start + end) };
    return { quantity, quote: placed.block.source.slice(start, end), range, after: text.getText({ start: range.end, end: { line: range.end.line + 1, character: 0 } }) };
  }
  return undefined;
}
