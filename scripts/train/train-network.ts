import type { Features } from '../../src/rubric/reader/features.ts';
import { levelsAbove, outcomeFirst } from '../../src/rubric/reader/read-criteria.ts';
import { outputs, type DocumentExample, type PassageExample } from './examples.ts';
import { seeded, shuffle } from './random.ts';
import { Trainable, type Pass } from './trainable.ts';

export interface TrainingOptions {
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  /** How much a document weighs against a batch of passages. */
  readonly documentWeight: number;
  readonly seed: number;
}

export const defaults: TrainingOptions = { hidden: 64, epochs: 20, rate: 2e-3, documentWeight: 3, seed: 1 };

const batch = 64;
const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

/** Trains on labelled passages and, by the best instance of each, on documents (multiple-instance learning). */
export function trainNetwork(passages: readonly PassageExample[], documents: readonly DocumentExample[], options: TrainingOptions): Trainable {
  const random = seeded(options.seed);
  const network = new Trainable({ hidden: options.hidden, dense: passages[0]!.features.dense.length, outputs }, random);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate * (1 - (0.85 * epoch) / options.epochs);
    const order = shuffle([...passages], random);
    const jobs: (readonly PassageExample[] | DocumentExample)[] = [...documents];
    for (let at = 0; at < order.length; at += batch) jobs.push(order.slice(at, at + batch));
    for (const job of shuffle(jobs, random)) {
      if (Array.isArray(job)) learnPassages(network, job as readonly PassageExample[]);
      else learnDocument(network, job as DocumentExample, options.documentWeight);
      network.step(rate);
    }
  }
  return network;
}

function learnPassages(network: Trainable, passages: readonly PassageExample[]): void {
  for (const { features, targets, weights } of passages) {
    const pass = network.forward(features, true);
    network.backward(pass, pass.outputs.map((value, k) => ((sigmoid(value) - targets[k]!) * weights[k]! * 4) / passages.length));
  }
}

const negligible = 1e-4;

/**
 * Where a document does not reach a level, none of its instances may; where it does, its best piece of evidence must.
 * Instances that nobody quoted as evidence are pressed down a little, for they were read and passed over.
 */
function learnDocument(network: Trainable, document: DocumentExample, weight: number): void {
  const passes = document.features.map((features) => network.forward(features, true));
  const slopes = passes.map(() => new Float32Array(outputs));
  const scale = weight / 8;
  for (let criterion = 0; criterion < document.levels.length; criterion++) {
    const pool = document.opening.map((isOpening, at) => (isOpening === (criterion === outcomeFirst) ? at : -1)).filter((at) => at >= 0);
    if (pool.length === 0) continue;
    const quoted = pool.filter((at) => document.evidence[criterion]!.has(at));
    for (let k = 0; k < levelsAbove; k++) {
      const output = criterion * levelsAbove + k;
      const value = (at: number) => passes[at]!.outputs[output]!;
      if (document.levels[criterion]! > k) {
        const candidates = quoted.length > 0 ? quoted : pool;
        const best = candidates.reduce((a, b) => (value(b) > value(a) ? b : a));
        slopes[best]![output]! += scale * (sigmoid(value(best)) - 1);
        if (quoted.length > 0) {
          for (const at of pool) if (!document.evidence[criterion]!.has(at)) slopes[at]![output]! += (scale * sigmoid(value(at))) / pool.length;
        }
      } else {
        const top = Math.max(...pool.map(value));
        const shares = pool.map((at) => Math.exp(2 * (value(at) - top)));
        const total = shares.reduce((sum, share) => sum + share, 0);
        pool.forEach((at, i) => { slopes[at]![output]! += (scale * sigmoid(value(at)) * shares[i]!) / total; });
      }
    }
  }
  passes.forEach((pass, at) => {
    const slope = slopes[at]!.map((value) => (Math.abs(value) < negligible ? 0 : value));
    if (slope.some((value) => value !== 0)) network.backward(pass, slope);
  });
}

/** Log-odds of every instance of a document: instances × outputs; outputs that an instance may not earn are -∞. */
export function scoresOf(forward: (features: Features) => Pick<Pass, 'outputs'>, document: DocumentExample): Float32Array[] {
  return document.features.map((features, at) => {
    const { outputs: values } = forward(features);
    return values.map((value, output) => ((Math.floor(output / levelsAbove) === outcomeFirst) === document.opening[at] ? value : -Infinity));
  });
}
