/**
 * Learns the red flags and writes their weights; a part of npm run train, after the reader, whose word weights it uses. Deterministic.
 * It prints how well they do on writers that were left out.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { flagOdds, type FlagWeights } from '../../src/rubric/flags/learned.ts';
import { sparseShare } from '../../src/rubric/reader/network.ts';
import { Vocabulary } from '../../src/rubric/reader/vocabulary.ts';
import { flagExamples, learnedIds, type FlagExample } from './flag-examples.ts';
import { seeded, shuffle } from './random.ts';

const file = path.resolve(import.meta.dirname, '../../src/rubric/model/flags.json');
const outputs = learnedIds.length;
const folds = 5;
const options = { epochs: 30, averaged: 15, batch: 64, rate: 1e-2, decay: 1e-4, droppedNames: 0.3, droppedDense: 0.1, leastOften: 2, leastOftenElsewhere: 12 };
/**
 * Log-odds above which a flag is raised: chosen by what is printed for writers that were left out, so that precision is about 0.8 on passages and does
 * not fall far below that of the wordings on documents.
 */
const thresholdOf: Readonly<Record<string, number>> = {
  'flag/technical-novelty': -0.75,
  'flag/vague-benefit': 0.625,
  'flag/workflow-disruption': -0.25,
  'flag/model-metric-as-outcome': -0.25,
  'flag/long-horizon': 0.125,
  'flag/overclaim': 1.75,
  'flag/black-box': 0.875,
  'flag/uncosted-scale': 0.25,
  'flag/parity': 0,
};

/** Names that occur often enough in what carries flags, or at least once there and often elsewhere. */
function namesIn(examples: readonly FlagExample[]): Int32Array {
  const counts = new Map<number, { telling: number; all: number }>();
  for (const { names, telling } of examples) {
    for (const name of names) {
      const count = counts.get(name) ?? { telling: 0, all: 0 };
      count.all++;
      if (telling) count.telling++;
      counts.set(name, count);
    }
  }
  return Int32Array.from([...counts].filter(([, { telling, all }]) => telling >= options.leastOften || (telling > 0 && all >= options.leastOftenElsewhere)).map(([name]) => name)).sort();
}

const rowsOf = (names: ReadonlySet<number>, vocabulary: Vocabulary) => [...names].map((name) => vocabulary.row(name)).filter((row) => row >= 0);

/** Logistic regressions by Adam, with dropout of the features; the mean of the last epochs. */
function train(examples: readonly FlagExample[]): FlagWeights & { readonly hashes: Int32Array } {
  const hashes = namesIn(examples);
  const vocabulary = new Vocabulary(hashes);
  const prepared = examples.map((example) => ({ ...example, rows: rowsOf(example.names, vocabulary) }));
  const denseLength = examples[0]!.dense.length;
  const [denseAt, biasAt] = [hashes.length * outputs, (hashes.length + denseLength) * outputs];
  const size = biasAt + outputs;
  const values = new Float32Array(size).fill(-2, biasAt);
  const [gradient, first, second, mean] = [new Float32Array(size), new Float32Array(size), new Float32Array(size), new Float32Array(size)];
  const random = seeded(1);
  const odds = new Float32Array(outputs);
  let time = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate * (1 - (0.85 * epoch) / options.epochs);
    const order = shuffle([...prepared], random);
    for (let from = 0; from < order.length; from += options.batch) {
      const batch = order.slice(from, from + options.batch);
      for (const { rows, dense, targets, weights } of batch) {
        const kept = rows.filter(() => random() >= options.droppedNames);
        const share = sparseShare(rows.length) / (1 - options.droppedNames);
        const seen = dense.map((value) => (random() < options.droppedDense ? 0 : value / (1 - options.droppedDense)));
        odds.set(values.subarray(biasAt));
        for (const row of kept) for (let k = 0; k < outputs; k++) odds[k]! += share * values[row * outputs + k]!;
        for (let j = 0; j < denseLength; j++) for (let k = 0; k < outputs; k++) odds[k]! += seen[j]! * values[denseAt + j * outputs + k]!;
        for (let k = 0; k < outputs; k++) {
          const slope = ((1 / (1 + Math.exp(-odds[k]!)) - targets[k]!) * weights[k]! * 4) / batch.length;
          gradient[biasAt + k]! += slope;
          for (const row of kept) gradient[row * outputs + k]! += share * slope;
          for (let j = 0; j < denseLength; j++) gradient[denseAt + j * outputs + k]! += seen[j]! * slope;
        }
      }
      time++;
      const [step, correction] = [rate / (1 - 0.9 ** time), 1 - 0.999 ** time];
      for (let i = 0; i < size; i++) {
        const slope = gradient[i]! + options.decay * values[i]!;
        first[i] = 0.9 * first[i]! + 0.1 * slope;
        second[i] = 0.999 * second[i]! + 0.001 * slope * slope;
        values[i]! -= (step * first[i]!) / (Math.sqrt(second[i]! / correction) + 1e-8);
        gradient[i] = 0;
      }
    }
    if (epoch >= options.epochs - options.averaged) for (let i = 0; i < size; i++) mean[i]! += values[i]! / options.averaged;
  }
  const largest = mean.subarray(0, denseAt).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return {
    hashes, vocabulary, outputs, scale: largest / 127,
    names: Int8Array.from(mean.subarray(0, denseAt), (value) => Math.round((value * 127) / largest)),
    dense: mean.slice(denseAt, biasAt), bias: mean.slice(biasAt), thresholds: new Float32Array(outputs),
  };
}

