import type { Criterion } from '../../types.ts';

export const target: Criterion = {
  id: 'roi/target',
  signal: 'roi',
  title: 'Target',
  question: 'What will they be?',
  needs: {
    specific: 'a target value for a metric (not only a percentage of an unstated baseline)',
    committed: 'two or more, or one with its date',
  },
  committedBy: ['figure'],
  ask: 'What will the number be, and by when?',
  answer: 'Give the value to be reached and its date, not a percentage alone: “2 hours by December, from 6 today”.',
  snippet: [
    '| Metric | Today | Target | By |',
    '| --- | --- | --- | --- |',
    '| ${1:[metric]} | ${2:XX} | ${3:XX} | ${4:[date]} |',
    '| ${5:[metric]} | ${6:XX} | ${7:XX} | ${8:[date]} |$0',
  ].join('\n'),
  examples: {
    good: [
      'By December the median first reply takes 2 hours or less.',
      'Cost per claim falls from £31.40 to £24 within a year.',
      'A picker will pack 300 items an hour.',
    ],
    bad: [
      'Response times will improve considerably.',
      'We aim for an improvement of 30 %.',
      'The classifier will reach an F1 of 0.93.',
    ],
  },
};
