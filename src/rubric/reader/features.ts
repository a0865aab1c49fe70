import { signNames, writeSigns } from '../../language/signs.ts';
import type { Instance } from './instance.ts';
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

/** The features of an instance. Words of the text, of the section path and of the table's header are told apart. */
export function featuresOf(instance: Instance, vectors: WordVectors, vocabulary: Vocabulary): Features {
  const { tokens } = instance;
  const dense = new Float32Array(denseLength(vectors));
  vectors.addMean(tokens.map(({ text }) => text), textShare, dense, 0);
  vectors.addMean([...instance.contextWords, ...instance.headerWords], 1, dense, vectors.dimensions);
  const at = 2 * vectors.dimensions;
  writeSigns(instance.text, tokens, { kind: instance.kind, listItem: instance.listItem, quoted: instance.quoted, several: instance.several }, dense, at);
  for (let i = at; i < dense.length; i++) dense[i]! *= signShare;
  return { rows: rowsOf(instance, vocabulary), dense };
}

function rowsOf(instance: Instance, vocabulary: Vocabulary): number[] {
  const rows = new Set<number>();
  eachName(instance, (hash) => {
    const row = vocabulary.row(hash);
    if (row >= 0) rows.add(row);
  });
  return [...rows];
}

export type NameKind = 'word' | 'pair' | 'section' | 'header';

const sectionMark = continued('section:');
const headerMark = continued('header:');

/** Calls `visit` with the hash of every word, pair of neighbouring words, word of the section and word of the header. */
export function eachName({ tokens, context, header }: Instance, visit: (hash: number, kind: NameKind, token: number) => void): void {
  let before = 0;
  for (let i = 0; i < tokens.length; i++) {
    const word = continued(tokens[i]!.stem);
    if (i > 0) visit(mixed(continued(tokens[i]!.stem, before)), 'pair', i - 1);
    visit(mixed(word), 'word', i);
    before = continued(' ', word);
  }
  for (let i = 0; i < context.length; i++) visit(mixed(continued(context[i]!, sectionMark)), 'section', i);
  for (let i = 0; i < header.length; i++) visit(mixed(continued(header[i]!, headerMark)), 'header', i);
}
