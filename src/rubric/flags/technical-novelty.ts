import type { Flag } from '../types.ts';

export const technicalNovelty: Flag = {
  id: 'flag/technical-novelty',
  signal: 'leverage',
  title: 'Technical novelty',
  message: 'selling the technique instead of the outcome: "state-of-the-art agentic transformer architecture" in a claim with no business result',
  answer: 'Not this: naming a model or a technique where the design needs it',
  examples: {
    good: [],
    bad: [],
  },
};
