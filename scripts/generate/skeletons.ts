import { questions } from '../../src/rubric/questions.ts';

/** A whole proposal: its lines, in which a criterion or a part stands for its snippet. */
export interface Skeleton {
  readonly name: string;
  readonly prefix: `proposal-${string}`;
  readonly description: string;
  readonly lines: readonly (string | { readonly criterion: string } | { readonly part: string })[];
}

const criterion = (id: string) => ({ criterion: id });
const part = (prefix: string) => ({ part: prefix });
const frontMatter = (form: string) => ['---', 'type: ai-proposal', `form: ${form}`, 'owner: ${1:[who]}', 'status: draft', '---'].join('\n');

export const skeletons: readonly Skeleton[] = [
  {
    name: 'Proposal: memo', prefix: 'proposal-memo', description: 'Two pages to a committee, all seven signals in the order they are asked',
    lines: [
      frontMatter('memo'),
      '# ${1:[Outcome, with its number]}',
      criterion('leverage/outcome-first'), part('decision-request'),
      '## The work today', criterion('leverage/workflow'), criterion('roi/baseline'),
      '## What we propose', criterion('leverage/pattern'), criterion('leverage/economics'),
      '## How it fits in', criterion('integration/systems-of-record'), criterion('integration/existing-interface'), criterion('integration/rollout'),
      '## The return', criterion('roi/target'), criterion('roi/financial-model'), criterion('roi/horizon'),
      '## The bill', criterion('cost/unit-cost'), criterion('cost/scaling'), criterion('cost/controls'), criterion('cost/ceiling'),
      '## When it is wrong', criterion('risk/failure-modes'), criterion('risk/detection'), criterion('risk/kill-switch'), criterion('risk/human-override'),
      criterion('risk/decision-log'),
      '## Why us', criterion('advantage/proprietary-data'), criterion('advantage/feedback-loop'),
      '## Who runs it', criterion('readiness/ownership'), criterion('integration/observability'), criterion('readiness/data-infrastructure'),
      criterion('readiness/continuous-evaluation'), criterion('readiness/training'), criterion('readiness/governance'),
    ],
  },
  {
    name: 'Proposal: one-pager', prefix: 'proposal-one-pager', description: 'One page: the outcome, the money, the risk and what is asked for',
    lines: [
      frontMatter('one-pager'),
      '# ${1:[Outcome, with its number]}',
      criterion('leverage/outcome-first'),
      '## Before and after', part('before-after'), criterion('leverage/workflow'),
      '## The money', criterion('roi/financial-model'), criterion('cost/unit-cost'), criterion('cost/ceiling'),
      '## How it arrives', criterion('integration/existing-interface'), criterion('integration/rollout'),
      '## How it stays safe', criterion('risk/detection'), criterion('risk/kill-switch'), criterion('risk/human-override'),
      '## Why us, and who runs it', criterion('advantage/feedback-loop'), criterion('readiness/ownership'),
      '## Decision', part('stop-rule'), part('decision-request'),
    ],
  },
  {
    name: 'Proposal: PR/FAQ', prefix: 'proposal-pr-faq', description: 'The press release of the day it works, and the executives\' questions answered',
    lines: [
      frontMatter('pr-faq'),
      '# ${1:[Headline: the outcome, with its number]}',
      '## Press release',
      '**${1:[Place]}, ${2:[date on which it works]}.** ${3:[Who]} now ${4:[do what]} in ${5:XX} instead of ${6:XX}. “${7:[What it is like for the person who does the work]}”, says ${8:[role]}.',
      criterion('leverage/outcome-first'), criterion('leverage/workflow'), criterion('leverage/pattern'),
      '## Questions',
      ...asked(),
      '### COO: How does it get into the systems we have?', criterion('integration/systems-of-record'), criterion('cost/controls'),
      '### CRO / legal: What can go wrong, and is everyone ready?', criterion('risk/failure-modes'), criterion('readiness/data-infrastructure'),
      criterion('readiness/continuous-evaluation'), criterion('readiness/training'),
      '## What we ask for', part('decision-request'),
    ],
  },
  {
    name: 'Proposal: RFC', prefix: 'proposal-rfc', description: 'For a technical board that also holds the budget',
    lines: [
      frontMatter('rfc'),
      '# RFC ${1:[number]}: ${2:[outcome, with its number]}',
      '## Summary', criterion('leverage/outcome-first'),
      '## Motivation', criterion('leverage/workflow'), criterion('roi/baseline'), criterion('roi/target'), criterion('leverage/economics'),
      '## Design', criterion('leverage/pattern'), criterion('integration/systems-of-record'), criterion('integration/existing-interface'),
      criterion('readiness/data-infrastructure'),
      '## Alternatives', '${1:[What else was looked at, and why it was not chosen; doing nothing is one of them]}',
      '## Rollout', criterion('integration/rollout'), part('stop-rule'),
      '## Operation', criterion('readiness/ownership'), criterion('integration/observability'), criterion('readiness/continuous-evaluation'),
      criterion('readiness/training'), criterion('readiness/governance'),
      '## Failure', criterion('risk/failure-modes'), criterion('risk/detection'), criterion('risk/kill-switch'), criterion('risk/human-override'),
      criterion('risk/decision-log'),
      '## Cost', criterion('cost/unit-cost'), criterion('cost/scaling'), criterion('cost/controls'), criterion('cost/ceiling'),
      '## Return', criterion('roi/financial-model'), criterion('roi/horizon'),
      '## Advantage', criterion('advantage/proprietary-data'), criterion('advantage/workflow-moat'),
      '## Decision', part('decision-request'),
    ],
  },
  {
    name: 'Proposal: public-sector business case', prefix: 'proposal-public-business-case',
    description: 'The five cases: strategic, economic, commercial, financial, management',
    lines: [
      frontMatter('business-case'),
      '# Business case: ${1:[outcome, with its number]}',
      criterion('leverage/outcome-first'),
      '## Strategic case', criterion('leverage/workflow'), criterion('leverage/pattern'), criterion('roi/baseline'), criterion('roi/target'),
      '## Economic case',
      [
        '| Option | Cost over five years | Benefit over five years | Net | Why, or why not |',
        '| --- | ---: | ---: | ---: | --- |',
        '| Do nothing | ${1:£XX} | ${2:£XX} | ${3:£XX} | ${4:[what goes on]} |',
        '| Do the least: ${5:[what]} | ${6:£XX} | ${7:£XX} | ${8:£XX} | ${9:[why not]} |',
        '| Preferred: ${10:[what]} | ${11:£XX} | ${12:£XX} | ${13:£XX} | ${14:[why]} |',
      ].join('\n'),
      criterion('leverage/economics'),
      '## Commercial case', '${1:[Supplier, contract, procurement route, and how we leave again]}', criterion('advantage/proprietary-data'),
      criterion('advantage/feedback-loop'),
      '## Financial case', criterion('roi/financial-model'), criterion('roi/horizon'), criterion('cost/unit-cost'), criterion('cost/scaling'),
      criterion('cost/controls'), criterion('cost/ceiling'),
      '## Management case', criterion('integration/systems-of-record'), criterion('integration/existing-interface'), criterion('integration/rollout'),
      criterion('readiness/ownership'), criterion('integration/observability'), criterion('readiness/data-infrastructure'),
      criterion('readiness/continuous-evaluation'), criterion('readiness/training'),
      '### Accountability', part('raci'), criterion('readiness/governance'),
      '### Risk', criterion('risk/failure-modes'), criterion('risk/detection'), criterion('risk/kill-switch'), criterion('risk/human-override'),
      criterion('risk/decision-log'),
      '## Recommendation', part('decision-request'),
    ],
  },
];

/** The executives' questions with what answers them; a criterion stands under the first question it serves. */
function asked(): Skeleton['lines'] {
  const placed = new Set<string>();
  return questions.flatMap(({ who, question, criteria, best }) => {
    const wanted = criteria.slice(0, best).filter((id) => !placed.has(id) && !id.startsWith('leverage/workflow') && !id.startsWith('leverage/pattern'));
    for (const id of wanted) placed.add(id);
    return wanted.length === 0 ? [] : [`### ${who}: ${question}`, ...wanted.map(criterion)];
  });
}
