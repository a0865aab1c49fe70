import type { Flag } from '../types.ts';

export const uncostedScale: Flag = {
  id: 'flag/uncosted-scale',
  signal: 'cost',
  title: 'Uncosted scale',
  message: 'running cost waved away or left open: "API costs are negligible", "cost to be determined after launch"',
  answer: 'Not this: a stated small cost with its figure',
  examples: {
    good: [],
    bad: [],
  },
};
