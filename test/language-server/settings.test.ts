import assert from 'node:assert/strict';
import { settingsFrom } from '../../src/language-server/settings.ts';

const quiet = { focusMode: false, codeLens: false, inlayHints: false };

suite('settings', () => {
  const cases: readonly (readonly [string, unknown, unknown, unknown?])[] = [
    ['none', undefined, {}],
    ['of every kind', { weights: { roi: 40 }, verdict: { fundable: 80 }, rules: { 'flag/parity': 'off' }, horizonMonths: 18, currency: 'EUR', vocabulary: { systems: ['Atlas'] }, include: ['**/*.md'] },
      { weights: { roi: 40 }, verdict: { fundable: 80 }, rules: { 'flag/parity': 'off' }, horizonMonths: 18, currency: 'EUR', vocabulary: { systems: ['Atlas'] }, include: ['**/*.md'] }],
    ['of the wrong type, beside a right one', { weights: { roi: 'much', cost: 5 }, verdict: 'high', rules: { 'flag/parity': 'loud' }, horizonMonths: 0, currency: '', vocabulary: { teams: 'all', synonyms: { 'roi/target': ['aim'] } } },
      { weights: { cost: 5 }, rules: {}, vocabulary: { synonyms: { 'roi/target': ['aim'] } } }],
    ['of the editor', { focusMode: true, codeLens: { enabled: true }, inlayHints: { enabled: true } }, {}, { focusMode: true, codeLens: true, inlayHints: true }],
    ['of the editor, of the wrong type', { focusMode: 'yes', codeLens: true, inlayHints: { enabled: 1 } }, {}],
    ['that are a text', 'all of them', {}],
  ];
  for (const [name, settings, review, editor = quiet] of cases) test(name, () => assert.deepEqual(settingsFrom(settings), { review, editor }));
});
