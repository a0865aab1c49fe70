import type { Flag } from '../types.ts';

export const placeholder: Flag = {
  id: 'flag/placeholder',
  title: 'Placeholder',
  marks: 'unfinished text: TBD, TODO, XX %, [insert], lorem ipsum',
  spares: 'the word used about something else',
  message: 'Unfinished text: here a reader stops trusting the rest.',
  answer: 'Fill it in, or say who will know it by when.',
  examples: {
    good: [
      'Agents work through their to-do list from the top.',
      'The customs desk files form XX-12 by noon.',
    ],
    bad: [
      'The bill at full volume is **TBD**.',
      'Handling time falls by **XX %**.',
      'The owner is **[insert name]**.',
    ],
  },
};
