import type { Criterion } from '../../types.ts';

export const economics: Criterion = {
  id: 'leverage/economics',
  signal: 'leverage',
  title: 'Economics',
  question: 'Which cost curve or revenue line moves?',
  needs: {
    specific: 'the line: cost per case, operating margin, support cost, revenue per seat',
    committed: 'the amount or ratio',
  },
  ask: 'Which cost curve or revenue line moves?',
  answer: 'Say the line: cost per case, operating margin, support cost, revenue per seat.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
