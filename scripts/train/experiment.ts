import { tokenise } from '../../src/language/tokens.ts';
import { criteria } from '../../src/rubric/registry.ts';
import { WordVectors } from '../../src/rubric/reader/word-vectors.ts';
import vectorFile from '../../src/rubric/model/vectors.json';
import { calibrate, levelOf, type Scored, type Thresholds } from './calibrate.ts';
import { labelledDocuments, labelledPassages, realDocuments } from './data.ts';
import { documentExample, passageExample, type DocumentExample, type PassageExample } from './examples.ts';
import type { Judged } from './measure.ts';
import { scoresOf, trainNetwork, type TrainingOptions } from './train-network.ts';
import type { Trainable } from './trainable.ts';

const folds = 4;
const rarest = 255;

/** Everything there is to learn from and to measure on, as numbers. */
export interface Material {
  readonly passages: readonly PassageExample[];
  readonly documents: readonly DocumentExample[];
  readonly real: readonly DocumentExample[];
  /** Weight of each word of the vector file in a mean: sixteenths of its inverse document frequency. */
  readonly wordWeights: Uint8Array;
}

export function loadMaterial(): Material {
  const labelled = labelledPassages();
  const frequency = new Map<string, number>();
  for (const { text } of labelled) for (const word of new Set(tokenise(text).map((token) => token.text))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const words = vectorFile.words.split(' ');
  const wordWeights = Uint8Array.from(words, (word) => Math.round(Math.min(rarest, Math.max(2, 16 * Math.log(labelled.length / (1 + (frequency.get(word) ?? 0)))))));
  const vectors = new WordVectors(words, new Int8Array(Uint8Array.from(Buffer.from(vectorFile.bytes, 'base64')).buffer), wordWeights);
  return {
    passages: labelled.map((passage) => passageExample(passage, vectors)).filter((example) => example !== undefined),
    documents: labelledDocuments().map((document) => documentExample(document, vectors)),
    real: realDocuments().map((document) => documentExample(document, vectors)),
    wordWeights,
  };
}

export interface CrossValidation {
  /** Every document with the log-odds a network gave it that had not seen it. */
  readonly scored: readonly (Scored & { readonly document: DocumentExample })[];
  /** Levels by thresholds that were set without the document's fold. */
  readonly judged: readonly Judged[];
  readonly networks: readonly Trainable[];
}

/** Trains once a fold of whole documents, on the passages and the other folds. */
export function crossValidate({ passages, documents }: Pick<Material, 'passages' | 'documents'>, options: TrainingOptions): CrossValidation {
  const networks: Trainable[] = [];
  const byFold = Array.from({ length: folds }, (_, fold) => {
    const held = documents.filter((_document, at) => at % folds === fold);
    const network = trainNetwork(passages, documents.filter((document) => !held.includes(document)), options);
    networks.push(network);
    return held.map((document) => ({ document, levels: document.levels, scores: scoresOf((features) => network.forward(features, false), document) }));
  });
  const judged = byFold.flatMap((held, fold) => {
    const thresholds = calibrate(byFold.filter((_, other) => other !== fold).flat());
    return held.map(({ document, scores }) => judge(document, scores, thresholds));
  });
  return { scored: byFold.flat(), judged, networks };
}

export function judge({ id, levels }: DocumentExample, scores: readonly Float32Array[], thresholds: Thresholds): Judged {
  return { id, gold: levels, got: criteria.map((_, criterion) => levelOf(scores, criterion, thresholds)) };
}
