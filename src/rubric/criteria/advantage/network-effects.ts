import type { Criterion } from '../../types.ts';

export const networkEffects: Criterion = {
  id: 'advantage/network-effects',
  signal: 'advantage',
  title: 'Network effects',
  question: 'Does each user make it worth more to the next?',
  needs: {
    specific: 'the mechanism',
    committed: 'a figure or a tipping point',
  },
  ask: 'Does each user make it worth more to the next?',
  answer: 'Say the mechanism.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
