import type { Flag } from '../types.ts';

export const workflowDisruption: Flag = {
  id: 'flag/workflow-disruption',
  signal: 'integration',
  title: 'Workflow disruption',
  message: 'people must change how they work for it: a new portal, a replaced system, a mandatory new process',
  answer: 'Not this: training, a new button in today\'s tool',
  examples: {
    good: [],
    bad: [],
  },
};
