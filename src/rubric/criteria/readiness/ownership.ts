import type { Criterion } from '../../types.ts';

export const ownership: Criterion = {
  id: 'readiness/ownership',
  signal: 'readiness',
  title: 'Ownership',
  question: 'Who runs it in production?',
  needs: {
    specific: 'a named team or role for operation',
    committed: 'service level, error budget, on-call, or headcount',
  },
  committedBy: ['figure', 'time', 'cadence'],
  ask: 'Who answers the phone when it breaks?',
  answer: 'Name the team that runs it, its service level, and its posts or on-call hours.',
  snippet: '${1:[Team]} runs it in production with ${2:XX} posts: ${3:99.X %} availability, an error budget of ${4:XX minutes} a month, on call ${5|in office hours,from 07:00 to 22:00,round the clock|}.$0',
  examples: {
    good: [
      'The platform team runs it with an availability target of 99.5 % and is on call from 7:00 to 22:00.',
      'After the project Customer Operations runs the assistant.',
      'Two of the five engineers in Claims IT run it in production full time.',
    ],
    bad: [
      'Ownership will be shared across teams.',
      'Who will operate it after the project is open.',
      'The vendor has a great support organisation.',
    ],
  },
};
