import type { Criterion } from '../../types.ts';

export const detection: Criterion = {
  id: 'risk/detection',
  signal: 'risk',
  title: 'Detection',
  question: 'Can we tell when it degrades?',
  needs: {
    specific: 'the check: evaluation set, sample review, drift monitor, complaint rate',
    committed: 'threshold or frequency, and what it triggers',
  },
  committedBy: ['figure', 'cadence', 'threshold'],
  ask: 'How would we notice that it has become worse?',
  answer: 'Name the check, how often it runs, the limit, and what happens under it.',
  snippet: 'Every ${1|week,day,month|} ${2:[who]} check ${3:XX} ${4:[outputs]} against ${5:[what]}. If fewer than ${6:XX %} are right, ${7:[what happens]} within ${8:XX hours}.$0',
  examples: {
    good: [
      'Every Monday two senior agents read 200 answers of the week before; if fewer than 92 % are right, drafting is switched off.',
      'A drift monitor compares the mix of incoming invoices with the one the model was trained on.',
      'Complaints that mention a wrong price are counted daily; above five a day, price questions go back to people.',
    ],
    bad: [
      'Quality will be monitored continuously.',
      'How we would notice a decline is still to be worked out.',
      'We take quality very seriously.',
    ],
  },
};
