import type { Flag } from '../types.ts';

export const placeholder: Flag = {
  id: 'flag/placeholder',
  title: 'Placeholder',
  message: 'unfinished text: TBD, TODO, XX %, [insert], lorem ipsum',
  answer: 'Not this: the word used about something else',
  examples: {
    good: [],
    bad: [],
  },
};
