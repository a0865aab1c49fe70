import type { CriterionId } from '../../rubric/types.ts';

/** What a text says about one criterion leads an executive to ask about another. */
export interface Lead {
  readonly missing: CriterionId;
  readonly said: CriterionId;
  /** Only where the passage has a number. */
  readonly needsNumber?: true;
  /** `{0}` is the passage. */
  readonly question: string;
}

/** For each missing criterion the closest lead first. */
export const leads: readonly Lead[] = [
  { missing: 'roi/baseline', said: 'roi/target', needsNumber: true, question: 'You say “{0}”; than what? Say what it is today.' },
  { missing: 'roi/baseline', said: 'leverage/pattern', needsNumber: true, question: 'You say “{0}”; than what? Say what it is today.' },
  { missing: 'roi/target', said: 'roi/baseline', question: 'You say “{0}” of today; and what will it be?' },
  { missing: 'roi/financial-model', said: 'leverage/economics', question: 'You say “{0}”; and what does it cost to get there?' },
  { missing: 'roi/horizon', said: 'roi/financial-model', question: 'You say “{0}”; and when is that seen?' },
  { missing: 'roi/horizon', said: 'roi/target', question: 'You say “{0}”; and when is that seen?' },
  { missing: 'leverage/economics', said: 'leverage/pattern', question: 'You say “{0}”; which line of the budget does that move?' },
  { missing: 'leverage/economics', said: 'leverage/workflow', question: 'You say “{0}”; which line of the budget does that move?' },
  { missing: 'leverage/pattern', said: 'leverage/workflow', question: 'You say “{0}”; which step of that does the system take over?' },
  { missing: 'leverage/workflow', said: 'leverage/pattern', question: 'You say “{0}”; whose work is that today, and how much of it?' },
  { missing: 'integration/systems-of-record', said: 'integration/existing-interface', question: 'You say “{0}”; through which interface does it get there?' },
  { missing: 'integration/existing-interface', said: 'integration/systems-of-record', question: 'You say “{0}”; and what changes there for the people who use it?' },
  { missing: 'integration/observability', said: 'readiness/ownership', question: 'You say “{0}”; and what do they see when it goes wrong?' },
  { missing: 'integration/rollout', said: 'roi/horizon', question: 'You say “{0}”; by which steps?' },
  { missing: 'risk/detection', said: 'risk/failure-modes', question: 'You foresee “{0}”; and how would you notice?' },
  { missing: 'risk/kill-switch', said: 'risk/detection', question: 'You notice by “{0}”; and how fast is it switched off then?' },
  { missing: 'risk/human-override', said: 'risk/failure-modes', question: 'You foresee “{0}”; and who can overrule it?' },
  { missing: 'risk/decision-log', said: 'risk/human-override', question: 'You say “{0}”; and what is recorded of it?' },
  { missing: 'cost/scaling', said: 'cost/unit-cost', question: 'You say “{0}”; and at ten times the volume?' },
  { missing: 'cost/unit-cost', said: 'cost/scaling', question: 'You say “{0}”; and what does one of them cost?' },
  { missing: 'cost/ceiling', said: 'cost/scaling', question: 'You say “{0}”; and where does spending stop?' },
  { missing: 'cost/ceiling', said: 'cost/unit-cost', question: 'You say “{0}”; and where does spending stop?' },
  { missing: 'advantage/feedback-loop', said: 'advantage/proprietary-data', question: 'You say “{0}”; and how does use make it better?' },
  { missing: 'advantage/proprietary-data', said: 'advantage/feedback-loop', question: 'You say “{0}”; and which data does that leave that only you have?' },
  { missing: 'readiness/governance', said: 'readiness/ownership', question: 'You say “{0}”; and who reviews it: legal, security, product?' },
  { missing: 'readiness/training', said: 'risk/human-override', question: 'You say “{0}”; and where do they learn to judge it?' },
];
