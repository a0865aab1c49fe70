import type { Criterion } from '../../types.ts';

export const existingInterface: Criterion = {
  id: 'integration/existing-interface',
  signal: 'integration',
  title: 'Existing interface',
  question: 'What changes for the people who use it?',
  needs: {
    specific: 'where in today\'s tools it appears, or what stays as it is',
    committed: 'clicks, steps, minutes, or share of screens changed, or a committed "no new tool" with its reason',
  },
  ask: 'What changes for the people who use it?',
  answer: 'Say where in today\'s tools it appears, or what stays as it is.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
