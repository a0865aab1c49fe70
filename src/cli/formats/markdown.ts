import { brief } from '../../review/brief.ts';
import { portfolio } from '../portfolio.ts';
import type { Formatter } from './formatter.ts';

/** A brief for the meeting for each file; of several proposals, a table to end with. */
export const markdown: Formatter = {
  head: '',
  separator: '\n',
  one: ({ path, review }) => brief(path, review),
  tail: (summaries) => {
    const { proposals, others } = portfolio(summaries);
    if (proposals.length < 2) return '';
    const rows = proposals.map(({ score, verdict, weakest, open, flags, figures, path }) =>
      `| ${score} | ${verdict} | ${weakest} | ${open} | ${flags} | ${figures} | ${path.replaceAll('|', '\\|')} |`);
    return ['', `# Portfolio: ${proposals.length} proposals`, '',
      '| Score | Verdict | Weakest signal | Open questions | Red flags | Figures that do not agree | File |', '|--:|---|---|--:|--:|--:|---|', ...rows,
      ...(others === 0 ? [] : ['', `${others} other ${others === 1 ? 'document is' : 'documents are'} no AI-investment proposal.`]), '',
    ].join('\n');
  },
};
