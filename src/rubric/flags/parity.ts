import type { Flag } from '../types.ts';

export const parity: Flag = {
  id: 'flag/parity',
  signal: 'advantage',
  title: 'Parity',
  marks: 'the reason is that others have it: "competitors already ship this", "we cannot be left behind"',
  spares: 'competition mentioned as context for a real difference',
  message: 'That others have it is a reason to look at it, not to fund it.',
  answer: 'Say what stays ours when everybody has one: data, feedback from use, an integration that is hard to copy.',
  examples: {
    good: [
      'Two competitors offer drafted replies; ours knows eleven years of repairs, which theirs cannot.',
    ],
    bad: [
      '**Our competitors already ship this**.',
      '**We cannot afford to be left behind**.',
    ],
  },
};
