import type { Flag } from '../types.ts';

export const vagueBenefit: Flag = {
  id: 'flag/vague-benefit',
  signal: 'leverage',
  title: 'Vague benefit',
  message: 'a benefit without any measure: "significant savings", "dramatically improves productivity"',
  answer: 'Not this: the same words beside a figure that measures it, in the sentence or its table row',
  examples: {
    good: [],
    bad: [],
  },
};
