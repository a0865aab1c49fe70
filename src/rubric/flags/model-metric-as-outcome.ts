import type { Flag } from '../types.ts';

export const modelMetricAsOutcome: Flag = {
  id: 'flag/model-metric-as-outcome',
  signal: 'roi',
  title: 'Model metric as outcome',
  message: 'success or return defined by a model metric: accuracy, F1, BLEU, perplexity, benchmark rank',
  answer: 'Not this: model metrics used as a guardrail or an evaluation threshold',
  examples: {
    good: [],
    bad: [],
  },
};
