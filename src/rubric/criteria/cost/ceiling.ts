import type { Criterion } from '../../types.ts';

export const ceiling: Criterion = {
  id: 'cost/ceiling',
  signal: 'cost',
  title: 'Ceiling',
  question: 'Where does spending stop?',
  needs: {
    specific: 'a budget limit, quota or alert',
    committed: 'the amount, and what happens at it',
  },
  ask: 'Where does spending stop?',
  answer: 'Say a budget limit, quota or alert.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
