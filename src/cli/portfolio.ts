import { signals } from '../rubric/signals.ts';
import type { Verdict } from '../review/types.ts';
import type { Summary } from './formats/formatter.ts';

export interface PortfolioRow {
  readonly path: string;
  readonly score: number;
  readonly verdict: Verdict;
  /** The title of the signal with the lowest score, and that score; a dash where nothing is lacking. */
  readonly weakest: string;
  readonly open: number;
  readonly flags: number;
  readonly figures: number;
}

/** The proposals among the documents, best first, and how many documents are none. */
export function portfolio(summaries: readonly Summary[]): { readonly proposals: readonly PortfolioRow[]; readonly others: number } {
  const proposals = summaries
    .filter(({ proposal }) => proposal)
    .sort((a, b) => b.overall - a.overall || (a.path < b.path ? -1 : 1))
    .map(({ path, overall, verdict, signals: scored, openQuestions, flags, figures }) => {
      const { id, score } = scored.reduce((least, signal) => (signal.score < least.score ? signal : least));
      return { path, score: overall, verdict, weakest: score === 100 ? '–' : `${signals.find((signal) => signal.id === id)!.title} (${score})`, open: openQuestions, flags, figures };
    });
  return { proposals, others: summaries.length - proposals.length };
}
