import type { Criterion } from '../../types.ts';

export const workflowMoat: Criterion = {
  id: 'advantage/workflow-moat',
  signal: 'advantage',
  title: 'Workflow moat',
  question: 'Which integration could competitors not copy?',
  needs: {
    specific: 'the integration, and why it is hard to copy',
    committed: 'evidence: years, certifications, contracts, switching cost',
  },
  ask: 'Which integration could competitors not copy?',
  answer: 'Say the integration, and why it is hard to copy.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
