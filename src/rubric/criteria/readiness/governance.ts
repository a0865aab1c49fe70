import type { Criterion } from '../../types.ts';

export const governance: Criterion = {
  id: 'readiness/governance',
  signal: 'readiness',
  title: 'Governance',
  question: 'Who decides and reviews: legal, security, product, engineering?',
  needs: {
    specific: 'the bodies or reviews involved',
    committed: 'dates, approvals given, or the standard followed',
  },
  ask: 'Who decides and reviews: legal, security, product, engineering?',
  answer: 'Say the bodies or reviews involved.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
