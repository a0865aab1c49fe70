import { criterionIn } from '../../review/criterion.ts';
import type { CriterionReview, Evidence, Review } from '../../review/types.ts';
import type { Translate } from '../../review/translate.ts';
import type { CriterionId } from '../../rubric/types.ts';
import { excerpt } from './excerpt.ts';
import { leads } from './leads.ts';

/** What will be asked first about a signal, in the document's own words where it has any, and what would answer it. */
export interface FirstQuestion {
  readonly id: CriterionId;
  readonly question: string;
  readonly answer: string;
}

/** The criterion that would gain most; of equals the one that the text already touches. */
export function firstQuestion(review: Review, open: readonly CriterionReview[], t: Translate): FirstQuestion {
  const asked = open.map((criterion) => ({ criterion, inItsWords: quoted(review, criterion, t) }));
  const [{ criterion, inItsWords }] = [...asked].sort((a, b) => b.criterion.gain - a.criterion.gain || Number(b.inItsWords !== undefined) - Number(a.inItsWords !== undefined)) as [typeof asked[number]];
  const { ask, answer } = criterionIn(review, criterion.id);
  return { id: criterion.id, question: inItsWords ?? t(ask), answer: t(answer) };
}

/** The question with what the text says beside it: about the criterion itself, otherwise about one that leads to it. */
function quoted(review: Review, { id, evidence, gaps }: CriterionReview, t: Translate): string | undefined {
  const ask = t(criterionIn(review, id).ask);
  const [own] = evidence;
  if (own !== undefined) return `${said(own, t)} ${ask}`;
  const [gap] = gaps;
  if (gap !== undefined) return `${said(gap, t)} ${ask}`;
  for (const lead of leads.filter(({ missing }) => missing === id)) {
    const [first] = review.criteria.find((criterion) => criterion.id === lead.said)!.evidence;
    if (first !== undefined && (lead.needsNumber !== true || /\d/.test(first.quote))) return t(lead.question, excerpt(first.quote));
  }
  return undefined;
}

function said({ quote, modality }: Evidence, t: Translate): string {
  const words = excerpt(quote);
  switch (modality) {
    case 'deferred': return t('You put it off: “{0}”.', words);
    case 'asked': return t('You ask it yourself: “{0}”.', words);
    case 'wished': return t('You only wish for it: “{0}”.', words);
    default: return t('You say “{0}”.', words);
  }
}
