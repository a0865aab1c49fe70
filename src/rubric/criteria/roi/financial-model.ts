import type { Criterion } from '../../types.ts';

export const financialModel: Criterion = {
  id: 'roi/financial-model',
  signal: 'roi',
  title: 'Financial model',
  question: 'What does it cost and what does it return, in money?',
  needs: {
    specific: 'both an investment and a return, or a net figure with its parts',
    committed: 'payback, ROI, NPV or a run rate that follows from the figures given',
  },
  committedBy: ['figure'],
  ask: 'What does it cost us in all, and what comes back?',
  answer: 'Put investment, running cost and yearly return side by side, and let the payback follow from them.',
  snippet: [
    '| | Year 1 | Year 2 |',
    '| --- | ---: | ---: |',
    '| Investment | ${1:€XX} | – |',
    '| Running cost | ${2:€XX} | ${3:€XX} |',
    '| Saving | ${4:€XX} | ${5:€XX} |',
    '| Net | ${6:€XX} | ${7:€XX} |',
    '',
    'At a net saving of ${8:€XX} a month the investment is back after ${9:XX} months.$0',
  ].join('\n'),
  examples: {
    good: [
      'It costs €180,000 once to build and €60,000 a year to run, and saves €300,000 a year: €240,000 net, so the investment is back after 9 months.',
      'We invest £90,000 and spend £150,000 a year less on temporary staff.',
      '| | Year 1 | Year 2 |\n| --- | ---: | ---: |\n| Investment | $400,000 | – |\n| Running cost | $120,000 | $120,000 |\n| Saving | $500,000 | $800,000 |\n| Net | −$20,000 | $680,000 |',
    ],
    bad: [
      'The project will pay for itself.',
      'The budget is €180,000.',
      'The return will be calculated after the pilot.',
    ],
  },
};
