/** Parts of a proposal that are asked for by the name of their form. One that is a criterion's own snippet names the criterion. */
export interface Part {
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: string | { readonly criterion: string };
}

export const parts: readonly Part[] = [
  {
    name: 'Before / After table', prefix: 'before-after', description: 'What is measured today, what it will be, and the difference',
    body: [
      '| Metric | Before | After | Impact |',
      '| --- | ---: | ---: | ---: |',
      '| ${1:[metric]} | ${2:XX} | ${3:XX} | ${4:−XX %} |',
      '| ${5:[metric]} | ${6:XX} | ${7:XX} | ${8:+XX %} |$0',
    ].join('\n'),
  },
  { name: 'Cost curve', prefix: 'cost-curve', description: 'The bill at today\'s volume, at three times and at ten times of it', body: { criterion: 'cost/scaling' } },
  { name: 'Risk register', prefix: 'risk-register', description: 'What can go wrong here, how often and at what cost, and what is done', body: { criterion: 'risk/failure-modes' } },
  { name: 'Rollout stages', prefix: 'rollout-stages', description: 'Who gets it when, and what must hold before the next stage', body: { criterion: 'integration/rollout' } },
  {
    name: 'RACI', prefix: 'raci', description: 'Who does it, who answers for it, who is asked and who is told',
    body: [
      '| Task | Responsible | Accountable | Consulted | Informed |',
      '| --- | --- | --- | --- | --- |',
      '| Running the service | ${1:[team]} | ${2:[role]} | ${3:[whom]} | ${4:[whom]} |',
      '| Quality of the output | ${5:[team]} | ${6:[role]} | ${7:[whom]} | ${8:[whom]} |',
      '| Changes of model or prompt | ${9:[team]} | ${10:[role]} | ${11:[whom]} | ${12:[whom]} |',
      '| Switching it off | ${13:[on-call]} | ${14:[role]} | ${15:[nobody]} | ${16:[whom]} |$0',
    ].join('\n'),
  },
  {
    name: 'Stop rule', prefix: 'stop-rule', description: 'The date and the figure at which the money stops',
    body: 'On ${1:[date]} we look at ${2:[metric]}. If it is ${3|under,over|} ${4:XX}, we stop: ${5:[what is switched off]}, and the remaining ${6:€XX} is returned.$0',
  },
  {
    name: 'Decision request', prefix: 'decision-request', description: 'Who is asked for what, by when, and what follows from a yes and from a no',
    body: 'We ask ${1:[whom]} to approve ${2:€XX} by ${3:[date]}. With a yes, ${4:[first stage]} begins on ${5:[date]}; with a no, ${6:[what goes on as it is, at which cost]}.$0',
  },
];
