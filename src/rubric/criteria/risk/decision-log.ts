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
  committedBy: ['time', 'role', 'check', 'figure'],
  ask: 'A customer\'s lawyer asks why it decided as it did: what can we show?',
  answer: 'Say what is recorded for each decision, how long it is kept, and who reads it.',
  snippet: 'For each decision we store ${1:input, sources, model and prompt version, output, and what the person did with it} in ${2:[where]} for ${3:XX months}; ${4:[who]} audits ${5:XX} of them every ${6|month,quarter|}.$0',
  examples: {
    good: [
      'For each score we keep the input, the model version, the three strongest reasons and the analyst\'s decision for seven years; internal audit draws 50 cases a quarter.',
      'Prompt, sources, answer and the agent\'s edit are saved with the ticket.',
    ],
    bad: [
      'All decisions are fully traceable and auditable.',
      'Logging is switched off to save storage.',
      'Whether answers are logged has yet to be decided.',
    ],
  },
};
