import type { Signal } from './types.ts';

/** The seven signals in the rubric's order; weights are the rubric's defaults. */
export const signals: readonly Signal[] = [
  {
    id: 'leverage', title: 'Operational leverage', weight: 20,
    summary: 'The system takes load off a workflow that needs human effort today, and that changes the economics of the business.',
    headings: [
      'problem', 'opportunity', 'outcome', 'impact', 'benefit', 'value', 'workflow', 'leverage', 'motivation', 'background', 'current position',
      'current state', 'situation', 'today', 'the work', 'the gap', 'where the time goes', 'where the hours go', 'why bother',
    ],
  },
  {
    id: 'integration', title: 'Integration', weight: 12,
    summary: 'It reads as an upgrade of the infrastructure, not as a new product that people must adopt.',
    headings: [
      'integration', 'architecture', 'solution', 'design', 'system', 'implementation', 'rollout', 'roll-out', 'roll out', 'stages', 'staging',
      'phases', 'steps', 'roadmap', 'timeline', 'timetable', 'plan', 'proposed approach', 'order of introduction', 'how it arrives', 'how it fits',
      'how it works', 'how it will work', 'how we start', 'how we would start', 'technical fit', 'in the tools', 'plugs in', 'where it appears',
      'what will change', 'what would change', 'getting there',
    ],
  },
  {
    id: 'roi', title: 'Measurable return', weight: 20,
    summary: 'A measurable return within about 12 to 24 months, in a model that ties the system to operational metrics.',
    headings: [
      'roi', 'return', 'financ', 'business case', 'payback', 'break-even', 'net present value', 'numbers', 'money', 'investment',
      'benefits and costs', 'costs and benefits', 'p&l', 'success metrics', 'success measures', 'key performance indicators', 'kpis', 'value case',
      'value realisation',
    ],
  },
  {
    id: 'risk', title: 'Risk containment', weight: 16,
    summary: 'It will fail sometimes. What matters is how visible and containable that is.',
    headings: [
      'risk', 'failure', 'safety', 'guardrail', 'control', 'oversight', 'resilience', 'quality', 'breaks', 'fails', 'go wrong', 'is wrong',
      'be wrong', 'go amiss', 'worries', 'human review',
    ],
  },
  {
    id: 'cost', title: 'Predictable cost', weight: 12,
    summary: 'How inference cost scales with usage, before the scale is approved.',
    headings: [
      'cost', 'running cost', 'cost control', 'cost of operation', 'operating cost', 'infrastructure cost', 'inference', 'finops', 'unit economics',
      'economics of inference', 'spend', 'bill', 'budget',
    ],
  },
  {
    id: 'advantage', title: 'Competitive advantage', weight: 10, best: 2,
    summary: 'The value compounds with use, and others cannot simply buy it.',
    headings: [
      'advantage', 'competit', 'moat', 'defensible', 'differentiat', 'proprietary', 'our data', 'why us', 'why this is ours', 'why it is ours',
      'why it lasts', 'why it gets better', 'why nobody', 'gets stronger', 'sets us apart', 'strong sides', 'others do not', 'others don’t',
      'others don\'t',
    ],
  },
  {
    id: 'readiness', title: 'Organisational readiness', weight: 10,
    summary: 'Running it is an operational problem: data pipelines, monitoring, governance, people.',
    headings: [
      'readiness', 'ready', 'operations', 'operation', 'operate', 'running it', 'runs it', 'run it', 'looks after', 'governance', 'compliance',
      'training', 'ownership', 'team', 'people', 'organisation', 'organization', 'consultation',
    ],
  },
];
