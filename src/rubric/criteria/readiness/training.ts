import type { Criterion } from '../../types.ts';

export const training: Criterion = {
  id: 'readiness/training',
  signal: 'readiness',
  title: 'Training',
  question: 'Are the people who use it trained to interpret its output?',
  needs: {
    specific: 'who is trained in what',
    committed: 'hours, dates, share, or a test',
  },
  ask: 'Are the people who use it trained to interpret its output?',
  answer: 'Say who is trained in what.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
