import type { Rubric } from '../../language-server/protocol.ts';
import type { Review } from '../../review/types.ts';
import type { Translate } from '../translate.ts';
import type { Row } from '../tree.ts';
import { scored, toneOf, verdictName, verdictTone } from '../words.ts';

export interface FoundProposal {
  readonly uri: string;
  /** The path as the workspace shows it. */
  readonly path: string;
  readonly review: Review;
}

/** The workspace's proposals, best first. */
export function proposalRows(found: readonly FoundProposal[], rubric: Rubric, t: Translate): Row[] {
  return [...found]
    .sort((a, b) => b.review.overall - a.review.overall || a.path.localeCompare(b.path))
    .map(({ uri, path, review }): Row => {
      const verdict = verdictName(review.verdict, t);
      const weakest = review.signals.reduce((low, signal) => (signal.score < low.score ? signal : low));
      const title = rubric.signals.find(({ id }) => id === weakest.id)!.title;
      const open = review.questions.filter((question) => question.open).length;
      const weak = t('Weakest: {0}, {1}', title, weakest.score);
      const questions = t('{0} of {1} questions open', open, review.questions.length);
      const heading = review.sections.find(({ depth }) => depth === 1)?.title;
      return {
        id: uri, uri, label: scored(review.overall, path.split('/').pop()!), description: [verdict, path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''].filter(Boolean).join('  '),
        tooltip: [`${path}: ${review.overall}, ${verdict}`, weak, questions].join('\n\n'),
        icon: { name: 'file', color: `sevenSignals.${verdictTone(review.verdict)}` },
        spoken: [heading ?? path, t('score {0} of 100', review.overall), verdict, weak, questions].join(', '),
        context: 'proposal', action: { type: 'open', uri },
        children: [
          { id: `${uri}#open`, uri, label: heading ?? path, icon: { name: 'go-to-file' }, spoken: t('Open {0}', path), context: 'document', action: { type: 'open', uri }, children: [] },
          { id: `${uri}#weakest`, label: weak, icon: { name: 'arrow-down', color: `sevenSignals.${toneOf(weakest.score, review.thresholds)}` }, spoken: weak, context: 'fact', children: [] },
          { id: `${uri}#questions`, label: questions, icon: { name: open === 0 ? 'pass' : 'question' }, spoken: questions, context: 'fact', children: [] },
        ],
      };
    });
}
