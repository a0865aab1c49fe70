import { parse } from '../../src/markdown/parse.ts';
import { raisedByWordings } from '../../src/rubric/flags/find-flags.ts';
import { flagNames, flagVectors, isStatement } from '../../src/rubric/flags/learned.ts';
import { placeholder } from '../../src/rubric/flags/placeholder.ts';
import { passagesOf } from '../../src/rubric/reader/instance.ts';
import { model } from '../../src/rubric/reader/model.ts';
import { flags } from '../../src/rubric/registry.ts';
import { flagSentences } from '../../test/rubric/flag-sentences.ts';
import { overlaps } from '../overlaps.ts';
import { asMarkdown, labelledDocuments, labelledPassages, moreDocuments } from './data.ts';
import { flagPassages, type FlagPassage, type Mark } from './flag-passages.ts';

/** The flags that are learned. Unfinished text is a matter of form, which wordings see entirely. */
export const learnedIds = flags.map(({ id }) => id).filter((id) => id !== placeholder.id);

/** One passage, row or field with the flags that it carries. */
export interface FlagExample {
  /** Texts by one writer are never in training and test at once; undefined for what is only learned from. */
  readonly writer: string | undefined;
  readonly names: ReadonlySet<number>;
  readonly dense: Float32Array;
  /** By learned flag, 0 or 1. */
  readonly targets: readonly number[];
  /** By learned flag. */
  readonly weights: readonly number[];
  /** By learned flag: the wordings raise it. */
  readonly byWordings: readonly boolean[];
  /** It is a sentence of the kind that is judged by what was learned. */
  readonly statement: boolean;
  /** Written for the flags or beside them, so that its words are worth a row of their own. */
  readonly telling: boolean;
}

interface Source { readonly writer: string | undefined; readonly text: string; readonly marks: readonly Mark[]; readonly weight: number; readonly labelled: boolean }

/** A mark weighs so much more than its absence: there are few of them. */
const markedWeight = 3;
/** Documents are mostly ordinary sentences; those that were written for something else may hold flags that nobody labelled. */
const documentWeight = 0.5;
const otherWeight = 0.3;

function sources(): Source[] {
  const written = flagPassages('train').map((passage) => ({ writer: passage.id.split('-')[0]!, text: asMarkdown(passage), marks: passage.flags ?? [], weight: 1, labelled: true }));
  const sentences = Object.entries(flagSentences).flatMap(([id, { marked, silent }]) => [
    ...marked.map(([text, ...quotes]) => ({ text, marks: quotes.map((quote) => ({ id, quote })) })), ...silent.map((text) => ({ text, marks: [] })),
  ]).map((sentence) => ({ ...sentence, writer: undefined, weight: 1, labelled: true }));
  const nearMisses = flags.flatMap(({ examples }) => examples.good).map((text) => ({ writer: undefined, text, marks: [], weight: 2, labelled: true }));
  const documents = [...labelledDocuments(), ...moreDocuments()].filter(({ proposal, borderline }) => proposal && !borderline)
    .map((document) => ({ writer: document.id[0]!, text: document.text, marks: (document as { flags?: readonly Mark[] }).flags ?? [], weight: documentWeight, labelled: true }));
  const others = labelledPassages().map((passage: FlagPassage) => {
    const labelled = passage.criterion.startsWith('flag/');
    return { writer: undefined, text: asMarkdown(passage), marks: passage.flags ?? [], weight: labelled ? 1 : otherWeight, labelled };
  });
  return [...written, ...sentences, ...nearMisses, ...documents, ...others];
}

export function flagExamples(): FlagExample[] {
  const { vectors } = model();
  return sources().flatMap(({ writer, text, marks, weight, labelled }) => {
    const places = marks.map(({ id, quote }) => ({ id, quote, at: text.indexOf(quote) }));
    return parse(text).blocks.flatMap((placed) => passagesOf(placed).filter(({ passage }) => passage.kind !== 'heading').map((each): FlagExample => {
      const { span } = each.passage;
      const [start, end] = [placed.start + span.start, placed.start + span.end];
      const carried = new Set(places.filter(({ quote, at }) => (at >= 0 ? at < end && at + quote.length > start : overlaps(text.slice(start, end), quote))).map(({ id }) => id));
      const found = new Set<string>(raisedByWordings(each.passage).map(({ flag }) => flag));
      const targets = learnedIds.map((id) => (carried.has(id) ? 1 : 0));
      return {
        writer, names: flagNames(each), dense: flagVectors(each, vectors), targets,
        weights: learnedIds.map((id, k) => (targets[k] === 1 ? weight * markedWeight : !labelled && found.has(id) ? 0 : weight)),
        byWordings: learnedIds.map((id) => found.has(id)),
        statement: isStatement(each),
        telling: carried.size > 0 || (labelled && weight === 1),
      };
    }));
  });
}
