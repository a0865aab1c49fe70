import type { Criterion } from '../../types.ts';

export const detection: Criterion = {
  id: 'risk/detection',
  signal: 'risk',
  title: 'Detection',
  question: 'Can we tell when it degrades?',
  needs: {
    specific: 'the check: evaluation set, sample review, drift monitor, complaint rate',
    committed: 'threshold or frequency, and what it triggers',
  },
  ask: 'Can we tell when it degrades?',
  answer: 'Say the check: evaluation set, sample review, drift monitor, complaint rate.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
