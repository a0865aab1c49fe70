import type { Criterion } from '../../types.ts';

export const feedbackLoop: Criterion = {
  id: 'advantage/feedback-loop',
  signal: 'advantage',
  title: 'Feedback loop',
  question: 'How does use make it better?',
  needs: {
    specific: 'which signal from use goes back into what',
    committed: 'rate, cadence, or measured gain',
  },
  ask: 'How does use make it better?',
  answer: 'Say which signal from use goes back into what.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
