import { perBlock } from '../../markdown/per-block.ts';
import type { Document, PlacedBlock } from '../../markdown/types.ts';
import { figuresOf } from '../figure.ts';
import { statedCash } from './cash-flow.ts';
import { statedCosts } from './cost-table.ts';
import type { DerivedSeries } from './derived.ts';
import type { Part } from './parts.ts';
import { partsOfTable } from './row-parts.ts';
import { partsOfSentence } from './sentence-parts.ts';

/** Sections about what is not proposed, or not as it will be. */
const asideSection = /\b(?:alternatives?|options?|scenarios?|case stud(?:y|ies)|benchmarks?|sensitivit(?:y|ies)|what if|competit(?:ors?|ion)|appendix|glossary|examples?|background|status quo|today|baseline|current state|pilot results?)\b/i;
/** Sections about what running it costs. */
const costSection = /\b(?:cost to run|(?:run(?:ning)?|operat\w+|inference|infrastructure|unit|usage|model|cloud|token|api) costs?|cost (?:per|model|control|at scale)|costs? and scal|scal(?:e|ing))\b/i;

/** What a document says of its return and of its cost. Spans are in the document. */
export interface Model {
  readonly parts: readonly Part[];
  /** What tables state by volume and by period. */
  readonly series: readonly DerivedSeries[];
}

/** Untouched blocks are not read again. */
export function readModel(document: Document): Model {
  const parts: Part[] = [];
  const series: DerivedSeries[] = [];
  const title = document.blocks.find(({ block }) => block.kind === 'heading')?.block;
  // A title speaks of the whole: "A third of today's bill".
  const whole = title?.depth === 1 ? title.passages[0]?.text : undefined;
  for (const placed of document.blocks) {
    const model = modelOfBlock(placed.block);
    if (model === nothing || placed.section.some((heading) => heading !== whole && asideSection.test(heading))) continue;
    series.push(...model.series);
    parts.push(...model.parts.filter((part) => isRunningCost(part, placed)).map((part) => ({ ...part, start: part.start + placed.start, end: part.end + placed.start })));
  }
  return { parts, series };
}

const nothing: Model = { parts: [], series: [] };

/** Spans are in the block. */
const modelOfBlock = perBlock((block): Model => {
  const { sentences, tables } = figuresOf(block);
  const told = sentences.filter(([first]) => first !== undefined && (first.passage.kind === 'sentence' || first.passage.kind === 'field'));
  const parts = [...told.flatMap(partsOfSentence), ...tables.flatMap(partsOfTable)];
  const series = tables.flatMap((table) => [statedCosts(table), statedCash(table)].filter((one) => one !== undefined));
  return parts.length + series.length === 0 ? nothing : { parts, series };
});

/** A case may cost something today, too: a unit cost belongs to the system where its sentence or its section says so. */
function isRunningCost({ role, figure: { passage: { text } } }: Part, { section }: PlacedBlock): boolean {
  return role !== 'unit-cost' || system.test(text) || section.some((title) => costSection.test(title));
}

const system = /\b(?:tokens?|models?|inference|api|llm|gpt|prompts?|calls? to the|assistant|bot|agent platform|gateway|hosting|cloud|gpu|price list|vendor|licen[cs]es?|ocr|look-?ups?|embeddings?|service)\b/i;
