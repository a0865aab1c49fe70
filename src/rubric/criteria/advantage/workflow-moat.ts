import type { Criterion } from '../../types.ts';

export const workflowMoat: Criterion = {
  id: 'advantage/workflow-moat',
  signal: 'advantage',
  title: 'Workflow moat',
  question: 'Which integration could competitors not copy?',
  needs: {
    specific: 'the integration, and why it is hard to copy',
    committed: 'evidence: years, certifications, contracts, switching cost',
  },
  committedBy: ['figure', 'agreement', 'date'],
  ask: 'Why could a competitor not simply buy the same thing?',
  answer: 'Name the integration that is hard to copy and the evidence for it: years, certifications, contracts, switching cost.',
  snippet: 'It sits in ${1:[which integration]}, which took us ${2:XX years} and ${3:[certification, contract]}; a competitor would need ${4:[what]} and about ${5:XX months}.$0',
  examples: {
    good: [
      'Our terminals are certified with all nine Nordic payment schemes; each certification takes about 18 months, and a rival would have to repeat them one by one.',
      'The planner runs inside the dispatch desks of 60 hauliers under five-year contracts, and moving away means entering every tariff again.',
    ],
    bad: [
      'Deep integration gives us a defensible moat.',
      'Competitors do not have this feature yet.',
      'The integration uses the vendor\'s standard connector.',
    ],
  },
};
