import vectorFile from '../model/vectors.json';
import weightFile from '../model/weights.json';
import type { Scale } from './levels.ts';
import type { Weights } from './network.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordVectors } from './word-vectors.ts';

/** Everything that was learned. */
export interface Model {
  readonly vectors: WordVectors;
  readonly vocabulary: Vocabulary;
  readonly weights: Weights;
  readonly scale: Scale;
}

let loaded: Model | undefined;

/** The model as `npm run train` wrote it, decoded at its first use. */
export function model(): Model {
  loaded ??= decodeModel(vectorFile, weightFile);
  return loaded;
}

export function decodeModel(vectors: typeof vectorFile, weights: Omit<typeof weightFile, 'trained'>): Model {
  return {
    vectors: new WordVectors(vectors.words.split(' '), new Int8Array(bytesOf(vectors.bytes)), new Uint8Array(bytesOf(weights.wordWeights))),
    vocabulary: new Vocabulary(new Int32Array(bytesOf(weights.names))),
    weights: {
      hidden: weights.hidden,
      outputs: weights.outputs,
      sparse: new Int8Array(bytesOf(weights.sparse)),
      scales: new Float32Array(bytesOf(weights.scales)),
      dense: new Float32Array(bytesOf(weights.dense)),
      bias: new Float32Array(bytesOf(weights.bias)),
      output: new Float32Array(bytesOf(weights.output)),
      outputBias: new Float32Array(bytesOf(weights.outputBias)),
    },
    scale: {
      slopes: new Float32Array(bytesOf(weights.slopes)),
      offsets: new Float32Array(bytesOf(weights.offsets)),
      cuts: new Float32Array(bytesOf(weights.cuts)),
    },
  };
}

// Node and workers both have it; the pure rooms are compiled without either's types.
declare function atob(base64: string): string;

export function bytesOf(base64: string): ArrayBuffer {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes.buffer;
}
