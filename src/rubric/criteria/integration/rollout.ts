import type { Criterion } from '../../types.ts';

export const rollout: Criterion = {
  id: 'integration/rollout',
  signal: 'integration',
  title: 'Rollout',
  question: 'How gradually does it arrive?',
  needs: {
    specific: 'at least two stages, groups or percentages',
    committed: 'with dates, sizes and what must hold before the next stage',
  },
  ask: 'How gradually does it arrive?',
  answer: 'Say at least two stages, groups or percentages.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
