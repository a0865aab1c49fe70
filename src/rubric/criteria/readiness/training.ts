import type { Criterion } from '../../types.ts';

export const training: Criterion = {
  id: 'readiness/training',
  signal: 'readiness',
  title: 'Training',
  question: 'Are the people who use it trained to interpret its output?',
  needs: {
    specific: 'who is trained in what',
    committed: 'hours, dates, share, or a test',
  },
  committedBy: ['figure', 'share', 'date', 'time'],
  ask: 'Do the people who read its output know when not to trust it?',
  answer: 'Say who is trained in what, for how long and by when, and how you know that it worked.',
  snippet: 'All ${1:XX} ${2:[role]} are trained for ${3:XX hours} in ${4|reading scores and overruling them,spotting wrong answers,checking sources|} by ${5:[date]}; ${6:[test or sign-off]} comes before access.$0',
  examples: {
    good: [
      'All 58 moderators take a two-hour course on when to distrust the score, with a test, before they get access.',
      'Team leads are taught to read the confidence band and to spot invented sources.',
    ],
    bad: [
      'Staff will receive appropriate training.',
      'No training is needed, the tool explains itself.',
      'The model is trained on two million tickets.',
    ],
  },
};
