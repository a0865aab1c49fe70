import type { Diagnostic } from 'vscode-languageserver';
import type { FlagReview } from '../../review/types.ts';
import type { Translate } from '../../review/translate.ts';
import { flags as flagRules } from '../../rubric/registry.ts';
import type { OpenDocument } from '../open-documents.ts';
import { rangeOf } from '../ranges.ts';
import { coded } from '../rule-links.ts';
import { severities, source } from './severity.ts';

/** More places to fill in than these are one thing to do. */
export const fewPlaces = 3;
/** As many places as are listed under the first. */
const listed = 20;

/** Red flags, each at its words: a warning where it costs points. Places to fill in are one finding where there are many. */
export function flagFindings({ uri, review }: OpenDocument, t: Translate): Diagnostic[] {
  const places = review.flags.filter(({ id }) => id === 'flag/placeholder');
  const [first] = places;
  if (first === undefined || places.length <= fewPlaces) return review.flags.map((flag) => findingOf(flag, t));
  return [
    {
      ...findingOf(first, t),
      message: [t('{0} places are still to be filled in.', places.length), t('Fill them in, or take them out.')].join('\n'),
      relatedInformation: places.slice(1, listed + 1).map((place) => ({ location: { uri, range: rangeOf(place) }, message: place.quote })),
    },
    ...review.flags.filter(({ id }) => id !== 'flag/placeholder').map((flag) => findingOf(flag, t)),
  ];
}

function findingOf(flag: FlagReview, t: Translate): Diagnostic {
  const { signal, message, answer } = flagRules.find(({ id }) => id === flag.id)!;
  return {
    range: rangeOf(flag),
    severity: signal === undefined ? severities.info : severities.warning,
    source,
    ...coded(flag.id),
    message: `${t(message)}\n${t(answer)}`,
  };
}
