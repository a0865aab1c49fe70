import type { Criterion } from '../../types.ts';

export const controls: Criterion = {
  id: 'cost/controls',
  signal: 'cost',
  title: 'Controls',
  question: 'What keeps it down: routing between model tiers, caching, retrieval or prompt compression to shrink context, batching?',
  needs: {
    specific: 'one control, applied to this workload',
    committed: 'two or more, or one with its measured saving',
  },
  ask: 'What keeps the bill from growing with every new user?',
  answer: 'Name the controls on this workload and what each saved when measured: routing, caching, a shorter context, batching.',
  snippet: [
    '| Control | Applied to | Saves |',
    '| --- | --- | --- |',
    '| Small model first | ${1:[which requests]} | ${2:XX %} |',
    '| Cache | ${3:[which answers]} | ${4:XX %} |',
    '| Shorter context by retrieval | ${5:[which documents]} | ${6:XX tokens instead of XX} |$0',
  ].join('\n'),
  examples: {
    good: [
      'Questions about the order status go to the small model and the large one sees only the rest, which took 58 % off the bill in the pilot.',
      'Answers to the 200 most frequent questions come from a cache.',
      'We send the three passages that matter instead of the whole handbook, 1,900 tokens instead of 14,000, and run the nightly summaries as a batch at half the price.',
    ],
    bad: [
      'We will optimise costs over time.',
      'Caching and routing might come later.',
      'Best practices keep the costs under control.',
    ],
  },
};
