import type { Diagnostic } from 'vscode-languageserver';
import { mergeConfig } from '../../review/config.ts';
import { criterionIn } from '../../review/criterion.ts';
import type { CriterionReview, Review, SignalReview } from '../../review/types.ts';
import type { Translate } from '../../review/translate.ts';
import { signals } from '../../rubric/signals.ts';
import type { OpenDocument } from '../open-documents.ts';
import { sectionFor, titleOf } from '../places.ts';
import { rangeOf } from '../ranges.ts';
import { coded } from '../rule-links.ts';
import { firstQuestion } from './first-question.ts';
import { severityOf, source } from './severity.ts';

/** One finding for each signal that leaves something open, where a reader looks for it; what is open is listed under it. */
export function missingSignals({ uri, review, configuration }: OpenDocument, t: Translate): Diagnostic[] {
  const { weights } = mergeConfig(configuration.review);
  const whole = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return review.signals.flatMap((signal) => {
    const open = openCriteria(review, signal);
    if (open.length === 0) return [];
    const { title } = signals.find(({ id }) => id === signal.id)!;
    const range = rangeOf(sectionFor(review, signal.id) ?? titleOf(review));
    const first = firstQuestion(review, open, t);
    return [{
      range,
      severity: severityOf({ points: whole === 0 ? 0 : (weights[signal.id] / whole) * (100 - signal.score), blocks: signal.score < review.thresholds.signalFloor }),
      source,
      ...coded(first.id),
      message: `${t('{0}, {1} of 100.', t(title), signal.score)} ${first.question}\n${first.answer}`,
      relatedInformation: open.map(({ id, evidence, gaps }) => {
        const { title: name, needs } = criterionIn(review, id);
        const [place] = [...evidence, ...gaps];
        return { location: { uri, range: place === undefined ? range : rangeOf(place) }, message: `${t(name)}: ${t(needs.specific)}` };
      }),
    }];
  });
}

/** The criteria of a signal that say nothing concrete; none where the best that count do. */
export function openCriteria({ criteria }: Review, { id: signal }: Pick<SignalReview, 'id'>): CriterionReview[] {
  const own = criteria.filter(({ id, off }) => id.startsWith(`${signal}/`) && off !== true);
  const { best = own.length } = signals.find(({ id }) => id === signal)!;
  const answered = own.filter(({ level }) => level >= 2).length;
  return answered >= best ? [] : own.filter(({ level }) => level < 2);
}
