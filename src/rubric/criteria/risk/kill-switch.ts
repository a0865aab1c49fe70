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
  committedBy: ['time', 'role', 'check', 'figure'],
  ask: 'How fast can we switch it off, and who may do it?',
  answer: 'Name the switch, who may use it, how long it takes, and what people fall back to.',
  snippet: '${1:[Who]} can switch it off with ${2|a feature flag,a configuration switch,a rollback|} within ${3:XX minutes}; work then goes on ${4:[the way it is done today]}. We rehearse this ${5|every quarter,before launch|}.$0',
  examples: {
    good: [
      'The shift lead sets the flag `draft_ai` to off, and within five minutes agents write their replies as they do today.',
      'If the planner fails, drivers get yesterday\'s fixed routes.',
      'A bad model version is rolled back to the last one with one command; we rehearse it every quarter.',
    ],
    bad: [
      'If needed, it can always be turned off.',
      'There is no fallback, since the old system is retired.',
      'Rollback procedures will be defined later.',
    ],
  },
};
