import type { Flag } from '../types.ts';

export const blackBox: Flag = {
  id: 'flag/black-box',
  signal: 'risk',
  title: 'Black box',
  marks: 'automated decisions nobody can see into, stop or overrule, presented as acceptable',
  spares: 'full automation of a step that is logged and reversible',
  message: 'A decision that nobody can see into, stop or overrule passes neither risk nor legal.',
  answer: 'Log each decision with its reasons, and name who may stop or overrule it.',
  examples: {
    good: [
      'Refunds under €20 are paid automatically; each is logged and can be reversed within 30 days.',
      'The score comes with its three strongest reasons, and the analyst can overrule it.',
    ],
    bad: [
      'Applications are rejected automatically, and **the reasons cannot be inspected**.',
      'Once it is live, **it decides on its own and nobody can intervene**.',
    ],
  },
};
