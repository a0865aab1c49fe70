import type { Criterion } from '../../types.ts';

export const baseline: Criterion = {
  id: 'roi/baseline',
  signal: 'roi',
  title: 'Baseline',
  question: 'What are the numbers today?',
  needs: {
    specific: 'one measured metric with its value',
    committed: 'two or more, or one with its source and period',
  },
  ask: 'What are the numbers today?',
  answer: 'Say one measured metric with its value.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
