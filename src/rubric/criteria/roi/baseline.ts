import type { Criterion } from '../../types.ts';

export const baseline: Criterion = {
  id: 'roi/baseline',
  signal: 'roi',
  title: 'Baseline',
  question: 'What are the numbers today?',
  needs: {
    specific: 'one measured metric with its value',
    committed: 'two or more, or one with its source and period',
  },
  committedBy: ['figure'],
  ask: 'What are the numbers today, and how do you know?',
  answer: 'Give today\'s value of the metric you will move, with its source and period: “6 h to the first reply, median, Zendesk, January to March”.',
  snippet: [
    '| Metric | Today | Source and period |',
    '| --- | --- | --- |',
    '| ${1:[metric]} | ${2:XX} | ${3:[system, from when to when]} |',
    '| ${4:[metric]} | ${5:XX} | ${6:[system, from when to when]} |$0',
  ].join('\n'),
  examples: {
    good: [
      'The median first reply takes 6 hours and 10 minutes (Zendesk, January to March).',
      'A clerk needs 42 minutes for one application today, and 9 % of the permits come back with an error.',
      '| Metric | Today |\n| --- | --- |\n| Cost per claim | £31.40 |\n| Days to settle | 11 |',
    ],
    bad: [
      'Processing is slow and error-prone today.',
      'We have not measured the handling time yet.',
      'The industry average is 8 minutes per call.',
    ],
  },
};
