import type { Signal } from './types.ts';

/** The seven signals in the rubric's order; weights are the rubric's defaults. */
export const signals: readonly Signal[] = [
  {
    id: 'leverage', title: 'Operational leverage', weight: 20,
    summary: 'The system takes load off a workflow that needs human effort today, and that changes the economics of the business.',
    headings: ['problem', 'opportunity', 'summary', 'outcome', 'impact', 'benefit', 'value', 'workflow', 'leverage', 'why'],
  },
  {
    id: 'integration', title: 'Integration', weight: 12,
    summary: 'It reads as an upgrade of the infrastructure, not as a new product that people must adopt.',
    headings: ['integration', 'architecture', 'solution', 'design', 'rollout', 'plan', 'stages', 'where it plugs in'],
  },
  {
    id: 'roi', title: 'Measurable return', weight: 20,
    summary: 'A measurable return within about 12 to 24 months, in a model that ties the system to operational metrics.',
    headings: ['roi', 'return', 'financial', 'business case', 'payback', 'numbers', 'money', 'investment'],
  },
  {
    id: 'risk', title: 'Risk containment', weight: 16,
    summary: 'It will fail sometimes. What matters is how visible and containable that is.',
    headings: ['risk', 'failure', 'safety', 'guardrail', 'control', 'when it breaks', 'what can go wrong'],
  },
  {
    id: 'cost', title: 'Predictable cost', weight: 12,
    summary: 'How inference cost scales with usage, before the scale is approved.',
    headings: ['cost', 'running cost', 'spend', 'bill', 'budget', 'infrastructure'],
  },
  {
    id: 'advantage', title: 'Competitive advantage', weight: 10, best: 2,
    summary: 'The value compounds with use, and others cannot simply buy it.',
    headings: ['advantage', 'moat', 'differentiation', 'compet', 'why us', 'data'],
  },
  {
    id: 'readiness', title: 'Organisational readiness', weight: 10,
    summary: 'Running it is an operational problem: data pipelines, monitoring, governance, people.',
    headings: ['readiness', 'operat', 'governance', 'training', 'ownership', 'team', 'people', 'support'],
  },
];
