import type { Flag } from '../types.ts';

export const overclaim: Flag = {
  id: 'flag/overclaim',
  signal: 'risk',
  title: 'Overclaim',
  message: 'perfection or absence of risk: "eliminates errors", "100 % accurate", "cannot hallucinate", "risk-free"',
  answer: 'Not this: a stated target of under 100 %, or a limited guarantee of a deterministic part',
  examples: {
    good: [],
    bad: [],
  },
};
