import type { Criterion } from '../../types.ts';

export const economics: Criterion = {
  id: 'leverage/economics',
  signal: 'leverage',
  title: 'Economics',
  question: 'Which cost curve or revenue line moves?',
  needs: {
    specific: 'the line: cost per case, operating margin, support cost, revenue per seat',
    committed: 'the amount or ratio',
  },
  committedBy: ['figure', 'money', 'share'],
  ask: 'Which line of the budget moves, and by how much?',
  answer: 'Name the cost or revenue line and the amount: “support cost falls from $8M to $5.5M a year”.',
  snippet: 'This moves ${1:[which cost or revenue line]} from ${2:€XX} to ${3:€XX} a year, because ${4:[why]}.$0',
  examples: {
    good: [
      'Support cost falls from $8M to $5.5M a year.',
      'Every percentage point of churn we avoid is worth £340,000 of subscription revenue a year.',
      'The saving shows in the cost per claim, which is mostly handlers\' time.',
    ],
    bad: [
      'The impact on the business will be substantial.',
      'Which budget line this lands in is for Finance to say later.',
      'Margins in our industry are under pressure.',
    ],
  },
};