interface Judged { readonly example: FlagExample; readonly odds: Float32Array }

/** What networks that have not seen the writer say. */
function crossValidate(examples: readonly FlagExample[]): Judged[] {
  const writers = [...new Set(examples.map(({ writer }) => writer))].filter((writer) => writer !== undefined);
  return Array.from({ length: folds }, (_, fold) => {
    const held = new Set(writers.filter((_writer, at) => at % folds === fold));
    const learned = train(examples.filter(({ writer }) => writer === undefined || !held.has(writer)));
    return examples.filter(({ writer }) => writer !== undefined && held.has(writer))
      .map((example) => ({ example, odds: flagOdds({ rows: rowsOf(example.names, learned.vocabulary), dense: example.dense }, learned) }));
  }).flat();
}

interface Counts { right: number; wrong: number; missed: number }

function countsOf(judged: readonly Judged[], wanted: readonly number[], thresholds: ArrayLike<number>): Counts {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const { example, odds } of judged) {
    for (const k of wanted) {
      const raised = example.byWordings[k]! || (example.statement && odds[k]! > thresholds[k]!);
      if (raised) counts[example.targets[k] === 1 ? 'right' : 'wrong']++;
      else if (example.targets[k] === 1) counts.missed++;
    }
  }
  return counts;
}

const described = ({ right, wrong, missed }: Counts) => `precision ${(right / (right + wrong || 1)).toFixed(2)}, recall ${(right / (right + missed || 1)).toFixed(2)}, F1 ${((2 * right) / (2 * right + wrong + missed || 1)).toFixed(3)} (${right} right, ${wrong} false alarms, ${missed} missed)`;

const isDocument = ({ writer }: FlagExample) => writer?.length === 1;

const examples = flagExamples();
const judged = crossValidate(examples);
const thresholds = learnedIds.map((id) => thresholdOf[id]!);
const all = learnedIds.map((_, at) => at);
const never = learnedIds.map(() => Infinity);
const written = judged.filter(({ example }) => !isDocument(example));
const documents = judged.filter(({ example }) => isDocument(example));
for (const [title, part] of [['passages', written], ['documents', documents]] as const) {
  console.log(`${title}, writers left out: wordings alone ${described(countsOf(part, all, never))}; with what was learned ${described(countsOf(part, all, thresholds))}`);
}
for (const writer of new Set(documents.map(({ example }) => example.writer))) {
  const part = documents.filter(({ example }) => example.writer === writer);
  console.log(`  writer ${writer}: wordings alone ${described(countsOf(part, all, never))}; with what was learned ${described(countsOf(part, all, thresholds))}`);
}
learnedIds.forEach((id, k) => console.log(`${id.padEnd(30)} ${thresholds[k]} passages ${described(countsOf(written, [k], thresholds))}; documents ${described(countsOf(documents, [k], thresholds))}`));
const { hashes, names, scale, dense, bias } = train(examples);
const base64 = (array: Float32Array | Int32Array | Int8Array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
writeFileSync(file, `${JSON.stringify({
  trained: { command: 'npm run train', options },
  outputs: learnedIds, thresholds, scale, names: base64(hashes), weights: base64(names), dense: base64(dense), bias: base64(bias),
})}\n`);
console.log(`${examples.length} passages, ${hashes.length} words and pairs; wrote ${path.basename(file)}`);
