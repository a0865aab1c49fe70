import assert from 'node:assert/strict';
import { review } from '../../src/review/review.ts';

const cases: readonly (readonly [text: string, criterion: string, level: number])[] = [
  ['Running cost is capped at €6,000 a month. At 80 % the owner is told; at 100 % drafting pauses.', 'cost/ceiling', 3],
  ['Running cost is capped at €XX a month. At XX % [who] is told; at 100 % drafting pauses.', 'cost/ceiling', 1],
  ['The platform team runs it in production with two posts: 99.5 % availability, on call round the clock.', 'readiness/ownership', 3],
  ['[Team] runs it in production with XX posts: XX % availability, on call round the clock.', 'readiness/ownership', 1],
  [
    '| What can go wrong | How often | What we do |\n|---|---|---|\n| A refund that policy does not give | 4 in 21,000 | an agent sends every reply |\n| An old policy quoted | 19 in 21,000 | the index is rebuilt hourly |\n| Slow answers | TBD | TBD |',
    'risk/failure-modes', 3,
  ],
];

suite('rubric: unfinished text', () => {
  for (const [text, criterion, level] of cases) {
    test(`${criterion} ${level}: ${text.split('\n')[0]!}`, () => {
      const { criteria } = review(text, { assumeProposal: true });
      assert.equal(criteria.find(({ id }) => id === criterion)!.level, level);
    });
  }
});
