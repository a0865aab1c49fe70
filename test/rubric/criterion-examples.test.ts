import assert from 'node:assert/strict';
import { review } from '../../src/review/review.ts';
import { criteria } from '../../src/rubric/registry.ts';

/** The share of examples that a learned reader must read as their author meant them; each stands alone, without a section that helps. */
const least = 0.85;

suite('examples of criteria', () => {
  test('good ones answer the question, bad ones do not, but for a few', () => {
    const examples = criteria.flatMap(({ id, examples: { good, bad } }) => [
      ...good.map((text) => ({ id, text, answers: true })), ...bad.map((text) => ({ id, text, answers: false })),
    ]);
    const misread = examples.filter(({ id, text, answers }) =>
      review(text, { assumeProposal: true }).criteria.find((criterion) => criterion.id === id)!.level >= 2 !== answers);
    assert.ok(misread.length <= (1 - least) * examples.length, misread.map(({ id, text }) => `${id}: ${text}`).join('\n'));
  });
});
