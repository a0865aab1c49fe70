import { signNames, writeSigns } from '../../language/signs.ts';
import type { Token } from '../../language/tokens.ts';
import type { Instance, Surroundings } from './instance.ts';
import { continued, mixed, type Vocabulary } from './vocabulary.ts';
import type { WordVectors } from './word-vectors.ts';

/** One instance as numbers: the words and word pairs that the vocabulary knows, and a dense part. */
export interface Features {
  /** Rows of the vocabulary, in no particular order, without duplicates. */
  readonly rows: readonly number[];
  readonly dense: Float32Array;
}

/** Length of the dense part: two mean vectors and the signs. */
export function denseLength(vectors: WordVectors): number {
  return 2 * vectors.dimensions + signNames.length;
}

const textShare = 1.5;
const signShare = 0.7;

/** The features of an instance with what stands around it, for training. Words of the two are told apart. */
export function featuresOf(instance: Instance, vectors: WordVectors, vocabulary: Vocabulary): Features {
  const text = textFeatures(instance, vectors, vocabulary);
  const around = surroundingsFeatures(instance.surroundings, vectors, vocabulary);
  return { rows: [...text.rows, ...around.rows], dense: text.dense.map((value, at) => value + around.dense[at]!) };
}

/** What an instance says by itself: its words, and the signs of how it is said. The dense part is written over what stands in `dense`. */
export function textFeatures({ text, tokens, kind, quoted, several }: Instance, vectors: WordVectors, vocabulary: Vocabulary, dense: Float32Array = new Float32Array(denseLength(vectors))): Features {
  dense.fill(0);
  vectors.addMean(tokens, textShare, dense, 0);
  const at = 2 * vectors.dimensions;
  writeSigns(text, tokens, { kind, quoted, several }, dense, at);
  for (let i = at; i < dense.length; i++) dense[i]! *= signShare;
  const rows = new Set<number>();
  eachName(tokens, (hash) => {
    const row = vocabulary.row(hash);
    if (row >= 0) rows.add(row);
  });
  return { rows: [...rows], dense };
}

/** What the surroundings say. */
export function surroundingsFeatures({ context, header }: Surroundings, vectors: WordVectors, vocabulary: Vocabulary): Features {
  const dense = new Float32Array(denseLength(vectors));
  vectors.addMean([...context, ...header], 1, dense, vectors.dimensions);
  const rows = new Set<number>();
  eachSurroundingName({ context, header }, (hash) => {
    const row = vocabulary.row(hash);
    if (row >= 0) rows.add(row);
  });
  return { rows: [...rows], dense };
}

export type NameKind = 'word' | 'pair' | 'section' | 'header';

const sectionMark = continued('section:');
const headerMark = continued('header:');

/** Calls `visit` with the hash of every word and of every pair of neighbouring words, and with the place of the first token. */
export function eachName(tokens: readonly Token[], visit: (hash: number, kind: NameKind, token: number) => void): void {
  let before = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { stem } = tokens[i]!;
    const word = continued(stem);
    if (i > 0) visit(mixed(continued(stem, before)), 'pair', i - 1);
    visit(mixed(word), 'word', i);
    before = continued(' ', word);
  }
}

/** The same for the words of the section and of the header. */
export function eachSurroundingName({ context, header }: Pick<Surroundings, 'context' | 'header'>, visit: (hash: number, kind: NameKind) => void): void {
  for (const { stem } of context) visit(mixed(continued(stem, sectionMark)), 'section');
  for (const { stem } of header) visit(mixed(continued(stem, headerMark)), 'header');
}
