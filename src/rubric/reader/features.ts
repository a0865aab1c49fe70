import { signNames, writeSigns } from '../../language/signs.ts';
import type { Instance } from './instance.ts';
import type { WordVectors } from './word-vectors.ts';

/** One instance as numbers: hashed words and word pairs, and a dense part. */
export interface Features {
  /** Buckets, ascending in no particular order, without duplicates. */
  readonly buckets: readonly number[];
  /** The words or pairs behind each bucket, for explanations; same order. */
  readonly names: readonly string[];
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
  const names = new Map<number, string>();
  const add = (name: string) => {
    const bucket = hash(name) & (bucketCount - 1);
    if (!names.has(bucket)) names.set(bucket, name);
  };
  const { tokens } = instance;
  for (let i = 0; i < tokens.length; i++) {
    const stem = tokens[i]!.stem;
    add(stem);
    if (i + 1 < tokens.length) add(`${stem} ${tokens[i + 1]!.stem}`);
  }
  for (const stem of instance.context) add(`section:${stem}`);
  for (const stem of instance.header) add(`header:${stem}`);
  const dense = new Float32Array(denseLength(vectors));
  vectors.addMean(tokens.map(({ text }) => text), textShare, dense, 0);
  vectors.addMean([...instance.contextWords, ...instance.headerWords], 1, dense, vectors.dimensions);
  const at = 2 * vectors.dimensions;
  writeSigns(instance.text, tokens, { kind: instance.kind, listItem: instance.listItem, quoted: instance.quoted, several: instance.several }, dense, at);
  for (let i = at; i < dense.length; i++) dense[i]! *= signShare;
  return { buckets: [...names.keys()], names: [...names.values()], dense };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
