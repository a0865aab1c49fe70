/** Trains the reader and writes its weights: npm run train. Deterministic: the same data give the same file. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { calibrate } from './calibrate.ts';
import { crossValidationFile, dataVersion, labelledDocuments } from './data.ts';
import { outputs } from './examples.ts';
import { crossValidate, judge, loadMaterial } from './experiment.ts';
import { agreement, type Agreement, type Judged } from './measure.ts';
import { defaults, scoresOf, trainNetwork } from './train-network.ts';

const file = path.resolve(import.meta.dirname, '../../src/rubric/model/weights.json');
const base64 = (array: Float32Array | Int32Array | Int8Array | Uint8Array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');

/** One byte a weight, one scale a row. */
function quantise(values: Float32Array, width: number): { bytes: Int8Array; scales: Float32Array } {
  const bytes = new Int8Array(values.length);
  const scales = new Float32Array(values.length / width);
  for (let row = 0; row < scales.length; row++) {
    const part = values.subarray(row * width, (row + 1) * width);
    const largest = part.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    scales[row] = largest / 127;
    part.forEach((value, i) => { bytes[row * width + i] = largest === 0 ? 0 : Math.round((value * 127) / largest); });
  }
  return { bytes, scales };
}

/** Twelve bits of each mantissa are kept: the rest says nothing beside weights of one byte, and would not compress. */
function coarse(values: Float32Array): Float32Array {
  const bits = new Uint32Array(values.slice().buffer);
  return new Float32Array(bits.map((value) => (value + 0x400) & 0xfffff800).buffer);
}

const rounded = (value: number) => Number(value.toFixed(3));
const short = ({ kappa, exact, met, signals }: Agreement) => ({
  kappa: rounded(kappa), exact: rounded(exact), met: rounded(met),
  signals: Object.fromEntries(Object.entries(signals).map(([id, value]) => [id, rounded(value)])),
});

const material = loadMaterial();
console.log(`${material.passages.length} passages, ${material.documents.length} documents, ${material.real.length} real documents to measure on, ${material.names.length} words and pairs`);
const { scored, judged } = crossValidate(material, defaults);
const corpus = new Set(labelledDocuments().map(({ id }) => id));
const part = (wanted: (document: Judged) => boolean) => short(agreement(judged.filter(wanted)));
const crossValidated = { corpus: part(({ id }) => corpus.has(id)), others: part(({ id }) => !corpus.has(id)) };
console.log('cross-validated over documents', JSON.stringify(crossValidated));
const scale = calibrate(scored);
const network = trainNetwork(material.names.length, material.passages, material.documents, defaults);
const real = material.real.map((document) => judge(document, scoresOf(network, document), scale));
if (real.length > 0) console.log('real documents, none of them fitted', JSON.stringify(short(agreement(real))));
const { bytes, scales } = quantise(network.sparse.values, defaults.hidden);
const data = dataVersion();
writeFileSync(file, `${JSON.stringify({
  trained: { command: 'npm run train', data, options: defaults, crossValidated },
  hidden: defaults.hidden, outputs, names: base64(material.names),
  sparse: base64(bytes), scales: base64(coarse(scales)), dense: base64(coarse(network.dense.values)), bias: base64(network.bias.values),
  output: base64(coarse(network.output.values)), outputBias: base64(network.outputBias.values),
  wordWeights: base64(material.wordWeights), slopes: base64(scale.slopes), offsets: base64(scale.offsets), cuts: base64(scale.cuts),
})}\n`);
writeFileSync(crossValidationFile, `${JSON.stringify({ data, documents: judged })}\n`);
console.log(`wrote ${path.basename(file)} and ${path.basename(crossValidationFile)}`);
