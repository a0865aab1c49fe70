import type { Features } from './features.ts';

/**
 * One shared hidden layer; for every criterion three cumulative outputs: the log-odds of level 1, 2 and 3 or more.
 * `sparse` is vocabulary × hidden, `dense` length × hidden, `output` outputs × hidden, all row by row.
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

/** What a part of an instance adds to the hidden layer; the vocabulary's share depends on how many rows all parts have. */
export interface Sums {
  rows: number;
  readonly sparse: Float32Array;
  readonly dense: Float32Array;
}

export const emptySums = ({ hidden }: Pick<Weights, 'hidden'>): Sums => ({ rows: 0, sparse: new Float32Array(hidden), dense: new Float32Array(hidden) });

/** The sums of one part's features, written over what stands in `sums`. */
export function sumsOf({ rows, dense }: Features, { hidden, sparse, scales, dense: denseWeights }: Weights, sums = emptySums({ hidden })): Sums {
  const { sparse: sparseSum, dense: denseSum } = sums;
  sums.rows = rows.length;
  sparseSum.fill(0);
  denseSum.fill(0);
  for (const row of rows) {
    const scale = scales[row]!;
    const from = row * hidden;
    for (let i = 0; i < hidden; i++) sparseSum[i]! += scale * sparse[from + i]!;
  }
  for (let j = 0; j < dense.length; j++) {
    const value = dense[j]!;
    if (value === 0) continue;
    const from = j * hidden;
    for (let i = 0; i < hidden; i++) denseSum[i]! += value * denseWeights[from + i]!;
  }
  return sums;
}

/** The hidden layer's activations for two parts that are read together. */
export function activationsOf(one: Sums, other: Sums, { bias }: Weights): Float32Array {
  const share = sparseShare(one.rows + other.rows);
  const activations = new Float32Array(bias.length);
  for (let i = 0; i < bias.length; i++) activations[i] = Math.tanh(bias[i]! + share * (one.sparse[i]! + other.sparse[i]!) + one.dense[i]! + other.dense[i]!);
  return activations;
}

/** The log-odds of one output. */
export function outputOf(activations: Float32Array, output: number, { hidden, output: weights, outputBias }: Weights): number {
  let sum = outputBias[output]!;
  const from = output * hidden;
  for (let i = 0; i < hidden; i++) sum += activations[i]! * weights[from + i]!;
  return sum;
}

/** What each row of the vocabulary adds to one output's log-odds, to first order: its weights through the slope of the hidden layer. */
export function contributions(rows: readonly number[], activations: Float32Array, output: number, weights: Weights): number[] {
  const { hidden } = weights;
  const slope = new Float32Array(hidden);
  for (let i = 0; i < hidden; i++) slope[i] = (1 - activations[i]! ** 2) * weights.output[output * hidden + i]!;
  return rows.map((row) => {
    const from = row * hidden;
    let sum = 0;
    for (let i = 0; i < hidden; i++) sum += weights.sparse[from + i]! * slope[i]!;
    return sum * weights.scales[row]!;
  });
}
