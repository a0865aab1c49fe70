import type { Criterion } from '../../types.ts';

export const outcomeFirst: Criterion = {
  id: 'leverage/outcome-first',
  signal: 'leverage',
  title: 'Outcome first',
  question: 'Does it lead with the outcome or with the technology?',
  needs: {
    specific: 'the business outcome is named there, ahead of or beside the technology',
    committed: 'with a number',
  },
  committedBy: ['figure'],
  ask: 'What do we get for it? The first page only tells me what you want to build.',
  answer: 'Put the outcome and its number into the title or the first sentence, the technology behind it: “Refunds in two hours instead of six”.',
  snippet: 'By ${1:[date]} ${2:[which outcome]} goes from ${3:XX} to ${4:XX}. We get there by ${5:[the technology, in one clause]}.$0',
  examples: {
    good: [
      '# Refunds in two hours instead of six\n\nWe ask for €180,000 to draft replies for the support desk.',
      '# Fewer lorries sent out half empty\n\nPlanners fill 71 % of each lorry today. With load suggestions in the planning screen they fill 85 %, and we book 900 trips fewer a year.',
      '# Earlier answers from the permit office\n\nCitizens get their building permit weeks earlier, because clerks no longer retype the applications; a document model fills in the form.',
    ],
    bad: [
      '# A multi-agent LLM platform for customer service\n\nWe propose an orchestration layer on a fine-tuned transformer with a vector database.',
      '# Agentic workflow engine, phase 1\n\nThis paper describes the architecture and the choice of models.',
    ],
  },
};
