import type { Criterion } from '../../types.ts';

export const unitCost: Criterion = {
  id: 'cost/unit-cost',
  signal: 'cost',
  title: 'Unit cost',
  question: 'What does one unit of work cost to run?',
  needs: {
    specific: 'the unit and its cost, or tokens and price',
    committed: 'how it was measured or derived',
  },
  committedBy: ['figure'],
  ask: 'What does one of these cost us to run?',
  answer: 'Give the cost of one unit of work and how you found it: “2.1 cents a draft, from the bill for 5,000 tickets”.',
  snippet: 'One ${1:[draft, claim, page]} costs ${2:€0.XX}: ${3:XX} tokens in and ${4:XX} out at ${5:€XX} and ${6:€XX} a million, measured on ${7:XX} real cases.$0',
  examples: {
    good: [
      'A draft costs 2.1 cents: we ran 5,000 tickets of March through it and divided the bill.',
      'Reading one page costs £0.004.',
      'Each answer takes about 2,500 tokens in and 300 out, at $3 and $15 a million: $0.012 in all.',
    ],
    bad: [
      'The API is very cheap.',
      'The cost per call will be determined after launch.',
      'Cloud spending is part of the IT budget.',
    ],
  },
};
