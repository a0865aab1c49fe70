import type { Flag } from '../types.ts';

export const blackBox: Flag = {
  id: 'flag/black-box',
  signal: 'risk',
  title: 'Black box',
  message: 'automated decisions nobody can see into, stop or overrule, presented as acceptable',
  answer: 'Not this: full automation of a step that is logged and reversible',
  examples: {
    good: [],
    bad: [],
  },
};
