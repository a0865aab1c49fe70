import type { Criterion } from '../../types.ts';

export const humanOverride: Criterion = {
  id: 'risk/human-override',
  signal: 'risk',
  title: 'Human override',
  question: 'Can people overrule it?',
  needs: {
    specific: 'who reviews or overrides which outputs',
    committed: 'share, threshold, or which cases are always human',
  },
  ask: 'Can people overrule it?',
  answer: 'Say who reviews or overrides which outputs.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
