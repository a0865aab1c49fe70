import type { Flag } from '../types.ts';

export const overclaim: Flag = {
  id: 'flag/overclaim',
  signal: 'risk',
  title: 'Overclaim',
  marks: 'perfection or absence of risk: "eliminates errors", "100 % accurate", "cannot hallucinate", "risk-free"',
  spares: 'a stated target of under 100 %, or a limited guarantee of a deterministic part',
  message: 'Nothing that learns is perfect, and a claim that it is makes the rest doubtful.',
  answer: 'Say how often it will be wrong, and what contains it.',
  examples: {
    good: [
      'We aim for 97 % correct answers; the rest is caught in review.',
      'The amount is copied from the invoice by rule, so it cannot differ from it.',
    ],
    bad: [
      'The model **eliminates errors** in coding.',
      'Answers are **100 % accurate**.',
      'It **cannot hallucinate**, because it looks everything up.',
    ],
  },
};
