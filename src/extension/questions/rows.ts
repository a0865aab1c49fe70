import type { Rubric } from '../../language-server/protocol.ts';
import type { QuestionReview, Review } from '../../review/types.ts';
import { hasJustBegun } from '../just-begun.ts';
import { criterionIn } from '../rubric.ts';
import type { Translate } from '../translate.ts';
import type { Row } from '../tree.ts';
import { oneLine } from '../words.ts';

/** The executives' questions, grouped by who asks; under each the answers that the text gives and the parts it lacks. */
export function questionRows(review: Review, rubric: Rubric, t: Translate): Row[] {
  const people = [...new Set(review.questions.map(({ who }) => who))];
  return people.map((who) => {
    const questions = review.questions.filter((question) => question.who === who);
    const open = questions.filter((question) => question.open).length;
    const state = open === 0 ? t('all answered') : t('{0} of {1} open', open, questions.length);
    return {
      id: who, label: who, description: state, icon: { name: 'person' }, spoken: `${who}, ${state}`, context: 'who', expanded: true,
      children: questions.map((question) => questionRow(question, review, rubric, t)),
    };
  });
}

function questionRow({ who, question, open, criteria }: QuestionReview, review: Review, rubric: Rubric, t: Translate): Row {
  const state = open ? t('open') : t('answered');
  const asked = t(question);
  return {
    id: `${who}/${question}`, label: asked, tooltip: `${asked} (${state})`,
    icon: open ? { name: 'question', ...(hasJustBegun(review) ? {} : { color: 'sevenSignals.weak' }) } : { name: 'pass', color: 'sevenSignals.strong' },
    spoken: `${asked} ${state}`, context: 'question',
    children: criteria.map((id): Row => {
      const { level, evidence: [best] } = review.criteria.find((criterion) => criterion.id === id)!;
      const { title, ask } = criterionIn(review, rubric, id);
      const row = { id: `${who}/${question}/${id}`, label: title, criterion: id, children: [] };
      if (best !== undefined && level >= 2) {
        return {
          ...row, description: `“${oneLine(best.quote)}”`, icon: { name: 'quote' }, spoken: `${title}: ${oneLine(best.quote)}`,
          context: 'answer', action: { type: 'go', place: best },
        };
      }
      return {
        ...row, description: best === undefined ? t('missing: insert a starting point') : t('too general: “{0}”', oneLine(best.quote, 60)), tooltip: ask,
        icon: { name: best === undefined ? 'add' : 'circle-outline' }, spoken: best === undefined ? t('{0}, missing. Insert a starting point.', title) : t('{0}, too general: {1}', title, oneLine(best.quote, 60)),
        context: 'criterion.improvable', action: best === undefined ? { type: 'insert', criterion: id } : { type: 'go', place: best },
      };
    }),
  };
}
