import type { Criterion } from '../../types.ts';

export const workflow: Criterion = {
  id: 'leverage/workflow',
  signal: 'leverage',
  title: 'Workflow',
  question: 'Which human workflow, done by whom?',
  needs: {
    specific: 'the task and the people who do it',
    committed: 'how much of it: volume, hours, headcount, share of time',
  },
  ask: 'Which human workflow, done by whom?',
  answer: 'Say the task and the people who do it.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
