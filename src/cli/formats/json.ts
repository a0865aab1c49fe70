import type { Place, Review } from '../../review/types.ts';
import type { Formatter } from './formatter.ts';

const place = ({ quote, line, column, endLine, endColumn }: Place): Place => ({ quote, line, column, endLine, endColumn });

function one(path: string, review: Review): object {
  return {
    path,
    proposal: review.proposal,
    overall: review.overall,
    verdict: review.verdict,
    signals: review.signals.map(({ id, score }) => ({ id, score })),
    criteria: review.criteria.map(({ id, level, evidence }) => ({ id, level, evidence: evidence.map(place) })),
    flags: review.flags.map((flag) => ({ id: flag.id, ...place(flag) })),
    figures: review.figures
      .filter(({ grade }) => grade === 'disagrees')
      .map(({ id, stated, follows, from, ...rest }) => ({ id, stated, follows, from, ...place(rest) })),
    questions: review.questions.map(({ who, question, open, criteria }) => ({ who, question, open, criteria })),
  };
}

/** The machine-readable form, version 1. Lines and columns start at 1; columns count UTF-16 code units. */
export const json: Formatter = {
  head: '{"version":1,"reviews":[',
  separator: ',\n',
  one: ({ path, review }) => JSON.stringify(one(path, review)),
  tail: () => ']}\n',
};
