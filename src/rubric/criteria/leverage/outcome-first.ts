import type { Criterion } from '../../types.ts';

export const outcomeFirst: Criterion = {
  id: 'leverage/outcome-first',
  signal: 'leverage',
  title: 'Outcome first',
  question: 'Does it lead with the outcome or with the technology? Judge the title and everything before the second section (or the first 150 words, whichever is longer).',
  needs: {
    specific: 'the business outcome is named there, ahead of or beside the technology',
    committed: 'with a number',
  },
  ask: 'Does it lead with the outcome or with the technology? Judge the title and everything before the second section (or the first 150 words, whichever is longer).',
  answer: 'Say the business outcome is named there, ahead of or beside the technology.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
