import { perBlock } from '../markdown/per-block.ts';
import { Recent } from '../markdown/recent.ts';
import { sourceSpan } from '../markdown/position.ts';
import type { Block, Passage, Span } from '../markdown/types.ts';
import { groupsWithPoints, readQuantities, type Quantity } from '../language/quantities/index.ts';
import { readTables, type Table } from './table.ts';

/** A quantity in its sentence or cell. */
export interface Figure {
  /** Spans are offsets in `passage.text`. */
  readonly quantity: Quantity;
  readonly block: Block;
  readonly passage: Passage;
  /** Index of the passage in its block. */
  readonly at: number;
  /** As printed, without markup. */
  readonly text: string;
  /** What the sentence or cell says between the figure before it and this one, and between this one and the next. */
  readonly before: string;
  readonly after: string;
  /** The same as `before`, but reaching back over times: "NPV over five years: " leads to the amount. */
  readonly lead: string;
  /** In a table: the cell's column and the body row's index. */
  readonly cell?: { readonly column: number; readonly row: number };
}

/** The passages of a block with the figures in each; dates are left out, they take part in no sum. */
export interface BlockFigures {
  readonly block: Block;
  readonly sentences: readonly (readonly Figure[])[];
  readonly figures: readonly Figure[];
  readonly tables: readonly Table[];
}

/** Where the figure, or only its digits, stand in its block. */
export const spanOf = ({ passage, quantity }: Figure): Span => sourceSpan(passage, quantity.start, quantity.end);
export const numeralSpanOf = ({ passage, quantity }: Figure): Span => sourceSpan(passage, quantity.numeral.start, quantity.numeral.end);

/** A block with more figures than this is data and no argument, and is not read: some checks weigh each figure against every other. */
const mostFigures = 1000;

export const figuresOf = perBlock((block): BlockFigures => {
  const pointGroups = groupsWithPoints(block.source);
  const sentences = block.passages.map((passage, at) => readPassage(block, passage, at, pointGroups));
  if (sentences.reduce((count, figures) => count + figures.length, 0) > mostFigures) return { block, sentences: sentences.map(() => []), figures: [], tables: [] };
  const tables = readTables(block, sentences);
  const inTables = new Map(tables.flatMap(({ figures }) => figures.map((figure) => [keyOf(figure), figure] as const)));
  const placed = sentences.map((figures) => figures.map((figure) => inTables.get(keyOf(figure)) ?? figure));
  return { block, sentences: placed, figures: placed.flat(), tables };
});

const keyOf = ({ at, quantity }: Figure): string => `${at}:${quantity.start}`;

function readPassage(block: Block, passage: Passage, at: number, pointGroups: boolean): Figure[] {
  if (passage.row === undefined) return contextsOf(block, passage, at, quantitiesIn(passage.text, passage.kind === 'heading' ? 'heading' : 'prose', pointGroups), 0, passage.text.length);
  const { cells, index } = passage.row;
  return cells.flatMap(({ start, end, column }) => {
    const quantities = quantitiesIn(passage.text.slice(start, end), 'cell', pointGroups).map((quantity) => shifted(quantity, start));
    return contextsOf(block, passage, at, quantities, start, end).map((figure) => ({ ...figure, cell: { column, row: index } }));
  });
}

const recent = new Recent<readonly Quantity[]>();

function quantitiesIn(text: string, kind: 'prose' | 'heading' | 'cell', pointGroups: boolean): readonly Quantity[] {
  return recent.get(`${kind}${pointGroups ? '.' : ':'}${text}`, () => readQuantities(text, { heading: kind === 'heading', cell: kind === 'cell', pointGroups }));
}

function contextsOf(block: Block, passage: Passage, at: number, all: readonly Quantity[], from: number, to: number): Figure[] {
  const quantities = all.filter(({ kind }) => kind !== 'date');
  return quantities.map((quantity, index) => ({
    quantity, block, passage, at,
    text: passage.text.slice(quantity.start, quantity.end),
    before: passage.text.slice(quantities[index - 1]?.end ?? from, quantity.start),
    after: passage.text.slice(quantity.end, quantities[index + 1]?.start ?? to),
    lead: passage.text.slice(quantities.slice(0, index).findLast(({ kind }) => kind !== 'duration')?.end ?? from, quantity.start),
  }));
}

function shifted(quantity: Quantity, by: number): Quantity {
  const move = ({ start, end }: Span) => ({ start: start + by, end: end + by });
  const { ends } = quantity;
  return { ...quantity, ...move(quantity), numeral: move(quantity.numeral), ...(ends === undefined ? {} : { ends: [shifted(ends[0], by), shifted(ends[1], by)] as const }) };
}
