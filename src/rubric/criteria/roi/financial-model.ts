import type { Criterion } from '../../types.ts';

export const financialModel: Criterion = {
  id: 'roi/financial-model',
  signal: 'roi',
  title: 'Financial model',
  question: 'What does it cost and what does it return, in money?',
  needs: {
    specific: 'both an investment and a return, or a net figure with its parts',
    committed: 'payback, ROI, NPV or a run rate that follows from the figures given',
  },
  ask: 'What does it cost and what does it return, in money?',
  answer: 'Say both an investment and a return, or a net figure with its parts.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
