import { perBlock } from '../markdown/per-block.ts';
import type { Block } from '../markdown/types.ts';
import { factsOf, type Fact, type PlacedFact } from './facts.ts';
import { figuresOf, type BlockFigures, type Figure } from './figure.ts';

/** The document as the checks of the whole case see it: its blocks with their figures, and every fact with its place. */
export interface Case {
  readonly blocks: readonly BlockFigures[];
  readonly facts: readonly PlacedFact[];
}

export function caseOf(blocks: readonly Block[]): Case {
  return { blocks: blocks.map(figuresOf), facts: blocks.flatMap((block, index) => factsOf(block).map((fact) => ({ ...fact, index }))) };
}

const far = 40;
const opening = 20;

/** Facts by how near they stand to a place: of the same sentence first, then by blocks, those before it sooner than those after. */
export function nearestFacts({ facts }: Case, index: number, figure: Figure, wanted: (fact: Fact) => boolean): PlacedFact[] {
  const distance = (fact: PlacedFact) => (fact.index === index ? (fact.figure.at === figure.at ? 0 : 0.5) : fact.index < index ? index - fact.index : 1.5 * (fact.index - index));
  // Far off only the opening speaks of the whole.
  return facts.filter((fact) => (Math.abs(fact.index - index) <= far || fact.index < opening) && fact.figure !== figure && wanted(fact)).sort((a, b) => distance(a) - distance(b) || Math.abs(b.figure.at - figure.at) - Math.abs(a.figure.at - figure.at));
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
