import type { Criterion } from '../../types.ts';

export const decisionLog: Criterion = {
  id: 'risk/decision-log',
  signal: 'risk',
  title: 'Decision log',
  question: 'Can a decision be traced afterwards?',
  needs: {
    specific: 'what is recorded for each decision',
    committed: 'retention, access, or the audit that uses it',
  },
  ask: 'Can a decision be traced afterwards?',
  answer: 'Say what is recorded for each decision.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
