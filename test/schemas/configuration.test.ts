import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { configurationSchema } from '../../scripts/configuration-schema.ts';
import { parseConfiguration } from '../../src/review/configuration/parse.ts';

const read = (file: string) => JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8')) as Record<string, unknown>;
const schema = read('schemas/seven-signals.schema.json') as { properties: Record<string, { properties?: object }> };

suite('configuration schema', () => {
  test('is the one that follows from the definition (npm run generate writes it)', () => {
    assert.deepEqual(schema, JSON.parse(JSON.stringify(configurationSchema())));
  });

  test('the settings of the same names in VS Code have the same parts', () => {
    const { configuration } = read('package.json').contributes as { configuration: { properties: Record<string, { properties?: object }> }[] };
    const settings = Object.assign({}, ...configuration.map(({ properties }) => properties)) as Record<string, { properties?: object }>;
    const shared = Object.keys(schema.properties).filter((key) => `sevenSignals.${key}` in settings);
    assert.deepEqual(shared, ['include', 'exclude', 'weights', 'verdict', 'rules', 'horizonMonths', 'currency', 'vocabulary']);
    for (const key of ['weights', 'verdict', 'vocabulary']) {
      assert.deepEqual(Object.keys(settings[`sevenSignals.${key}`]!.properties!), Object.keys(schema.properties[key]!.properties!), key);
    }
  });

  test('VS Code checks the JSON file against it', () => {
    const { jsonValidation } = read('package.json').contributes as { jsonValidation: unknown };
    assert.deepEqual(jsonValidation, [{ fileMatch: ['.seven-signals.json'], url: './schemas/seven-signals.schema.json' }]);
  });

  const holds = new Ajv({ schemaId: 'auto' }).compile(schema);
  const cases: readonly unknown[] = [
    {}, { weights: { roi: 40 } }, { weights: { roi: -1 } }, { weights: { rio: 1 } }, { verdict: { fundable: 101 } }, { rules: { 'flag/parity': 'off' } }, { rules: { 'flag/parity': 'loud' } },
    { horizonMonths: 12.5 }, { currency: 'eur' }, { currency: 'EUR' }, { include: ['a'] }, { include: 'a' }, { vocabulary: { synonyms: { 'roi/target': ['aim'] } } }, { vocabulary: { synonyms: { 'roi/target': 'aim' } } },
    { criteria: [{ id: 'x', signal: 'risk', question: 'q', cues: ['c'], needs: { specific: 's', committed: 'c' } }] }, { criteria: [{ id: 'X', signal: 'risk', question: 'q', cues: [], needs: {} }] }, { colour: 'red' }, { extends: '' },
  ];
  for (const one of cases) {
    test(`and the validator agree on ${JSON.stringify(one)}`, () => assert.equal(holds(one), parseConfiguration(JSON.stringify(one)).problems.length === 0));
  }
});
