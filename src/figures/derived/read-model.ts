import { perBlock } from '../../markdown/per-block.ts';
import { PlacedSpan } from '../../markdown/placed-span.ts';
import type { Document, PlacedBlock } from '../../markdown/types.ts';
import { figuresOf, spanOf } from '../figure.ts';
import { statedCash } from './cash-flow.ts';
import { statedCosts } from './cost-table.ts';
import type { DerivedSeries } from './derived.ts';
import type { Part, PlacedPart } from './parts.ts';
import { partsOfTable } from './row-parts.ts';
import { partsOfSentence } from './sentence-parts.ts';

/** Sections about what is not proposed, or not as it will be. */
const asideSection = /\b(?:alternatives?|options?|scenarios?|case stud(?:y|ies)|benchmarks?|sensitivit(?:y|ies)|what if|competit(?:ors?|ion)|appendix|glossary|examples?|background|status quo|today|baseline|current state|pilot results?)\b/i;
/** Sections about what running it costs. */
const costSection = /\b(?:cost to run|(?:run(?:ning)?|operat\w+|inference|infrastructure|unit|usage|model|cloud|token|api) costs?|cost (?:per|model|control|at scale)|costs? and scal|scal(?:e|ing))\b/i;

/** What a document, or a block of it, says of its return and of its cost. */
export interface Model {
  readonly parts: readonly PlacedPart[];
  /** What tables state by volume and by period. */
  readonly series: readonly DerivedSeries[];
}

export const nothing: Model = { parts: [], series: [] };

/** Reads a whole document. */
export function readModel({ blocks }: Document): Model {
  const title = titleOf(blocks);
  return joined(blocks.map((placed) => modelIn(placed, title)));
}

/** The heading that speaks of the whole: "A third of today's bill". */
export function titleOf(blocks: readonly PlacedBlock[]): string | undefined {
  const first = blocks.find(({ block }) => block.kind === 'heading')?.block;
  return first?.depth === 1 ? first.passages[0]?.text : undefined;
}

export function joined(models: readonly Model[]): Model {
  return { parts: models.flatMap(({ parts }) => parts), series: models.flatMap(({ series }) => series) };
}

/** What a block says in its place, under the title of its document. */
export function modelIn(placed: PlacedBlock, title: string | undefined): Model {
  const { parts, series } = modelOf(placed.block);
  if (parts.length + series.length === 0 || placed.section.some((heading) => heading !== title && asideSection.test(heading))) return nothing;
  return { series, parts: parts.filter((part) => isRunningCost(part, placed)).map((part) => Object.assign(new PlacedSpan(placed, spanOf(part.figure)), part)) };
}

const modelOf = perBlock((block): { readonly parts: readonly Part[]; readonly series: readonly DerivedSeries[] } => {
  const { sentences, tables } = figuresOf(block);
  const told = sentences.filter(([first]) => first !== undefined && (first.passage.kind === 'sentence' || first.passage.kind === 'field'));
  return {
    parts: [...told.flatMap(partsOfSentence), ...tables.flatMap(partsOfTable)],
    series: tables.flatMap((table) => [statedCosts(table), statedCash(table)].filter((one) => one !== undefined)),
  };
});

/** A case may cost something today, too: a unit cost belongs to the system where its sentence or its section says so. */
function isRunningCost({ role, figure: { passage: { text } } }: Part, { section }: PlacedBlock): boolean {
  return role !== 'unit-cost' || system.test(text) || section.some((title) => costSection.test(title));
}

const system = /\b(?:tokens?|models?|inference|api|llm|gpt|prompts?|calls? to the|assistant|bot|agent platform|gateway|hosting|cloud|gpu|price list|vendor|licen[cs]es?|ocr|look-?ups?|embeddings?|service)\b/i;
