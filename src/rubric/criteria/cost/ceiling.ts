import type { Criterion } from '../../types.ts';

export const ceiling: Criterion = {
  id: 'cost/ceiling',
  signal: 'cost',
  title: 'Ceiling',
  question: 'Where does spending stop?',
  needs: {
    specific: 'a budget limit, quota or alert',
    committed: 'the amount, and what happens at it',
  },
  committedBy: ['figure'],
  ask: 'Where does the spending stop by itself?',
  answer: 'Give the limit, and what happens there: “€6,000 a month; at 80 % the owner is told, at 100 % drafting pauses”.',
  snippet: 'Running cost is capped at ${1:€XX} a month. At ${2:80 %} ${3:[who]} is told; at 100 % ${4|the small model takes over,drafting pauses until the next month,requests are queued|}.$0',
  examples: {
    good: [
      'Spending is capped at €6,000 a month: at 80 % the product owner gets a mail, at 100 % drafting pauses until the first of the next month.',
      'The account with the model provider has a hard monthly quota.',
      'If a day costs more than £300, requests fall back to the small model.',
    ],
    bad: [
      'Spending will be kept within reason.',
      'There is no limit on usage.',
      'The project budget of €180,000 is released in two tranches.',
    ],
  },
};
