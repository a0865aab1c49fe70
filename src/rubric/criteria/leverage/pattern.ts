import type { Criterion } from '../../types.ts';

export const pattern: Criterion = {
  id: 'leverage/pattern',
  signal: 'leverage',
  title: 'Pattern',
  question: 'How does it create leverage: automates repetitive work, shortens decisions, scales output without headcount growth, or lifts conversion or retention?',
  needs: {
    specific: 'which of these, and by which step of the workflow',
    committed: 'by how much',
  },
  ask: 'How does it create leverage: automates repetitive work, shortens decisions, scales output without headcount growth, or lifts conversion or retention?',
  answer: 'Say which of these, and by which step of the workflow.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
