import type { Criterion } from '../../types.ts';

export const continuousEvaluation: Criterion = {
  id: 'readiness/continuous-evaluation',
  signal: 'readiness',
  title: 'Continuous evaluation',
  question: 'Can we evaluate performance continuously, after launch?',
  needs: {
    specific: 'the evaluation that keeps running, and on what',
    committed: 'cadence and pass mark',
  },
  ask: 'Can we evaluate performance continuously, after launch?',
  answer: 'Say the evaluation that keeps running, and on what.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
