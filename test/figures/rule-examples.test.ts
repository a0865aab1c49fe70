import assert from 'node:assert/strict';
import { checks } from '../../src/figures/rules.ts';
import { review } from '../../src/review/review.ts';

const plain = (text: string) => text.replaceAll('**', '');
const disagreeing = (text: string) => review(plain(text), { assumeProposal: true }).figures
  .filter(({ grade }) => grade === 'disagrees').map(({ id, stated, follows }) => ({ id, stated, follows }));

suite('examples of the checks', () => {
  for (const { id, examples: { good, bad } } of checks) {
    for (const text of good) test(`${id} agrees: ${text.split('\n')[0]!}`, () => assert.deepEqual(disagreeing(text), []));
    for (const { text, follows } of bad) {
      test(`${id}: ${text.split('\n')[0]!}`, () => assert.deepEqual(disagreeing(text), [{ id, stated: /\*\*(.+)\*\*/.exec(text)![1]!, follows }]));
    }
  }
});
