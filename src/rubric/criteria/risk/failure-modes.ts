import type { Criterion } from '../../types.ts';

export const failureModes: Criterion = {
  id: 'risk/failure-modes',
  signal: 'risk',
  title: 'Failure modes',
  question: 'How can it go wrong here?',
  needs: {
    specific: 'at least two failures tied to this use: hallucinated refunds, drift after a price change, personal data in prompts',
    committed: 'likelihood, cost, or a mitigation for each',
  },
  ask: 'How will this go wrong for us, of all places?',
  answer: 'Name at least two failures of this very use, each with its likelihood or cost and what you do about it.',
  snippet: [
    '| What can go wrong | How often, at what cost | What we do |',
    '| --- | --- | --- |',
    '| ${1:[failure]} | ${2:about XX a month, €XX each} | ${3:[mitigation]} |',
    '| ${4:[failure]} | ${5:about XX a month, €XX each} | ${6:[mitigation]} |$0',
  ].join('\n'),
  examples: {
    good: [
      'It may promise refunds that our terms do not allow, and it may carry one customer\'s address into the reply to another.',
      '| Failure | Likelihood | Mitigation |\n| --- | --- | --- |\n| Draft quotes last season\'s price | monthly | the price is looked up, never generated |\n| Personal data in the prompt | rare | masked before the call |',
      'Prices change every Tuesday, and until the index is rebuilt the assistant quotes the old ones, about 20 replies a week; a wrong dosage would be worse, so dosages are never drafted.',
    ],
    bad: [
      'As with any AI system, there are risks.',
      'Risks will be assessed in due course.',
      'AI can make mistakes, and we take safety very seriously.',
    ],
  },
};
