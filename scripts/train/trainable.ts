import type { Features } from '../../src/rubric/reader/features.ts';
import { sparseShare } from '../../src/rubric/reader/network.ts';
import { normal } from './random.ts';

export interface Shape {
  /** Rows of the vocabulary. */
  readonly rows: number;
  readonly hidden: number;
  readonly dense: number;
  readonly outputs: number;
}

const dropped = { sparse: 0.3, dense: 0.1, hidden: 0.3 };
const decay = 1e-5;

/** Parameters with Adam's moments (Kingma and Ba 2015). */
class Parameters {
  readonly values: Float32Array;
  readonly gradient: Float32Array;
  readonly mean: Float32Array;
  private readonly first: Float32Array;
  private readonly second: Float32Array;

  constructor(size: number, start: (at: number) => number) {
    this.values = Float32Array.from({ length: size }, (_, at) => start(at));
    this.gradient = new Float32Array(size);
    this.mean = new Float32Array(size);
    this.first = new Float32Array(size);
    this.second = new Float32Array(size);
  }

  step(from: number, to: number, rate: number, time: number): void {
    const { values, gradient, first, second } = this;
    const step = rate / (1 - 0.9 ** time);
    const secondCorrection = 1 / (1 - 0.999 ** time);
    for (let i = from; i < to; i++) {
      const slope = gradient[i]! + decay * values[i]!;
      const mean = 0.9 * first[i]! + 0.1 * slope;
      const square = 0.999 * second[i]! + 0.001 * slope * slope;
      first[i] = mean;
      second[i] = square;
      values[i]! -= (step * mean) / (Math.sqrt(square * secondCorrection) + 1e-8);
      gradient[i] = 0;
    }
  }
}

/** What a forward pass leaves for the backward one. Passes are used again: reading a text must not make garbage of the size of the network. */
export class Pass {
  share = 0;
  readonly rows: number[] = [];
  readonly dense: Float32Array;
  readonly activations: Float32Array;
  /** 0 where a hidden unit is dropped, otherwise what the others are scaled by. */
  readonly mask: Float32Array;
  /** The activations that were not dropped. */
  readonly masked: Float32Array;
  readonly outputs: Float32Array;

  constructor({ hidden, dense, outputs }: Shape) {
    this.dense = new Float32Array(dense);
    this.activations = new Float32Array(hidden);
    this.mask = new Float32Array(hidden);
    this.masked = new Float32Array(hidden);
    this.outputs = new Float32Array(outputs);
  }
}

/** The network of `src/rubric/reader/network.ts` in full precision, with dropout and gradients. */
export class Trainable {
  readonly shape: Shape;
  readonly sparse: Parameters;
  readonly dense: Parameters;
  readonly bias: Parameters;
  readonly output: Parameters;
  readonly outputBias: Parameters;
  private readonly touched = new Set<number>();
  private readonly random: () => number;
  private readonly inner: Float32Array;
  private time = 0;

  constructor(shape: Shape, random: () => number) {
    const { rows, hidden, dense, outputs } = shape;
    this.shape = shape;
    this.random = random;
    this.inner = new Float32Array(hidden);
    // Rows that no example touches stay at nothing: a word never seen in training says nothing.
    this.sparse = new Parameters(rows * hidden, () => 0);
    this.dense = new Parameters(dense * hidden, () => normal(random) / Math.sqrt(dense));
    this.bias = new Parameters(hidden, () => 0);
    this.output = new Parameters(hidden * outputs, () => normal(random) / Math.sqrt(hidden));
    this.outputBias = new Parameters(outputs, () => -2);
  }

  /** Fills `pass` from the features; with dropout where `training`. */
  forward(features: Features, training: boolean, pass: Pass): void {
    this.drop(features, training, pass);
    const { hidden, outputs } = this.shape;
    const { activations, mask, dense, rows, share } = pass;
    activations.set(this.bias.values);
    addRows(this.sparse.values, rows, share, activations);
    addWeighted(this.dense.values, dense, activations);
    for (let i = 0; i < hidden; i++) activations[i] = Math.tanh(activations[i]!);
    const { masked, outputs: sums } = pass;
    for (let i = 0; i < hidden; i++) masked[i] = activations[i]! * mask[i]!;
    const weights = this.output.values;
    for (let k = 0, from = 0; k < outputs; k++, from += hidden) {
      let sum = this.outputBias.values[k]!;
      for (let i = 0; i < hidden; i++) sum += masked[i]! * weights[from + i]!;
      sums[k] = sum;
    }
  }

