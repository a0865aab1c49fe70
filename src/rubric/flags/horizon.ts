import { readQuantities } from '../../language/quantities/index.ts';
import { sourceSpan } from '../../markdown/position.ts';
import type { Passage, PlacedBlock, Span } from '../../markdown/types.ts';
import type { FlagCandidate } from '../reading.ts';
import { longHorizon } from './long-horizon.ts';

/** The rubric's own horizon in months, for which the flag's wordings are written. */
const rubricHorizon = 24;

const back = /\b(?:pay-?back|pays? (?:itself )?back|paid back|repaid|breaks? even|break-?even|recovered|recouped|earned back|is back)\b/gi;
/** Characters between the words for a return and its time. */
const furthest = 60;

interface Payback { readonly months: number; readonly span: Span }

/**
 * The flags of a block for an organisation that expects its money back within `months`: a payback that is stated in months
 * or years is measured by them, whatever the wordings say.
 */
export function withinHorizon({ block }: PlacedBlock, flags: readonly FlagCandidate[], months: number): readonly FlagCandidate[] {
  if (months === rubricHorizon) return flags;
  const paybacks = block.passages.flatMap(paybacksIn);
  const at = (flag: FlagCandidate, span: Span) => flag.flag === longHorizon.id && flag.span.start < span.end && span.start < flag.span.end;
  const kept = flags.filter((flag) => !paybacks.some((payback) => payback.months <= months && at(flag, payback.span)));
  const late = paybacks.filter((payback) => payback.months > months && !kept.some((flag) => at(flag, payback.span)));
  return [...kept, ...late.map(({ span }) => ({ flag: longHorizon.id, span }))];
}

function paybacksIn(passage: Passage): Payback[] {
  const times = readQuantities(passage.text).filter(({ kind, unit }) => kind === 'duration' && (unit === 'month' || unit === 'year'));
  if (times.length === 0) return [];
  return [...passage.text.matchAll(back)].flatMap(({ index, 0: words }) => {
    const time = times.find(({ start }) => start >= index && start - index <= furthest);
    return time === undefined ? [] : [{ months: time.value * (time.unit === 'year' ? 12 : 1), span: sourceSpan(passage, index, Math.max(index + words.length, time.end)) }];
  });
}
