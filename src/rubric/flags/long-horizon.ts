import type { Flag } from '../types.ts';

export const longHorizon: Flag = {
  id: 'flag/long-horizon',
  signal: 'roi',
  title: 'Long horizon',
  message: 'the first return, or payback, lies beyond 24 months',
  answer: 'Not this: a contract or a programme that is longer while the return is not',
  examples: {
    good: [],
    bad: [],
  },
};
