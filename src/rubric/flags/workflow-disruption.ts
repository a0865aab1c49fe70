import type { Flag } from '../types.ts';

export const workflowDisruption: Flag = {
  id: 'flag/workflow-disruption',
  signal: 'integration',
  title: 'Workflow disruption',
  marks: 'people must change how they work for it: a new portal, a replaced system, a mandatory new process',
  spares: 'training, a new button in today\'s tool',
  message: 'People have to leave the tools they work in, and that is where pilots die.',
  answer: 'Bring it into today\'s tool; if that cannot be, say who moves, by when and with what help.',
  examples: {
    good: [
      'A new button in Zendesk opens the draft.',
      'All agents attend a two-hour training in March.',
    ],
    bad: [
      'All staff **must submit their requests through a new portal**.',
      'The platform **replaces the existing ticketing system**.',
    ],
  },
};
