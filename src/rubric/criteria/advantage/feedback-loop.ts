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
  committedBy: ['figure', 'cadence', 'time'],
  ask: 'Does it get better because we use it?',
  answer: 'Say which signal from use goes back into what, how often, and what that gained.',
  snippet: 'Every ${1:[correction, click, return]} by ${2:[whom]} goes back into ${3:[training set, index, rules]} every ${4|week,month,quarter|}; ${5:[metric]} rose from ${6:XX} to ${7:XX} in ${8:[period]}.$0',
  examples: {
    good: [
      'What agents change in a draft goes back every Friday into the examples the model sees; in the pilot the share of drafts sent unchanged rose from 31 % to 54 % in ten weeks.',
      'When a customer returns an item as the wrong size, the return corrects the size model.',
    ],
    bad: [
      'The system learns continuously.',
      'User feedback is important to us.',
      'A feedback loop might come in version two.',
    ],
  },
};
