import type { Question } from './types.ts';

/** The same evidence, asked the way it is asked in the room. */
export const questions: readonly Question[] = [
  { who: 'CFO', question: 'What does this do to operating margin?', criteria: ['leverage/economics', 'roi/financial-model'] },
  { who: 'CFO', question: 'When do we see the money?', criteria: ['roi/horizon', 'roi/baseline', 'roi/target'] },
  { who: 'CFO', question: 'What is the bill when usage grows tenfold?', criteria: ['cost/unit-cost', 'cost/scaling', 'cost/ceiling'] },
  { who: 'COO', question: 'What happens to the latency and load of the workflow?', criteria: ['leverage/workflow', 'leverage/pattern', 'integration/existing-interface'] },
  { who: 'COO', question: 'Who runs it, and what do they see?', criteria: ['readiness/ownership', 'integration/observability'] },
  { who: 'CEO', question: 'Why will this succeed where earlier pilots died?', criteria: ['integration/rollout', 'readiness/ownership', 'roi/horizon'] },
  {
    who: 'CEO', question: 'Why us, and for how long?', best: 2,
    criteria: ['advantage/proprietary-data', 'advantage/feedback-loop', 'advantage/workflow-moat', 'advantage/network-effects'],
  },
  {
    who: 'CRO / legal', question: 'What happens when it is wrong?',
    criteria: ['risk/detection', 'risk/kill-switch', 'risk/human-override', 'risk/decision-log', 'readiness/governance'],
  },
];
