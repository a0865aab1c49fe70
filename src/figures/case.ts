import { perBlock } from '../markdown/per-block.ts';
import type { Block } from '../markdown/types.ts';
import { factsOf, type Fact, type PlacedFact } from './facts.ts';
import { figuresOf, type BlockFigures, type Figure } from './figure.ts';
import type { Relation } from './relation.ts';

/** The document as the checks of the whole case see it: its blocks with their figures. */
export interface Case {
  readonly blocks: readonly BlockFigures[];
}

/** A check that looks the operands of a result up in the whole document. */
export interface CaseCheck {
  readonly results: (block: Block) => readonly Result[];
  /** `index` is that of the result's block. It sees no more than `surroundingsOf` names. */
  readonly check: (whole: Case, index: number, result: Result) => Relation[];
}

/** How many blocks from a result what it rests on may stand; beyond, only the document's opening speaks of the whole. */
export const far = 40;
export const opening = 20;
/** Within this many blocks every figure counts, not just facts. */
export const near = { back: 8, ahead: 3 };
/** How much further a block counts that stands after, which is never the nearest beyond this distance. */
const later = 1.5;
export const furthest = far * later;

/** The indices of the blocks whose facts a result in the block at `index` may rest on, in order. */
function* reachable(count: number, index: number): Generator<number> {
  for (let at = 0; at < Math.min(opening, index - far); at++) yield at;
  for (let at = Math.max(0, index - far); at < Math.min(count, Math.max(opening, index + far + 1)); at++) yield at;
}

/** Everything that the results of a block rest on beside itself: equal lists make equal relations. Blocks, and how far off they stand as far as that matters. */
export function surroundingsOf({ blocks }: Case, index: number): (Block | number)[] {
  const seen: (Block | number)[] = [];
  for (const at of reachable(blocks.length, index)) {
    const { block, figures } = blocks[at]!;
    if (figures.length === 0 || (factsOf(block).length === 0 && (at < index - near.back || at > index + near.ahead))) continue;
    seen.push(block, Math.min(index - at, furthest + 1));
  }
  return seen;
}

/** Facts by how near they stand to a place: of the same sentence first, then by blocks, those before it sooner than those after. */
export function nearestFacts({ blocks }: Case, index: number, figure: Figure, wanted: (fact: Fact) => boolean): PlacedFact[] {
  const distance = (fact: PlacedFact) => (fact.index === index ? (fact.figure.at === figure.at ? 0 : 0.5) : fact.index < index ? index - fact.index : later * (fact.index - index));
  const facts: PlacedFact[] = [];
  for (const at of reachable(blocks.length, index)) {
    for (const fact of factsOf(blocks[at]!.block)) if (fact.figure !== figure && wanted(fact)) facts.push({ ...fact, index: at });
  }
  return facts.sort((a, b) => distance(a) - distance(b) || Math.abs(b.figure.at - figure.at) - Math.abs(a.figure.at - figure.at));
}

/** A figure that its sentence or label names as a result of a kind. */
export interface Result {
  readonly figure: Figure;
  /** What is said about it: the sentence around it, or the row's label with the column's header. */
  readonly label: string;
}

/** The words about a figure: back to the one before it of its own kind, ahead to the next of any. */
function said({ quantity, passage, at, after }: Figure, figures: readonly Figure[]): string {
  // "for every £1 we put in" is said of what comes back.
  const previous = figures.findLast((other) => other.at === at && other.quantity.kind === quantity.kind && !(other.quantity.kind === 'money' && other.quantity.value === 1) && other.quantity.end <= quantity.start);
  const lead = passage.text.slice(Math.max(previous?.quantity.end ?? 0, quantity.start - 80), quantity.start);
  // The point of "1.6" ends no sentence.
  const stop = Math.max(lead.lastIndexOf(';'), lead.lastIndexOf('. '), lead.search(/\.\s*$/));
  return `${lead.slice(stop + 1)} ${/^[^.;]{0,60}/.exec(after)![0]}`;
}

/** Figures of the given kinds whose own words, or whose row, match a pattern. */
export function resultsNamed(pattern: RegExp, kinds: readonly string[]): (block: Block) => readonly Result[] {
  return perBlock((block) => {
    const { figures, tables } = figuresOf(block);
    const cells = new Map(tables.flatMap(({ rows, columns }) => rows.flatMap(({ cells, label }) => cells.flatMap((figure, column) => (figure === undefined || column === 0 ? [] : [[figure, `${label} ${columns[column]!.role === 'period' || columns[column]!.role === 'scenario' ? '' : columns[column]!.header}`] as const])))));
    return figures.flatMap((figure): Result[] => {
      if (!kinds.includes(figure.quantity.kind)) return [];
      const label = figure.cell === undefined ? said(figure, figures) : cells.get(figure) ?? '';
      return pattern.test(label) ? [{ figure, label }] : [];
    });
  });
}
