import type { Flag } from '../types.ts';

export const modelMetricAsOutcome: Flag = {
  id: 'flag/model-metric-as-outcome',
  signal: 'roi',
  title: 'Model metric as outcome',
  marks: 'success or return defined by a model metric: accuracy, F1, BLEU, perplexity, benchmark rank',
  spares: 'model metrics used as a guardrail or an evaluation threshold',
  message: 'Success is defined by the model, not by the business: nobody is paid in F1 points.',
  answer: 'Define success by the operational metric that moves, and keep the model\'s metric as a guardrail.',
  examples: {
    good: [
      'If accuracy falls under 92 %, drafting is switched off.',
      'Success means a first reply within two hours.',
    ],
    bad: [
      '**Success means an F1 score of 0.92** on the test set.',
      'The project has succeeded when **the model reaches 95 % accuracy**.',
    ],
  },
};
