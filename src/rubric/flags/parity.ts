import type { Flag } from '../types.ts';

export const parity: Flag = {
  id: 'flag/parity',
  signal: 'advantage',
  title: 'Parity',
  message: 'the reason is that others have it: "competitors already ship this", "we cannot be left behind"',
  answer: 'Not this: competition mentioned as context for a real difference',
  examples: {
    good: [],
    bad: [],
  },
};
