import assert from 'node:assert/strict';
import { review } from '../../src/review/review.ts';

const flagged = (text: string, horizonMonths: number) => review(text, { assumeProposal: true, horizonMonths }).flags.filter(({ id }) => id === 'flag/long-horizon').map(({ quote }) => quote);

const cases: readonly (readonly [text: string, horizonMonths: number, flagged: readonly string[]])[] = [
  ['The payback is 18 months.', 24, []],
  ['The payback is 18 months.', 12, ['payback is 18 months']],
  ['The licence is recovered after 14 months, as the table shows.', 12, ['recovered after 14 months']],
  ['The payback is 10 months.', 12, []],
  ['Payback is reached after 38 months.', 24, ['Payback is reached after 38 months']],
  ['Payback is reached after 38 months.', 48, []],
  ['We break even after three years.', 36, []],
];

suite('the horizon that an organisation sets', () => {
  for (const [text, horizonMonths, expected] of cases) {
    test(`${horizonMonths} months: ${text}`, () => assert.deepEqual(flagged(text, horizonMonths), expected));
  }
});
