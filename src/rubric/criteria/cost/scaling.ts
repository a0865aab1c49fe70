import type { Criterion } from '../../types.ts';

export const scaling: Criterion = {
  id: 'cost/scaling',
  signal: 'cost',
  title: 'Scaling',
  question: 'What happens to the bill as usage grows?',
  needs: {
    specific: 'cost at a stated volume, or what it grows with',
    committed: 'at two or more volumes, or a formula, or best and worst case',
  },
  ask: 'What happens to the bill as usage grows?',
  answer: 'Say cost at a stated volume, or what it grows with.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
