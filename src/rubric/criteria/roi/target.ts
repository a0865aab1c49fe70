import type { Criterion } from '../../types.ts';

export const target: Criterion = {
  id: 'roi/target',
  signal: 'roi',
  title: 'Target',
  question: 'What will they be?',
  needs: {
    specific: 'a target value for a metric (not only a percentage of an unstated baseline)',
    committed: 'two or more, or one with its date',
  },
  ask: 'What will they be?',
  answer: 'Say a target value for a metric (not only a percentage of an unstated baseline).',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
