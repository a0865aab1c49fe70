import type { CriterionId, Rubric, WhatIf } from '../../language-server/protocol.ts';
import type { Place, Recognition, Review } from '../../review/types.ts';
import { englishLabels, type Labels } from '../../scorecard/labels.ts';
import type { Card, CardPoint } from '../../scorecard/protocol.ts';
import { holdsBack } from '../holds-back.ts';
import { criterionIn } from '../rubric.ts';
import type { Translate } from '../translate.ts';
import { placeOf, toneOf, verdictName, verdictTone } from '../words.ts';

export interface CardOptions {
  readonly uri: string;
  readonly title: string;
  readonly language: string;
  readonly planned: ReadonlySet<CriterionId>;
  readonly whatIf?: WhatIf;
  readonly history: readonly CardPoint[];
}

/** The scorecard's model: the review in the reader's language, with nothing left to compute. */
export function cardOf(review: Review, rubric: Rubric, options: CardOptions, t: Translate): Card {
  const { whatIf, planned } = options;
  const criterion = (id: CriterionId) => review.criteria.find((candidate) => candidate.id === id)!;
  const titleOf = (id: CriterionId) => criterionIn(review, rubric, id).title;
  return {
    uri: options.uri, title: options.title, language: options.language,
    proposal: review.proposal, recognition: recognitionReasons(review.recognition, t),
    overall: review.overall, tone: verdictTone(review.verdict), verdict: verdictName(review.verdict, t), fundable: review.verdict === 'fundable',
    holdsBack: holdsBack(review, rubric, t).map(({ text, place, criterion: part }) => ({ text, ...placed(place), ...(part === undefined ? {} : { criterion: part }) })),
    ...(whatIf === undefined || planned.size === 0 ? {} : { whatIf: { overall: whatIf.overall, verdict: verdictName(whatIf.verdict, t), planned: planned.size } }),
    signals: review.signals.map(({ id, score }) => {
      const later = planned.size === 0 ? undefined : whatIf?.signals.find((signal) => signal.id === id)?.score;
      return {
        id, score, tone: toneOf(score, review.thresholds), title: rubric.signals.find((signal) => signal.id === id)!.title,
        ...(later === undefined ? {} : { planned: later }),
        criteria: review.criteria.filter((candidate) => candidate.id.startsWith(`${id}/`)).map((candidate) => ({
          id: candidate.id, title: titleOf(candidate.id), question: criterionIn(review, rubric, candidate.id).question,
          level: candidate.level, gain: candidate.gain, planned: planned.has(candidate.id), ...placed(candidate.evidence[0]),
        })),
      };
    }),
    questions: review.questions.map(({ who, question, open, criteria }) => ({
      who, question: t(question), open,
      answers: criteria.filter((id) => criterion(id).off !== true).map((id) => ({ title: titleOf(id), criterion: id, level: criterion(id).level, ...placed(criterion(id).evidence[0]) })),
    })),
    flags: review.flags.map((flag) => {
      const rule = rubric.flags.find(({ id }) => id === flag.id)!;
      return { title: rule.title, text: rule.answer, place: placeOf(flag) };
    }),
    figures: review.figures.map((figure) => ({
      title: rubric.checks.find(({ id }) => id === figure.id)!.title,
      text: figure.grade === 'disagrees'
        ? t('Stated {0}, follows {1} ({2}).', figure.stated, figure.follows, figure.from)
        : t('Please check: stated {0}, follows {1} ({2}).', figure.stated, figure.follows, figure.from),
      place: placeOf(figure),
    })),
    derived: review.derived.map(({ label, value, formula, sources }) => ({ label: t(label), value, formula, sources: sources.map(placeOf) })),
    series: review.series,
    coverage: coverageText(review, t),
    history: options.history,
    floor: review.thresholds.signalFloor,
    labels: labels(t),
  };
}

export function coverageText({ coverage: { figures, related, relations } }: Review, t: Translate): string {
  return figures === 0
    ? t('No figures found.')
    : t('{0} of {1} figures stand in a relation that can be checked; {2} relations were checked.', related, figures, relations);
}

/** Why the document was, or was not, taken for a proposal; never empty. */
export function recognitionReasons({ reasons, by, proposal }: Recognition, t: Translate): { text: string; place?: Place }[] {
  if (reasons.length > 0) {
    return reasons.map(({ text, quote, line, column, endLine, endColumn }) => ({
      text: t(text),
      ...(quote === undefined || line === undefined || column === undefined || endLine === undefined || endColumn === undefined
        ? {} : { place: { quote, line, column, endLine, endColumn } }),
    }));
  }
  if (by === 'configuration') return [{ text: t('You asked for it to be scored.') }];
  return proposal ? [] : [{ text: t('It does not ask for the funding or approval of an AI initiative.') }];
}

function placed(place: Place | undefined): { place?: Place } {
  return place === undefined ? {} : { place: placeOf(place) };
}

function labels(t: Translate): Labels {
  return Object.fromEntries(Object.entries(englishLabels).map(([key, text]) => [key, t(text)])) as Labels;
}
