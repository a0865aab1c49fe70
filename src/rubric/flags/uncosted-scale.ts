import type { Flag } from '../types.ts';

export const uncostedScale: Flag = {
  id: 'flag/uncosted-scale',
  signal: 'cost',
  title: 'Uncosted scale',
  marks: 'running cost waved away or left open: "API costs are negligible", "cost to be determined after launch"',
  spares: 'a stated small cost with its figure',
  message: 'The running cost is waved away, and it is the line that grows.',
  answer: 'Give the cost of one unit and the bill at two volumes, small as they may be.',
  examples: {
    good: [
      'API costs are small: €0.002 a call, €90 a month at 45,000 calls.',
    ],
    bad: [
      '**API costs are negligible**.',
      '**Running costs will be determined after launch**.',
    ],
  },
};
