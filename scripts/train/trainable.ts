import { bucketCount, type Features } from '../../src/rubric/reader/features.ts';
import { sparseShare } from '../../src/rubric/reader/network.ts';
import { normal } from './random.ts';

export interface Shape {
  readonly hidden: number;
  readonly dense: number;
  readonly outputs: number;
}

const dropped = { sparse: 0.3, dense: 0.1, hidden: 0.3 };
const decay = 1e-5;

/** Parameters with Adam's moments (Kingma and Ba 2015); rows of the sparse layer are updated only when touched. */
class Parameters {
  readonly values: Float32Array;
  readonly gradient: Float32Array;
  private readonly first: Float32Array;
  private readonly second: Float32Array;

  constructor(size: number, start: (at: number) => number) {
    this.values = Float32Array.from({ length: size }, (_, at) => start(at));
    this.gradient = new Float32Array(size);
    this.first = new Float32Array(size);
    this.second = new Float32Array(size);
  }

  step(from: number, to: number, rate: number, time: number): void {
    const { values, gradient, first, second } = this;
    const firstCorrection = 1 - 0.9 ** time;
    const secondCorrection = 1 - 0.999 ** time;
    for (let i = from; i < to; i++) {
      const slope = gradient[i]! + decay * values[i]!;
      first[i] = 0.9 * first[i]! + 0.1 * slope;
      second[i] = 0.999 * second[i]! + 0.001 * slope * slope;
      values[i]! -= (rate * (first[i]! / firstCorrection)) / (Math.sqrt(second[i]! / secondCorrection) + 1e-8);
      gradient[i] = 0;
    }
  }
}

/** What a forward pass leaves for the backward one. */
export interface Pass {
  readonly features: Features;
  readonly share: number;
  readonly keptBuckets: readonly number[];
  readonly dense: Float32Array;
  readonly activations: Float32Array;
  readonly mask: Float32Array;
  readonly outputs: Float32Array;
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
  private time = 0;

  constructor(shape: Shape, random: () => number) {
    const { hidden, dense, outputs } = shape;
    this.shape = shape;
    this.random = random;
    this.sparse = new Parameters(bucketCount * hidden, () => 0.05 * normal(random));
    this.dense = new Parameters(dense * hidden, () => normal(random) / Math.sqrt(dense));
    this.bias = new Parameters(hidden, () => 0);
    this.output = new Parameters(hidden * outputs, () => normal(random) / Math.sqrt(hidden));
    this.outputBias = new Parameters(outputs, () => -2);
  }

  forward(features: Features, training: boolean): Pass {
    const { hidden, outputs } = this.shape;
    const { random } = this;
    const keptBuckets = training ? features.buckets.filter(() => random() >= dropped.sparse) : features.buckets;
    const share = sparseShare(features.buckets.length) / (training ? 1 - dropped.sparse : 1);
    const dense = training ? features.dense.map((value) => (random() < dropped.dense ? 0 : value / (1 - dropped.dense))) : features.dense;
    const activations = Float32Array.from(this.bias.values);
    for (const bucket of keptBuckets) {
      const from = bucket * hidden;
      for (let i = 0; i < hidden; i++) activations[i]! += share * this.sparse.values[from + i]!;
    }
    for (let j = 0; j < dense.length; j++) {
      const value = dense[j]!;
      if (value === 0) continue;
      const from = j * hidden;
      for (let i = 0; i < hidden; i++) activations[i]! += value * this.dense.values[from + i]!;
    }
    const mask = new Float32Array(hidden).fill(1);
    for (let i = 0; i < hidden; i++) {
      activations[i] = Math.tanh(activations[i]!);
      if (training) mask[i] = random() < dropped.hidden ? 0 : 1 / (1 - dropped.hidden);
    }
    const sums = Float32Array.from(this.outputBias.values);
    for (let i = 0; i < hidden; i++) {
      const value = activations[i]! * mask[i]!;
      if (value === 0) continue;
      const from = i * outputs;
      for (let k = 0; k < outputs; k++) sums[k]! += value * this.output.values[from + k]!;
    }
    return { features, share, keptBuckets, dense, activations, mask, outputs: sums };
  }

  /** Adds the gradients for one pass; `slope` holds the loss's derivative by each output. */
  backward({ share, keptBuckets, dense, activations, mask }: Pass, slope: Float32Array): void {
    const { hidden, outputs } = this.shape;
    const inner = new Float32Array(hidden);
    for (let k = 0; k < outputs; k++) this.outputBias.gradient[k]! += slope[k]!;
    for (let i = 0; i < hidden; i++) {
      const value = activations[i]! * mask[i]!;
      const from = i * outputs;
      let sum = 0;
      for (let k = 0; k < outputs; k++) {
        const by = slope[k]!;
        if (by === 0) continue;
        this.output.gradient[from + k]! += value * by;
        sum += this.output.values[from + k]! * by;
      }
      inner[i] = sum * mask[i]! * (1 - activations[i]! ** 2);
      this.bias.gradient[i]! += inner[i]!;
    }
    for (const bucket of keptBuckets) {
      this.touched.add(bucket);
      const from = bucket * hidden;
      for (let i = 0; i < hidden; i++) this.sparse.gradient[from + i]! += share * inner[i]!;
    }
    for (let j = 0; j < dense.length; j++) {
      const value = dense[j]!;
      if (value === 0) continue;
      const from = j * hidden;
      for (let i = 0; i < hidden; i++) this.dense.gradient[from + i]! += value * inner[i]!;
    }
  }

  step(rate: number): void {
    const { hidden } = this.shape;
    this.time++;
    for (const bucket of this.touched) this.sparse.step(bucket * hidden, (bucket + 1) * hidden, rate, this.time);
    this.touched.clear();
    for (const part of [this.dense, this.bias, this.output, this.outputBias]) part.step(0, part.values.length, rate, this.time);
  }
}
