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
  ask: 'What does one unit of work cost to run?',
  answer: 'Say the unit and its cost, or tokens and price.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
