import type { Criterion } from '../../types.ts';

export const failureModes: Criterion = {
  id: 'risk/failure-modes',
  signal: 'risk',
  title: 'Failure modes',
  question: 'How can it go wrong here?',
  needs: {
    specific: 'at least two failures tied to this use: hallucinated refunds, drift after a price change, personal data in prompts',
    committed: 'likelihood, cost, or a mitigation for each',
  },
  ask: 'How can it go wrong here?',
  answer: 'Say at least two failures tied to this use: hallucinated refunds, drift after a price change, personal data in prompts.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
