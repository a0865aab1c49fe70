import type { Criterion } from '../../types.ts';

export const proprietaryData: Criterion = {
  id: 'advantage/proprietary-data',
  signal: 'advantage',
  title: 'Proprietary data',
  question: 'Which data do only we have?',
  needs: {
    specific: 'the data set',
    committed: 'size, period, rights, or why others cannot get it',
  },
  ask: 'Which data do only we have?',
  answer: 'Say the data set.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
