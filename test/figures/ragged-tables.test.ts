import assert from 'node:assert/strict';
import { review } from '../../src/review/review.ts';

/** Tables whose rows do not fit their header: the sums of what is in the table's columns are checked, the rest is left out. */
const tables: readonly (readonly [name: string, markdown: string, stated: readonly string[]])[] = [
  ['a row with more cells than the header', '| Item | Cost |\n|---|--:|\n| Licences | $100 | $7 |\n| Training | $50 |\n| Total | $150 |\n', []],
  ['a row with fewer cells than the header', '| Item | Unit | Cost |\n|---|---|--:|\n| Licences |\n| Training | $ | 50 |\n| Support | $ | 70 |\n| Total | $ | 120 |\n', []],
  ['a wrong total beside a row with more cells', '| Item | Cost |\n|---|--:|\n| Licences | $100 | $7 |\n| Training | $50 |\n| Total | $190 |\n', ['$190']],
  ['figures without a header', '| | |\n|---|---|\n| 3 hours | 4 | 5 |\n', []],
];

suite('figures/ragged tables', () => {
  for (const [name, markdown, stated] of tables) {
    test(name, () => {
      assert.deepEqual(review(markdown, { assumeProposal: true }).figures.map((figure) => figure.stated), stated);
    });
  }
});
