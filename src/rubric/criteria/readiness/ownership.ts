import type { Criterion } from '../../types.ts';

export const ownership: Criterion = {
  id: 'readiness/ownership',
  signal: 'readiness',
  title: 'Ownership',
  question: 'Who runs it in production?',
  needs: {
    specific: 'a named team or role for operation',
    committed: 'service level, error budget, on-call, or headcount',
  },
  ask: 'Who runs it in production?',
  answer: 'Say a named team or role for operation.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
