import type { Criterion } from '../../types.ts';

export const humanOverride: Criterion = {
  id: 'risk/human-override',
  signal: 'risk',
  title: 'Human override',
  question: 'Can people overrule it?',
  needs: {
    specific: 'who reviews or overrides which outputs',
    committed: 'share, threshold, or which cases are always human',
  },
  committedBy: ['figure', 'share', 'threshold'],
  ask: 'Where does a person have the last word?',
  answer: 'Say who reviews or overrules which outputs, and which cases are always a person\'s.',
  snippet: '${1:[Who]} ${2|approve every,correct any,can overrule any|} ${3:[output]} before ${4:[it takes effect]}. ${5:[Which cases]} and everything over ${6:€XX} are always decided by a person.$0',
  examples: {
    good: [
      'Agents read and edit every draft before it is sent; refunds over €200 are always decided by a person.',
      'The underwriter can overrule the score with one click and a reason.',
      'Above £1,000 nothing is paid out without a handler\'s approval.',
    ],
    bad: [
      'Humans stay in the loop.',
      'Decisions are taken automatically and nobody can overrule them.',
      'Human oversight is something we will look at in a later version.',
    ],
  },
};
