import type { Criterion } from '../../types.ts';

export const workflow: Criterion = {
  id: 'leverage/workflow',
  signal: 'leverage',
  title: 'Workflow',
  question: 'Which human workflow, done by whom?',
  needs: {
    specific: 'the task and the people who do it',
    committed: 'how much of it: volume, hours, headcount, share of time',
  },
  committedBy: ['figure'],
  ask: 'Whose work does this change, and how much of that work is there?',
  answer: 'Name the task, the people who do it today and how much of it there is: “30 agents answer 80 tickets each a day, by hand”.',
  snippet: 'Today ${1:XX} ${2:[who]} ${3:[do which task]} by hand: ${4:XX} ${5:[cases]} a ${6|day,week,month|}, about ${7:XX} minutes each.$0',
  examples: {
    good: [
      'Thirty agents on the support desk read, sort and answer 2,400 tickets a day by hand.',
      'Each of the 14 dispatchers spends about three hours of the morning moving jobs between vans by phone.',
      'Our claims handlers retype hospital invoices into the policy system, line by line.',
    ],
    bad: [
      'Knowledge work across the company is full of repetitive tasks.',
      'Who keys in the invoices today, and how long that takes, still has to be found out.',
      'The classifier hands each document to the extraction agent.',
    ],
  },
};
