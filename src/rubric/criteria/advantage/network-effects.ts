import type { Criterion } from '../../types.ts';

export const networkEffects: Criterion = {
  id: 'advantage/network-effects',
  signal: 'advantage',
  title: 'Network effects',
  question: 'Does each user make it worth more to the next?',
  needs: {
    specific: 'the mechanism',
    committed: 'a figure or a tipping point',
  },
  committedBy: ['figure'],
  ask: 'Does each new user make it worth more to the next one?',
  answer: 'Say by which mechanism, and from how many users on it shows.',
  snippet: 'Each ${1:[user, site, supplier]} that joins adds ${2:[what]}, so that every other one gets ${3:[which benefit]}; from about ${4:XX} on, ${5:[metric]} reaches ${6:XX}.$0',
  examples: {
    good: [
      'Each garage that joins reports its faults, so every other garage finds the cause sooner; from about 300 garages on, nine of ten fault codes have been seen before.',
      'A carrier that shares its empty runs is offered those of the others, so each carrier that joins makes it worth more to the rest.',
    ],
    bad: [
      'We expect strong network effects.',
      'We will win many users quickly.',
    ],
  },
};