  private drop({ rows, dense }: Features, training: boolean, pass: Pass): void {
    const { random } = this;
    pass.rows.length = 0;
    for (const row of rows) if (!training || random() >= dropped.sparse) pass.rows.push(row);
    pass.share = sparseShare(rows.length) / (training ? 1 - dropped.sparse : 1);
    for (let j = 0; j < dense.length; j++) {
      const value = dense[j]!;
      pass.dense[j] = !training || value === 0 ? value : random() < dropped.dense ? 0 : value / (1 - dropped.dense);
    }
    for (let i = 0; i < pass.mask.length; i++) pass.mask[i] = !training ? 1 : random() < dropped.hidden ? 0 : 1 / (1 - dropped.hidden);
  }

  /** Adds the gradients for one pass; `slope` holds the loss's derivative by each output, from `at`. */
  backward({ share, rows, dense, activations, mask, masked }: Pass, slope: Float32Array, at: number): void {
    const { hidden, outputs } = this.shape;
    const { inner } = this;
    const outputGradient = this.output.gradient;
    const weights = this.output.values;
    inner.fill(0);
    for (let k = 0; k < outputs; k++) {
      const by = slope[at + k]!;
      if (by === 0) continue;
      this.outputBias.gradient[k]! += by;
      const from = k * hidden;
      for (let i = 0; i < hidden; i++) {
        outputGradient[from + i]! += masked[i]! * by;
        inner[i]! += weights[from + i]! * by;
      }
    }
    for (let i = 0; i < hidden; i++) {
      inner[i]! *= mask[i]! * (1 - activations[i]! * activations[i]!);
      this.bias.gradient[i]! += inner[i]!;
    }
    const sparseGradient = this.sparse.gradient;
    for (const row of rows) {
      this.touched.add(row);
      const from = row * hidden;
      for (let i = 0; i < hidden; i++) sparseGradient[from + i]! += share * inner[i]!;
    }
    const denseGradient = this.dense.gradient;
    for (let j = 0; j < dense.length; j++) {
      const value = dense[j]!;
      if (value === 0) continue;
      const from = j * hidden;
      for (let i = 0; i < hidden; i++) denseGradient[from + i]! += value * inner[i]!;
    }
  }

  private get parts(): readonly Parameters[] {
    return [this.sparse, this.dense, this.bias, this.output, this.outputBias];
  }

  /** Takes the parameters as they are into the mean of `count` of them. */
  addToMean(count: number): void {
    for (const { values, mean } of this.parts) for (let i = 0; i < values.length; i++) mean[i]! += values[i]! / count;
  }

  /** Puts the mean in the place of the parameters. */
  takeMean(): void {
    for (const { values, mean } of this.parts) values.set(mean);
  }

  step(rate: number): void {
    const { hidden } = this.shape;
    this.time++;
    for (const row of this.touched) this.sparse.step(row * hidden, (row + 1) * hidden, rate, this.time);
    this.touched.clear();
    for (const part of [this.dense, this.bias, this.output, this.outputBias]) part.step(0, part.values.length, rate, this.time);
  }
}

/** Adds `share` times each of the rows to `target`. */
function addRows(values: Float32Array, rows: readonly number[], share: number, target: Float32Array): void {
  const width = target.length;
  for (const row of rows) {
    const from = row * width;
    for (let i = 0; i < width; i++) target[i]! += share * values[from + i]!;
  }
}

/** Adds every row, weighted, to `target`. */
function addWeighted(values: Float32Array, weights: Float32Array, target: Float32Array): void {
  const width = target.length;
  for (let j = 0; j < weights.length; j++) {
    const weight = weights[j]!;
    if (weight === 0) continue;
    const from = j * width;
    for (let i = 0; i < width; i++) target[i]! += weight * values[from + i]!;
  }
}
