import type { Criterion } from '../../types.ts';

export const continuousEvaluation: Criterion = {
  id: 'readiness/continuous-evaluation',
  signal: 'readiness',
  title: 'Continuous evaluation',
  question: 'Can we evaluate performance continuously, after launch?',
  needs: {
    specific: 'the evaluation that keeps running, and on what',
    committed: 'cadence and pass mark',
  },
  committedBy: ['figure', 'cadence'],
  ask: 'Once it is live, who keeps testing it, and against what?',
  answer: 'Name the evaluation that goes on after launch, what it runs on, how often, and the pass mark.',
  snippet: 'After launch ${1:[who or what]} scores ${2:XX} ${3:[real cases]} against ${4:[which reference]} every ${5|week,night,month|}; the pass mark is ${6:XX %}.$0',
  examples: {
    good: [
      'Each night 300 fresh tickets with known answers are replayed against the live model; it has to get 95 % of them right.',
      'After go-live clinicians keep grading a sample of the summaries.',
    ],
    bad: [
      'The model will be evaluated regularly.',
      'Evaluation after launch is not planned.',
      'How we evaluate it in production is still open.',
    ],
  },
};
