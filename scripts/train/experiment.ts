import { tokenise } from '../../src/language/tokens.ts';
import { eachName, eachSurroundingName, type NameKind } from '../../src/rubric/reader/features.ts';
import { Vocabulary } from '../../src/rubric/reader/vocabulary.ts';
import { WordVectors } from '../../src/rubric/reader/word-vectors.ts';
import { parse } from '../../src/markdown/parse.ts';
import vectorFile from '../../src/rubric/model/vectors.json';
import { instancesOf } from '../../src/rubric/reader/instance.ts';
import type { Scale } from '../../src/rubric/reader/levels.ts';
import { criteria } from '../../src/rubric/registry.ts';
import { calibrate, levelsOf, loudest, type Scored } from './calibrate.ts';
import { labelledDocuments, labelledPassages, moreDocuments, realDocuments, type LabelledDocument, type LabelledPassage } from './data.ts';
import { documentExample, passageExample, passageInstance, type DocumentExample, type PassageExample } from './examples.ts';
import type { Judged } from './measure.ts';
import { scoresOf, trainNetwork, type TrainingOptions } from './train-network.ts';

const folds = 4;
const rarest = 255;
/** A level this far from the labelled one is worth looking at. */
const farOff = 2;
/** How many passages and documents must have a word, or a pair, for it to be learned. */
const leastOften = { word: 2, pair: 4, section: 2, header: 2 };

/** Everything there is to learn from and to measure on, as numbers. */
export interface Material {
  readonly passages: readonly PassageExample[];
  /** The labelled proposals of the test corpus, and after them those by other writers. */
  readonly documents: readonly DocumentExample[];
  readonly real: readonly DocumentExample[];
  /** Hashes of the names in the vocabulary. */
  readonly names: Int32Array;
  /** Weight of each word of the vector file in a mean: sixteenths of its inverse document frequency. */
  readonly wordWeights: Uint8Array;
}

export function loadMaterial(): Material {
  const passages = labelledPassages();
  const documents = [...labelledDocuments(), ...moreDocuments()];
  const words = vectorFile.words.split(' ');
  const wordWeights = wordWeightsOf(words, passages);
  const vectors = new WordVectors(words, new Int8Array(Uint8Array.from(Buffer.from(vectorFile.bytes, 'base64')).buffer), wordWeights);
  const names = namesOf(passages, documents);
  const encoding = { vectors, vocabulary: new Vocabulary(names) };
  return {
    passages: passages.map((passage) => passageExample(passage, encoding)).filter((example) => example !== undefined),
    documents: documents.map((document) => documentExample(document, encoding)),
    real: realDocuments().map((document) => documentExample(document, encoding)),
    names,
    wordWeights,
  };
}

function wordWeightsOf(words: readonly string[], passages: readonly LabelledPassage[]): Uint8Array {
  const frequency = new Map<string, number>();
  for (const { text } of passages) for (const word of new Set(tokenise(text).map((token) => token.text))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return Uint8Array.from(words, (word) => Math.round(Math.min(rarest, Math.max(2, 16 * Math.log(passages.length / (1 + (frequency.get(word) ?? 0)))))));
}

/** The names that occur often enough, by hash, in ascending order. */
function namesOf(passages: readonly LabelledPassage[], documents: readonly LabelledDocument[]): Int32Array {
  const instances = [
    ...passages.map(passageInstance).filter((instance) => instance !== undefined),
    ...documents.flatMap(({ text }) => parse(text).blocks.flatMap(instancesOf).filter(({ several }) => !several)),
  ];
  const found = new Map<number, { count: number; least: number }>();
  for (const instance of instances) {
    const seen = new Set<number>();
    const count = (hash: number, kind: NameKind) => {
      if (seen.has(hash)) return;
      seen.add(hash);
      const name = found.get(hash) ?? { count: 0, least: leastOften[kind] };
      name.count++;
      found.set(hash, name);
    };
    eachName(instance.tokens, count);
    eachSurroundingName(instance.surroundings, count);
  }
  return Int32Array.from([...found].filter(([, { count, least }]) => count >= least).map(([hash]) => hash)).sort();
}

export interface CrossValidation {
  /** Every document with the log-odds a network gave it that had not seen it. */
  readonly scored: readonly (Scored & { readonly document: DocumentExample })[];
  /** Levels by a scale that was fitted without the document's fold. */
  readonly judged: readonly Judged[];
}

/** Trains once a fold of whole documents, on the passages and the other folds. */
export function crossValidate({ passages, documents, names }: Pick<Material, 'passages' | 'documents' | 'names'>, options: TrainingOptions): CrossValidation {
  const byFold = Array.from({ length: folds }, (_, fold) => {
    const held = documents.filter((_document, at) => at % folds === fold);
    const network = trainNetwork(names.length, passages, documents.filter((document) => !held.includes(document)), options);
    return held.map((document) => ({ document, levels: document.levels, caps: document.caps, scores: scoresOf(network, document) }));
  });
  const judged = byFold.flatMap((held, fold) => {
    const scale = calibrate(byFold.filter((_, other) => other !== fold).flat());
    return held.map(({ document, scores }) => judge(document, scores, scale));
  });
  return { scored: byFold.flat(), judged };
}

/** The levels given to a document, and for those that are far from the labelled ones the passage that spoke loudest. */
export function judge({ id, levels, caps, spans }: DocumentExample, scores: readonly Float32Array[], scale: Scale): Judged {
  const got = levelsOf({ scores, caps }, scale);
  const far = criteria.flatMap(({ id: criterion }, at) => (Math.abs(got[at]! - levels[at]!) < farOff ? [] : [[criterion, spans[loudest({ scores, caps }, at, scale)]!] as const]));
  return { id, gold: levels, got, misses: Object.fromEntries(far) };
}
