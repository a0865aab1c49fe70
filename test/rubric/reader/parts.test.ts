import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../src/markdown/parse.ts';
import { capFor } from '../../../src/rubric/reader/caps.ts';
import { explain } from '../../../src/rubric/reader/explain.ts';
import { featuresOf, surroundingsFeatures, textFeatures } from '../../../src/rubric/reader/features.ts';
import { instancesOf } from '../../../src/rubric/reader/instance.ts';
import { chancesOf, expectedLevel, levelFor, together, type Chances, type Scale } from '../../../src/rubric/reader/levels.ts';
import { model } from '../../../src/rubric/reader/model.ts';
import { activationsOf, outputOf, sumsOf } from '../../../src/rubric/reader/network.ts';
import { Vocabulary } from '../../../src/rubric/reader/vocabulary.ts';
import { criteria } from '../../../src/rubric/registry.ts';
import { seeded } from '../../../scripts/train/random.ts';
import { Pass, Trainable } from '../../../scripts/train/trainable.ts';

const scale: Scale = { slopes: Float32Array.of(1, 1, 1), offsets: new Float32Array(3 * criteria.length), cuts: Float32Array.of(0.9, 1.5, 2.2) };
const chance = fc.double({ min: 0, max: 1, noNaN: true });
const chances = fc.tuple(chance, chance, chance);

suite('rubric/reader', () => {
  test('the vocabulary finds the row of every hash, and of no other', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer()), fc.integer(), (hashes, other) => {
      const vocabulary = new Vocabulary(Int32Array.from(hashes));
      hashes.forEach((hash, row) => assert.equal(vocabulary.row(hash), row));
      if (!hashes.includes(other)) assert.equal(vocabulary.row(other), -1);
    }));
  });

  test('a higher level is never more likely than a lower one, and none above the cap is likely at all', () => {
    fc.assert(fc.property(fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true })), fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const), (odds, cap) => {
      const [one, two, three] = chancesOf(odds, 0, scale, cap);
      assert.ok(one >= two && two >= three);
      assert.ok([one, two, three].every((value, level) => level < cap || value === 0));
    }));
  });

  test('what passages reach together is no less than what each reaches', () => {
    fc.assert(fc.property(chances, chances, (one: Chances, other: Chances) => {
      assert.ok(expectedLevel(together(one, other)) >= Math.max(expectedLevel(one), expectedLevel(other)));
      assert.ok(levelFor(together(one, other), scale) >= Math.max(levelFor(one, scale), levelFor(other, scale)));
    }));
  });

  test('the cap follows from how it is said, and from what the criterion counts as a commitment', () => {
    const ceiling = criteria.find(({ id }) => id === 'cost/ceiling')!;
    assert.deepEqual((['denied', 'deferred', 'asked', 'reported', 'wished'] as const).map((modality) => capFor('Spending stops at €6,000.', modality, ceiling)), [0, 0, 0, 0, 1]);
    assert.equal(capFor('Spending stops at €6,000.', 'stated', ceiling), 3);
    assert.equal(capFor('Spending stops at the quota of the contract.', 'stated', ceiling), 2);
  });

  test('reading and training compute the same', () => {
    const { vectors, vocabulary } = model();
    const [instance] = instancesOf(parse('## Control\n\nEvery draft is read by a clerk before it is sent.\n').blocks[1]!);
    const features = featuresOf(instance!, vectors, vocabulary);
    const trained = new Trainable({ rows: vocabulary.size, hidden: 8, dense: features.dense.length, outputs: 5 }, seeded(1));
    for (const row of features.rows) trained.sparse.values.fill(row % 7, row * 8, row * 8 + 8);
    const pass = new Pass(trained.shape);
    trained.forward(features, false, pass);
    const weights = {
      hidden: 8, outputs: 5, sparse: Int8Array.from(trained.sparse.values), scales: new Float32Array(vocabulary.size).fill(1),
      dense: trained.dense.values, bias: trained.bias.values, output: trained.output.values, outputBias: trained.outputBias.values,
    };
    const activations = activationsOf(sumsOf(textFeatures(instance!, vectors, vocabulary), weights), sumsOf(surroundingsFeatures(instance!.surroundings, vectors, vocabulary), weights), weights);
    pass.outputs.forEach((value, output) => assert.ok(Math.abs(outputOf(activations, output, weights) - value) < 1e-4));
  });

  test('the words that counted stand in the passage as they are shown', () => {
    const learned = model();
    const text = 'The duty engineer switches drafting off within five minutes, and the desk falls back on the form.';
    const [instance] = instancesOf(parse(`## Stop\n\n${text}\n`).blocks[1]!);
    const activations = activationsOf(sumsOf(textFeatures(instance!, learned.vectors, learned.vocabulary), learned.weights), sumsOf(surroundingsFeatures(instance!.surroundings, learned.vectors, learned.vocabulary), learned.weights), learned.weights);
    const words = explain(instance!, activations, 3 * criteria.findIndex(({ id }) => id === 'risk/kill-switch') + 1, learned);
    assert.ok(words.length > 0 && words.length <= 5);
    for (const word of words) assert.match(text, new RegExp(`(?<![a-z])${word}(?![a-z])`));
  });
});
