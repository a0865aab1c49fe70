import type { Criterion } from '../../types.ts';

export const existingInterface: Criterion = {
  id: 'integration/existing-interface',
  signal: 'integration',
  title: 'Existing interface',
  question: 'What changes for the people who use it?',
  needs: {
    specific: 'where in today\'s tools it appears, or what stays as it is',
    committed: 'clicks, steps, minutes, or share of screens changed, or a committed "no new tool" with its reason',
  },
  committedBy: ['figure', 'unchanged'],
  ask: 'What will people have to do differently on Monday morning?',
  answer: 'Say where it appears in the tools they use today, and what stays as it is: “one button in the ticket view; no new log-in, no new screen”.',
  snippet: '${1:[Who]} keep working in ${2:[today\'s tool]}. All that is new is ${3|one button,one field,one panel|} in ${4:[which view]}: ${5:XX} clicks a ${6:[case]}, no new log-in and no new screen.$0',
  examples: {
    good: [
      'Agents stay in Zendesk: the draft appears in the reply box, and one click takes it over or clears it.',
      'Nothing changes at the packing station: the same handheld shows the same list, only the shelf now comes to the picker.',
      'Reviewers see the suggestion as a comment in the pull request, where they read comments today.',
    ],
    bad: [
      'The user experience will be seamless and intuitive.',
      'Staff will move to a new portal for all requests.',
      'How it will look to users is still under discussion.',
    ],
  },
};
