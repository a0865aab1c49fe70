import type { Criterion } from '../../types.ts';

export const governance: Criterion = {
  id: 'readiness/governance',
  signal: 'readiness',
  title: 'Governance',
  question: 'Who decides and reviews: legal, security, product, engineering?',
  needs: {
    specific: 'the bodies or reviews involved',
    committed: 'dates, approvals given, or the standard followed',
  },
  committedBy: ['date', 'figure', 'agreement', 'standard', 'cadence'],
  ask: 'Who has looked at this: legal, security, the works council?',
  answer: 'Name the reviews with their dates or results, and the body that decides when something changes.',
  snippet: [
    '| Review | By | Result or date |',
    '| --- | --- | --- |',
    '| Data protection | ${1:[who]} | ${2|approved on,due on,passed on|} ${3:[date]} |',
    '| Security | ${4:[who]} | ${5|approved on,due on,passed on|} ${6:[date]} |',
    '| Changes of model or prompt | ${7:[which body]} | ${8|meets monthly,decides before each release|} |$0',
  ].join('\n'),
  examples: {
    good: [
      'The data protection officer approved the impact assessment on 12 March; the works council signs the agreement in May.',
      'Legal and Security review every new prompt before release.',
      'A model board of Legal, Security, Product and Engineering meets monthly and decides on each new model version.',
    ],
    bad: [
      'Legal will be involved.',
      'We ask the investment committee for €180,000.',
      'Strong governance ensures responsible AI.',
    ],
  },
};
