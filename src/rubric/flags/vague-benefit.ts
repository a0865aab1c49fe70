import type { Flag } from '../types.ts';

export const vagueBenefit: Flag = {
  id: 'flag/vague-benefit',
  signal: 'leverage',
  title: 'Vague benefit',
  marks: 'a benefit without any measure: "significant savings", "dramatically improves productivity"',
  spares: 'the same words beside a figure that measures it, in the sentence or its table row',
  message: 'A benefit without a measure: nobody can be held to it.',
  answer: 'Say today\'s value and the one to be reached, or take the claim out.',
  examples: {
    good: [
      'The assistant brings significant savings: €240,000 a year from March 2028 on.',
      'The vendor promises significant savings; we count on none of them.',
    ],
    bad: [
      'The assistant brings **significant savings**.',
      'It **dramatically improves productivity** across all teams.',
      'In the end it **pays for itself**.',
    ],
  },
};
