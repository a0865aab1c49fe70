import { bucketCount, type Features } from './features.ts';

/**
 * One shared hidden layer; for every criterion three cumulative outputs: the log-odds of level 1, 2 and 3 or more.
 * `sparse` is bucketCount × hidden, `dense` length × hidden, `output` hidden × outputs, all row by row.
 */
export interface Weights {
  readonly hidden: number;
  readonly outputs: number;
  readonly sparse: Int8Array;
  /** One scale a row of `sparse`. */
  readonly scales: Float32Array;
  readonly dense: Float32Array;
  readonly bias: Float32Array;
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

/** Words in a long passage weigh less each, so that length alone does not raise the odds. */
export function sparseShare(count: number): number {
  return 2.5 / Math.sqrt(Math.max(4, count));
}

/** The hidden layer's activations. */
export function hiddenOf({ buckets, dense }: Features, weights: Weights): Float32Array {
  const { hidden } = weights;
  const sum = Float32Array.from(weights.bias);
  const share = sparseShare(buckets.length);
  for (const bucket of buckets) {
    const factor = share * weights.scales[bucket]!;
    if (factor === 0) continue;
    const from = bucket * hidden;
    for (let i = 0; i < hidden; i++) sum[i]! += factor * weights.sparse[from + i]!;
  }
  for (let j = 0; j < dense.length; j++) {
    const value = dense[j]!;
    if (value === 0) continue;
    const from = j * hidden;
    for (let i = 0; i < hidden; i++) sum[i]! += value * weights.dense[from + i]!;
  }
  for (let i = 0; i < hidden; i++) sum[i] = Math.tanh(sum[i]!);
  return sum;
}

/** Log-odds for every output. */
export function outputsOf(activations: Float32Array, weights: Weights): Float32Array {
  const { hidden, outputs } = weights;
  const sum = Float32Array.from(weights.outputBias);
  for (let i = 0; i < hidden; i++) {
    const value = activations[i]!;
    const from = i * outputs;
    for (let k = 0; k < outputs; k++) sum[k]! += value * weights.output[from + k]!;
  }
  return sum;
}

/** What each bucket adds to one output's log-odds, to first order: its weights through the slope of the hidden layer. */
export function contributions(buckets: readonly number[], activations: Float32Array, output: number, weights: Weights): number[] {
  const { hidden, outputs } = weights;
  const slope = new Float32Array(hidden);
  for (let i = 0; i < hidden; i++) slope[i] = (1 - activations[i]! ** 2) * weights.output[i * outputs + output]!;
  return buckets.map((bucket) => {
    const from = (bucket % bucketCount) * hidden;
    let sum = 0;
    for (let i = 0; i < hidden; i++) sum += weights.sparse[from + i]! * slope[i]!;
    return sum * weights.scales[bucket]! * sparseShare(buckets.length);
  });
}
