import type { Criterion } from '../../types.ts';

export const scaling: Criterion = {
  id: 'cost/scaling',
  signal: 'cost',
  title: 'Scaling',
  question: 'What happens to the bill as usage grows?',
  needs: {
    specific: 'cost at a stated volume, or what it grows with',
    committed: 'at two or more volumes, or a formula, or best and worst case',
  },
  committedBy: ['figure'],
  ask: 'What is the bill when usage grows tenfold?',
  answer: 'Give the cost at two volumes at least, or the formula, with the best and the worst case.',
  snippet: [
    '| ${1:[Units]} a month | Cost a month | Cost per unit |',
    '| ---: | ---: | ---: |',
    '| ${2:XX} (today) | ${3:€XX} | ${4:€0.XX} |',
    '| ${5:XX} (three times) | ${6:€XX} | ${7:€0.XX} |',
    '| ${8:XX} (ten times) | ${9:€XX} | ${10:€0.XX} |$0',
  ].join('\n'),
  examples: {
    good: [
      'At 50,000 drafts a month the bill is €1,050; at 500,000 it is €9,000, because the larger volume buys a cheaper tier.',
      'The cost grows with pages, not with users: £0.004 a page, and £400 a month for the index.',
      '| Drafts a month | Cost a month |\n| ---: | ---: |\n| 50,000 | €1,050 |\n| 500,000 | €10,500 |',
    ],
    bad: [
      'The architecture scales elastically with demand.',
      'What happens to the cost at a higher volume is an open question.',
      'We expect usage to grow tenfold.',
    ],
  },
};
