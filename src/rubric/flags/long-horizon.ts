import type { Flag } from '../types.ts';

export const longHorizon: Flag = {
  id: 'flag/long-horizon',
  signal: 'roi',
  title: 'Long horizon',
  marks: 'the first return, or payback, lies beyond 24 months',
  spares: 'a contract or a programme that is longer while the return is not',
  message: 'The first money comes more than 24 months from now: that is a bet, not a business case.',
  answer: 'Cut out a part that pays back sooner, or show the return on the way that justifies the wait.',
  examples: {
    good: [
      'The licence runs for 36 months; the investment is back after 14.',
      'The programme lasts four years and has paid for itself after the first, with €310,000 saved against €290,000 spent.',
    ],
    bad: [
      '**Payback is reached after 38 months**.',
      '**The first savings are expected in year four**.',
    ],
  },
};
