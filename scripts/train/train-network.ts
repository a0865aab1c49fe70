import { levelsAbove } from '../../src/rubric/reader/levels.ts';
import { outcomeFirst } from '../../src/rubric/reader/read-criteria.ts';
import { outputs, type DocumentExample, type PassageExample } from './examples.ts';
import { seeded, shuffle } from './random.ts';
import { Pass, Trainable } from './trainable.ts';

export interface TrainingOptions {
  readonly hidden: number;
  readonly epochs: number;
  /** The network is the mean of those after so many last epochs (stochastic weight averaging, Izmailov et al. 2018). */
  readonly averaged: number;
  readonly rate: number;
  /** How much a document weighs against a batch of passages. */
  readonly documentWeight: number;
  readonly seed: number;
}

export const defaults: TrainingOptions = { hidden: 64, epochs: 20, averaged: 10, rate: 2e-3, documentWeight: 3, seed: 1 };

const batch = 64;
const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

/** Trains on labelled passages and, by the best instance of each, on documents (multiple-instance learning). */
export function trainNetwork(rows: number, passages: readonly PassageExample[], documents: readonly DocumentExample[], options: TrainingOptions): Trainable {
  const random = seeded(options.seed);
  const network = new Trainable({ rows, hidden: options.hidden, dense: passages[0]!.features.dense.length, outputs }, random);
  const passes = Array.from({ length: Math.max(1, ...documents.map(({ features }) => features.length)) }, () => new Pass(network.shape));
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate * (1 - (0.85 * epoch) / options.epochs);
    const order = shuffle([...passages], random);
    const jobs: (readonly PassageExample[] | DocumentExample)[] = [...documents];
    for (let at = 0; at < order.length; at += batch) jobs.push(order.slice(at, at + batch));
    for (const job of shuffle(jobs, random)) {
      if (Array.isArray(job)) learnPassages(network, job as readonly PassageExample[], passes[0]!);
      else learnDocument(network, job as DocumentExample, options.documentWeight, passes);
      network.step(rate);
    }
    if (epoch >= options.epochs - options.averaged) network.addToMean(options.averaged);
  }
  network.takeMean();
  return network;
}

function learnPassages(network: Trainable, passages: readonly PassageExample[], pass: Pass): void {
  const slope = new Float32Array(outputs);
  for (const { features, targets, weights } of passages) {
    network.forward(features, true, pass);
    for (let k = 0; k < outputs; k++) slope[k] = ((sigmoid(pass.outputs[k]!) - targets[k]!) * weights[k]! * 4) / passages.length;
    network.backward(pass, slope, 0);
  }
}

const negligible = 1e-4;

/**
 * Where a document does not reach a level, none of its instances may; where it does, its best piece of evidence must.
 * Instances that nobody quoted as evidence are pressed down a little, for they were read and passed over.
 */
function learnDocument(network: Trainable, { features, opening, evidence, levels }: DocumentExample, weight: number, passes: readonly Pass[]): void {
  features.forEach((each, at) => network.forward(each, true, passes[at]!));
  const slopes = new Float32Array(features.length * outputs);
  const scale = weight / 8;
  const pools = [false, true].map((wanted) => opening.flatMap((isOpening, at) => (isOpening === wanted ? [at] : [])));
  for (let criterion = 0; criterion < levels.length; criterion++) {
    const pool = pools[criterion === outcomeFirst ? 1 : 0]!;
    if (pool.length === 0) continue;
    const quoted = pool.filter((at) => evidence[criterion]!.has(at));
    for (let k = 0; k < levelsAbove; k++) {
      const output = criterion * levelsAbove + k;
      const value = (at: number) => passes[at]!.outputs[output]!;
      const push = (at: number, by: number) => { slopes[at * outputs + output]! += scale * by; };
      if (levels[criterion]! > k) {
        const best = (quoted.length > 0 ? quoted : pool).reduce((a, b) => (value(b) > value(a) ? b : a));
        push(best, sigmoid(value(best)) - 1);
        if (quoted.length > 0) for (const at of pool) if (!evidence[criterion]!.has(at)) push(at, sigmoid(value(at)) / pool.length);
      } else {
        const top = pool.reduce((most, at) => Math.max(most, value(at)), -Infinity);
        const shares = pool.map((at) => Math.exp(2 * (value(at) - top)));
        const total = shares.reduce((sum, share) => sum + share, 0);
        pool.forEach((at, i) => push(at, (sigmoid(value(at)) * shares[i]!) / total));
      }
    }
  }
  for (let i = 0; i < slopes.length; i++) if (Math.abs(slopes[i]!) < negligible) slopes[i] = 0;
  features.forEach((_, at) => network.backward(passes[at]!, slopes, at * outputs));
}

/** Log-odds of every instance of a document: instances × outputs; outputs that an instance may not earn are -∞. */
export function scoresOf(network: Trainable, { features, opening }: DocumentExample): Float32Array[] {
  const pass = new Pass(network.shape);
  return features.map((each, at) => {
    network.forward(each, false, pass);
    return pass.outputs.map((value, output) => ((Math.floor(output / levelsAbove) === outcomeFirst) === opening[at] ? value : -Infinity));
  });
}
