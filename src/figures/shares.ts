import { divide, meet, multiply, scale } from '../language/quantities/interval.ts';
import type { Context } from './context.ts';
import { figuresBefore } from './context.ts';
import type { Figure } from './figure.ts';
import { operandInterval, statedInterval, type Relation } from './relation.ts';

const amounts = ['count', 'number', 'money', 'duration'];
const isAmount = ({ quantity }: Figure): boolean => amounts.includes(quantity.kind) && quantity.ends === undefined;
const isShare = ({ quantity }: Figure): boolean => quantity.kind === 'percent' && quantity.sign === '' && quantity.ends === undefined && quantity.value <= 100;

const ofWhole = /^\s*of\s+(?:(?:the|our|all|its|these|those|about|some|around|today's)\s+)*$/i;
const ofThem = /^\s*of\s+(?:them|these|those|which|it|that|this)\b[^.;\d]{0,12}[(,]?\s*$/i;
const equals = /^[^.;:\d]{0,40}?(?:\(|,\s*(?:that is|i\.e\.|or|which is|so)\s*(?:about|roughly|~)?|=|\bor|\bthat is)\s*$/i;
const partOf = /^\s*(?:out\s+)?of\s+(?:(?:the|our|all|its|these|those|about|some|around)\s+)*$/i;
const bracket = /^[^.;:\d]{0,45}\(\s*(?:about|roughly|~|≈)?\s*$/;
const closes = /^\s*\)/;

/** A share, its whole and its part: "24 of 80 (30 %)", "12 % of the 40,000 parcels, that is 4,800", "23 % of them (11,960)". */
export function shares(context: Context): Relation[] {
  return context.own.sentences.flatMap((sentence) => (sentence[0]?.cell === undefined ? sentence.flatMap((_, at) => partGiven(sentence, at) ?? shareGiven(sentence, at) ?? shareOfThem(context, sentence, at) ?? []) : []));
}

/** "12 % of the 40,000 parcels, that is 4,800" */
function partGiven(sentence: readonly Figure[], at: number): Relation | undefined {
  const [share, whole, part] = sentence.slice(at, at + 3);
  if (share === undefined || whole === undefined || part === undefined || !isShare(share) || !isAmount(whole) || !isAmount(part) || !ofWhole.test(whole.before) || !equals.test(part.before) || !sameThing(whole, part)) return undefined;
  return part.quantity.value <= whole.quantity.value ? relatePart(part, share, whole) : undefined;
}

/** "24 of 80 (30 %)" and "Of 5,200 alerts a day, analysts see 1,300 (25 %)" */
function shareGiven(sentence: readonly Figure[], at: number): Relation | undefined {
  const [first, second, share] = sentence.slice(at, at + 3);
  if (first === undefined || second === undefined || share === undefined || !isShare(share) || !isAmount(first) || !isAmount(second) || !bracket.test(share.before) || !closes.test(share.after)) return undefined;
  const [part, whole] = partOf.test(second.before) ? [first, second] : /\bof\s+(?:(?:the|our|all|these|those)\s+)*$/i.test(first.before) && /^\W*of\b/i.test(first.passage.text) ? [second, first] : [undefined, undefined];
  if (part === undefined || !sameThing(whole, part) || part.quantity.value > whole.quantity.value) return undefined;
  const computed = scale(divide(operandInterval(part), operandInterval(whole)), 100);
  return {
    id: 'figures/product', stated: share, holds: meet(statedInterval(share), computed), grade: 'disagrees', operands: [{ figure: part, role: 'part' }, { figure: whole, role: 'whole' }],
    from: `${part.text.trim()} of ${whole.text.trim()}`, value: 100 * part.quantity.value / whole.quantity.value,
  };
}

/** "52,000 calls a month; 23 % of them (11,960)" */
function shareOfThem(context: Context, sentence: readonly Figure[], at: number): Relation | undefined {
  const [share, part] = sentence.slice(at, at + 2);
  if (share === undefined || part === undefined || !isShare(share) || !isAmount(part) || !(ofThem.test(part.before) || /^\s*of\s+(?:them|these|those|which)\b/i.test(part.before) && equals.test(part.before))) return undefined;
  const whole = figuresBefore(context, share).find((figure) => figure.block === share.block && isAmount(figure));
  return whole !== undefined && share.at - whole.at <= 1 && sameThing(whole, part) && part.quantity.value <= whole.quantity.value ? relatePart(part, share, whole) : undefined;
}

function relatePart(part: Figure, share: Figure, whole: Figure): Relation {
  const computed = scale(multiply(operandInterval(share), operandInterval(whole)), 0.01);
  return {
    id: 'figures/product', stated: part, holds: meet(statedInterval(part), computed), grade: 'disagrees', operands: [{ figure: share, role: 'share' }, { figure: whole, role: 'whole' }],
    from: `${share.text.trim()} of ${whole.text.trim()}`, value: share.quantity.value * whole.quantity.value / 100,
  };
}

/** A part has the unit of its whole, or none of its own. */
const sameThing = (whole: Figure, part: Figure): boolean => part.quantity.kind === 'number' || (part.quantity.kind === whole.quantity.kind && (part.quantity.unit === whole.quantity.unit || part.quantity.kind === 'count'));
