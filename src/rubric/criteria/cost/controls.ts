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
  ask: 'What keeps it down: routing between model tiers, caching, retrieval or prompt compression to shrink context, batching?',
  answer: 'Say one control, applied to this workload.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
