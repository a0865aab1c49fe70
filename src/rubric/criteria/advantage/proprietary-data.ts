import type { Criterion } from '../../types.ts';

export const proprietaryData: Criterion = {
  id: 'advantage/proprietary-data',
  signal: 'advantage',
  title: 'Proprietary data',
  question: 'Which data do only we have?',
  needs: {
    specific: 'the data set',
    committed: 'size, period, rights, or why others cannot get it',
  },
  committedBy: ['figure', 'agreement', 'exclusive', 'date'],
  ask: 'What do we have that a competitor could not buy?',
  answer: 'Name the data set, its size and period, and why others cannot get it.',
  snippet: 'Only we have ${1:[data set]}: ${2:XX} ${3:[records]} from ${4:[year]} to ${5:[year]}. Others cannot get it, because ${6:[why]}.$0',
  examples: {
    good: [
      'Only we hold eleven years of repair reports with the part that really was at fault, 1.4 million of them; the makers see nothing but warranty cases.',
      'The corrections that our radiologists made are ours alone, and the hospital contracts keep it so.',
    ],
    bad: [
      'Data is our greatest asset.',
      'The model is trained on the public web.',
      'Which of our data is unique will be clarified later.',
    ],
  },
};
