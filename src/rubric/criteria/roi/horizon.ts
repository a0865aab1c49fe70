import type { Criterion } from '../../types.ts';

export const horizon: Criterion = {
  id: 'roi/horizon',
  signal: 'roi',
  title: 'Horizon',
  question: 'When is the return seen?',
  needs: {
    specific: 'a period or date for the return or the payback',
    committed: 'within 24 months, with an intermediate checkpoint or a stop rule',
  },
  committedBy: ['figure', 'date', 'time'],
  ask: 'When do we see the first money, and when do we stop if we do not?',
  answer: 'Give the month of payback, within 24 months, a checkpoint on the way, and what ends the project there.',
  snippet: 'The first savings are due in ${1:[month]}, the investment is back in ${2:[month]}, ${3:XX} months after the start. On ${4:[date]} we check ${5:[metric]}: short of ${6:XX} we stop and spend nothing further.$0',
  examples: {
    good: [
      'The investment is back 14 months after launch; at month 6 we check the handling time, and if it is not under 5 minutes we stop.',
      'Payback falls in the second quarter of 2028.',
      'The saving begins in October 2027 and has paid for the project by the end of the following year.',
    ],
    bad: [
      'The return will be seen in the long run.',
      'We expect a quick payback.',
      'The contract with the vendor runs for three years.',
    ],
  },
};
