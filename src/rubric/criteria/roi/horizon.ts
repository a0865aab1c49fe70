import type { Criterion } from '../../types.ts';

export const horizon: Criterion = {
  id: 'roi/horizon',
  signal: 'roi',
  title: 'Horizon',
  question: 'When is the return seen?',
  needs: {
    specific: 'a period or date for the return or the payback',
    committed: 'within 24 months, with an intermediate checkpoint or a stop rule',
  },
  ask: 'When is the return seen?',
  answer: 'Say a period or date for the return or the payback.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
