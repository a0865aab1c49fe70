import assert from 'node:assert/strict';
import { settingsFrom } from '../../src/language-server/settings.ts';

suite('settings', () => {
  const cases: readonly (readonly [string, unknown, unknown])[] = [
    ['none', undefined, {}],
    ['of every kind', { weights: { roi: 40 }, verdict: { fundable: 80 }, rules: { 'flag/parity': 'off' }, horizonMonths: 18, currency: 'EUR', vocabulary: { systems: ['Atlas'] } },
      { weights: { roi: 40 }, verdict: { fundable: 80 }, rules: { 'flag/parity': 'off' }, horizonMonths: 18, currency: 'EUR', vocabulary: { systems: ['Atlas'] } }],
    ['of the wrong type, beside a right one', { weights: { roi: 'much', cost: 5 }, verdict: [], rules: { 'flag/parity': 'loud' }, horizonMonths: 0, currency: '', vocabulary: { teams: 'all', synonyms: { 'roi/target': ['aim'] } } },
      { weights: { cost: 5 }, rules: {}, vocabulary: { synonyms: { 'roi/target': ['aim'] } } }],
    ['that are none of the engine\'s', { include: ['**/*.md'], codeLens: { enabled: true } }, {}],
  ];
  for (const [name, settings, expected] of cases) test(name, () => assert.deepEqual(settingsFrom(settings), expected));
});
