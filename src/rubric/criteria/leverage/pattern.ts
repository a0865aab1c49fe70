import type { Criterion } from '../../types.ts';

export const pattern: Criterion = {
  id: 'leverage/pattern',
  signal: 'leverage',
  title: 'Pattern',
  question: 'How does it create leverage: automates repetitive work, shortens decisions, scales output without headcount growth, or lifts conversion or retention?',
  needs: {
    specific: 'which of these, and by which step of the workflow',
    committed: 'by how much',
  },
  committedBy: ['figure'],
  ask: 'How exactly does this take work off people, and by how much?',
  answer: 'Name the step that gets shorter or disappears, and by how much: “writing a reply takes 3 minutes instead of 7, so an agent answers 120 tickets a day instead of 80”.',
  snippet: 'The system ${1|drafts,sorts,checks,extracts,recommends|} ${2:[which step]}, so that ${3:[who]} only ${4:[what is left to do]}: ${5:XX} instead of ${6:XX} minutes a ${7:[case]}.$0',
  examples: {
    good: [
      'The assistant drafts the reply and the agent only edits it, which cuts the time per ticket from seven minutes to three.',
      'The robots carry the shelves to the picker, so nobody walks the aisles any more; a picker packs 300 items an hour instead of 100.',
      'Plain claims under €500 are settled without a handler touching them, about 40 % of all claims.',
    ],
    bad: [
      'It will make our people far more productive.',
      'The solution leverages automation to streamline processes end to end.',
      'Other insurers settle small claims without a handler.',
    ],
  },
};
