import { parse } from '../../src/markdown/parse.ts';
import { criteria } from '../../src/rubric/registry.ts';
import { featuresOf, type Features } from '../../src/rubric/reader/features.ts';
import { instancesOf, joined, type Instance } from '../../src/rubric/reader/instance.ts';
import { inOpening } from '../../src/rubric/reader/opening.ts';
import { modalityOf } from '../../src/language/modality.ts';
import { levelsAbove } from '../../src/rubric/reader/levels.ts';
import { capFor } from '../../src/rubric/reader/caps.ts';
import type { Level } from '../../src/rubric/types.ts';
import type { Span } from '../../src/markdown/types.ts';
import type { Vocabulary } from '../../src/rubric/reader/vocabulary.ts';
import type { WordVectors } from '../../src/rubric/reader/word-vectors.ts';
import { asMarkdown, type LabelledDocument, type LabelledPassage } from './data.ts';

export const outputs = criteria.length * levelsAbove;
const criterionIndex = new Map<string, number>(criteria.map(({ id }, at) => [id, at]));

/** A passage with a target of 0 or 1 and a weight for every output. */
export interface PassageExample {
  readonly id: string;
  readonly writer: string;
  readonly features: Features;
  readonly targets: Float32Array;
  readonly weights: Float32Array;
}

/** A document as a bag of instances; only the bag's levels are known, and which instances were quoted as evidence. */
export interface DocumentExample {
  readonly id: string;
  readonly features: readonly Features[];
  /** Where the instances stand in the document. */
  readonly spans: readonly Span[];
  /** By instance and criterion, the level that it may reach at most. */
  readonly caps: readonly (readonly Level[])[];
  /** Instances of the opening, for the one criterion that is judged by it alone. */
  readonly opening: readonly boolean[];
  /** By criterion: the instances that overlap a quoted evidence. */
  readonly evidence: readonly ReadonlySet<number>[];
  /** By criterion, 0 to 3. */
  readonly levels: readonly number[];
}

/** What turns an instance into numbers. */
export interface Encoding {
  readonly vectors: WordVectors;
  readonly vocabulary: Vocabulary;
}

/** A labelled passage as the one instance it is; undefined where it holds no text. */
export function passageInstance(passage: LabelledPassage): Instance | undefined {
  const placed = parse(asMarkdown(passage)).blocks;
  return joined(placed.filter(({ block }, at) => block.kind !== 'heading' || at > 0 || passage.section === undefined || passage.section === ''));
}

export function passageExample(passage: LabelledPassage, { vectors, vocabulary }: Encoding): PassageExample | undefined {
  const whole = passageInstance(passage);
  if (whole === undefined) return undefined;
  const targets = new Float32Array(outputs);
  const weights = new Float32Array(outputs).fill(0.5);
  for (const [id, level] of Object.entries(passage.levels)) {
    const at = criterionIndex.get(id);
    if (at === undefined || level === undefined) continue;
    for (let k = 0; k < levelsAbove; k++) {
      targets[at * levelsAbove + k] = level > k ? 1 : 0;
      weights[at * levelsAbove + k] = id === passage.criterion ? 2 : 1;
    }
  }
  return { id: passage.id, writer: passage.writer, features: featuresOf(whole, vectors, vocabulary), targets, weights };
}

export function documentExample(document: LabelledDocument, { vectors, vocabulary }: Encoding): DocumentExample {
  const evidence = criteria.map(() => new Set<number>());
  const features: Features[] = [];
  const spans: Span[] = [];
  const caps: Level[][] = [];
  const opening: boolean[] = [];
  const quotes = criteria.map(({ id }) => (document.evidence[id] ?? []).map((quote) => [document.text.indexOf(quote), quote.length] as const).filter(([at]) => at >= 0));
  for (const placed of parse(document.text).blocks) {
    for (const instance of instancesOf(placed)) {
      const start = placed.start + instance.span.start;
      const end = placed.start + instance.span.end;
      const modality = modalityOf(instance.text);
      const add = (isOpening: boolean) => {
        quotes.forEach((list, criterion) => {
          if (list.some(([at, length]) => at < end && at + length > start)) evidence[criterion]!.add(features.length);
        });
        features.push(featuresOf(instance, vectors, vocabulary));
        spans.push({ start, end });
        caps.push(criteria.map((criterion) => capFor(instance.text, modality, criterion)));
        opening.push(isOpening);
      };
      if (inOpening(placed, instance)) add(true);
      if (instance.kind !== 'heading') add(false);
    }
  }
  return { id: document.id, features, spans, caps, opening, evidence, levels: criteria.map(({ id }) => document.levels[id] ?? 0) };
}
