import { workflow } from './criteria/leverage/workflow.ts';
import { pattern } from './criteria/leverage/pattern.ts';
import { economics } from './criteria/leverage/economics.ts';
import { outcomeFirst } from './criteria/leverage/outcome-first.ts';
import { systemsOfRecord } from './criteria/integration/systems-of-record.ts';
import { existingInterface } from './criteria/integration/existing-interface.ts';
import { rollout } from './criteria/integration/rollout.ts';
import { observability } from './criteria/integration/observability.ts';
import { baseline } from './criteria/roi/baseline.ts';
import { target } from './criteria/roi/target.ts';
import { financialModel } from './criteria/roi/financial-model.ts';
import { horizon } from './criteria/roi/horizon.ts';
import { failureModes } from './criteria/risk/failure-modes.ts';
import { detection } from './criteria/risk/detection.ts';
import { killSwitch } from './criteria/risk/kill-switch.ts';
import { humanOverride } from './criteria/risk/human-override.ts';
import { decisionLog } from './criteria/risk/decision-log.ts';
import { unitCost } from './criteria/cost/unit-cost.ts';
import { scaling } from './criteria/cost/scaling.ts';
import { controls } from './criteria/cost/controls.ts';
import { ceiling } from './criteria/cost/ceiling.ts';
import { proprietaryData } from './criteria/advantage/proprietary-data.ts';
import { feedbackLoop } from './criteria/advantage/feedback-loop.ts';
import { workflowMoat } from './criteria/advantage/workflow-moat.ts';
import { networkEffects } from './criteria/advantage/network-effects.ts';
import { dataInfrastructure } from './criteria/readiness/data-infrastructure.ts';
import { continuousEvaluation } from './criteria/readiness/continuous-evaluation.ts';
import { training } from './criteria/readiness/training.ts';
import { ownership } from './criteria/readiness/ownership.ts';
import { governance } from './criteria/readiness/governance.ts';
import { technicalNovelty } from './flags/technical-novelty.ts';
import { vagueBenefit } from './flags/vague-benefit.ts';
import { workflowDisruption } from './flags/workflow-disruption.ts';
import { modelMetricAsOutcome } from './flags/model-metric-as-outcome.ts';
import { longHorizon } from './flags/long-horizon.ts';
import { overclaim } from './flags/overclaim.ts';
import { blackBox } from './flags/black-box.ts';
import { uncostedScale } from './flags/uncosted-scale.ts';
import { parity } from './flags/parity.ts';
import { placeholder } from './flags/placeholder.ts';
import type { Criterion, CriterionId, Flag } from './types.ts';

/** Every criterion, in the rubric's order. */
export const criteria: readonly Criterion[] = [
  workflow,
  pattern,
  economics,
  outcomeFirst,
  systemsOfRecord,
  existingInterface,
  rollout,
  observability,
  baseline,
  target,
  financialModel,
  horizon,
  failureModes,
  detection,
  killSwitch,
  humanOverride,
  decisionLog,
  unitCost,
  scaling,
  controls,
  ceiling,
  proprietaryData,
  feedbackLoop,
  workflowMoat,
  networkEffects,
  dataInfrastructure,
  continuousEvaluation,
  training,
  ownership,
  governance,
];

/** Every red flag, in the rubric's order. */
export const flags: readonly Flag[] = [
  technicalNovelty,
  vagueBenefit,
  workflowDisruption,
  modelMetricAsOutcome,
  longHorizon,
  overclaim,
  blackBox,
  uncostedScale,
  parity,
  placeholder,
];

export const criterionById: ReadonlyMap<CriterionId, Criterion> = new Map(criteria.map((criterion) => [criterion.id, criterion]));
