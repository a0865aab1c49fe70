import type { Flag } from '../types.ts';

export const technicalNovelty: Flag = {
  id: 'flag/technical-novelty',
  signal: 'leverage',
  title: 'Technical novelty',
  marks: 'selling the technique instead of the outcome: "state-of-the-art agentic transformer architecture" in a claim with no business result',
  spares: 'naming a model or a technique where the design needs it',
  message: 'This sells the technique, and nobody on the board buys a technique.',
  answer: 'Say first what it does for the business, with a number; name the technique after it, where the design needs it.',
  examples: {
    good: [
      'We use a small transformer because it runs on the till\'s own processor.',
      'Retrieval keeps the prompt under 2,000 tokens, which halves the cost of a draft.',
    ],
    bad: [
      'We will deploy a **state-of-the-art agentic transformer architecture**.',
      'Our **cutting-edge multi-agent orchestration** is unlike anything on the market.',
    ],
  },
};
