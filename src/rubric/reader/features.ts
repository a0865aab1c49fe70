import { signNames, writeSigns } from '../../language/signs.ts';
import type { Instance } from './instance.ts';
import type { WordVectors } from './word-vectors.ts';

/** One instance as numbers: hashed words and word pairs, and a dense part. */
export interface Features {
  /** Buckets, ascending in no particular order, without duplicates. */
  readonly buckets: readonly number[];
  readonly dense: Float32Array;
}

export const bucketCount = 8192;

/** Length of the dense part: two mean vectors and the signs. */
export function denseLength(vectors: WordVectors): number {
  return 2 * vectors.dimensions + signNames.length;
}

const textShare = 1.5;
const signShare = 0.7;

/** The features of an instance. Words of the text, of the section path and of the table's header are told apart. */
export function featuresOf(instance: Instance, vectors: WordVectors): Features {
  const { tokens } = instance;
  const dense = new Float32Array(denseLength(vectors));
  vectors.addMean(tokens.map(({ text }) => text), textShare, dense, 0);
  vectors.addMean([...instance.contextWords, ...instance.headerWords], 1, dense, vectors.dimensions);
  const at = 2 * vectors.dimensions;
  writeSigns(instance.text, tokens, { kind: instance.kind, listItem: instance.listItem, quoted: instance.quoted, several: instance.several }, dense, at);
  for (let i = at; i < dense.length; i++) dense[i]! *= signShare;
  return { buckets: bucketsOf(instance), dense };
}

/** The buckets of every word, pair of words, word of the section and word of the header. */
function bucketsOf({ tokens, context, header }: Instance): number[] {
  const found = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    const word = hash(tokens[i]!.stem);
    found.add(bucketOf(word));
    if (i + 1 < tokens.length) found.add(bucketOf(hash(tokens[i + 1]!.stem, hash(' ', word))));
  }
  for (const stem of context) found.add(bucketOf(hash(stem, sectionMark)));
  for (const stem of header) found.add(bucketOf(hash(stem, headerMark)));
  return [...found];
}

/** The same buckets in the same order, each with the first word or pair behind it, for explanations. */
export function namesOf({ tokens, context, header }: Instance): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const add = (name: string) => {
    const bucket = bucketOf(hash(name));
    if (!names.has(bucket)) names.set(bucket, name);
  };
  tokens.forEach(({ stem }, at) => {
    add(stem);
    if (at + 1 < tokens.length) add(`${stem} ${tokens[at + 1]!.stem}`);
  });
  for (const stem of context) add(`section:${stem}`);
  for (const stem of header) add(`header:${stem}`);
  return names;
}

/** FNV-1a, 32 bits, of `text` after whatever gave `value`. */
function hash(text: string, value = 0x811c9dc5): number {
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

const sectionMark = hash('section:');
const headerMark = hash('header:');

function bucketOf(value: number): number {
  return (value ^ (value >>> 15)) & (bucketCount - 1);
}
