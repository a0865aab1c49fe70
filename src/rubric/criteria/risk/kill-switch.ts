import type { Criterion } from '../../types.ts';

export const killSwitch: Criterion = {
  id: 'risk/kill-switch',
  signal: 'risk',
  title: 'Kill switch',
  question: 'Can it be disabled quickly?',
  needs: {
    specific: 'the mechanism: flag, fallback, rollback to the old path',
    committed: 'time to disable, or who may, or a drill',
  },
  ask: 'Can it be disabled quickly?',
  answer: 'Say the mechanism: flag, fallback, rollback to the old path.',
  snippet: '',
  examples: {
    good: [],
    bad: [],
  },
};
