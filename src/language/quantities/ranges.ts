import { upTo } from './nearby.ts';
import type { Quantity } from './types.ts';

const joint = /^\s*(?:[-–—‑]|to|and|bis|\.\.\.?|…)\s*$/;
/** "from 18 % to 16 %", "fell 18 to 16": two figures before and after, not the ends of one. */
const change = /\b(?:from|went|goes|going|fell|falls?|falling|drop(?:s|ped)?|rises?|rose|rising|grows?|grew|growing|increase[sd]?|decrease[sd]?|reduc\w+|cuts?|cutting|lower(?:s|ed|ing)?|shr(?:i|a|u)nks?|climb(?:s|ed)?|move[sd]?|improve[sd]?|bring(?:s|ing)?|brought|takes?|took)\b[^.;:|]{0,60}$/i;

/** "2 h 40 min" is one time. */
export function joinCompounds(text: string, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const previous = joined.at(-1);
    const whole = previous?.kind === 'duration' && quantity.kind === 'duration' && previous.per.length === 0 && previous.format.decimals === 0 && quantity.value < 60
      && ((previous.unit === 'hour' && quantity.unit === 'minute') || (previous.unit === 'minute' && quantity.unit === 'second')) && /^\s?(?:and\s)?$/.test(text.slice(previous.end, quantity.start));
    if (!whole) joined.push(quantity);
    else {
      const value = previous.value * 60 + quantity.value;
      const half = (quantity.interval.high - quantity.interval.low) / 2;
      joined[joined.length - 1] = { ...quantity, start: previous.start, value, interval: { low: value - half, high: value + half }, sign: previous.sign, numeral: { start: previous.numeral.start, end: quantity.numeral.end }, compound: true };
    }
  }
  return joined;
}

/** Joins the two ends of a range into one figure; what goes from one value to another stays two. */
export function joinRanges(text: string, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (let at = 0; at < quantities.length; at++) {
    const low = quantities[at]!;
    const high = quantities[at + 1];
    const range = high === undefined ? undefined : rangeOf(text, low, high);
    joined.push(range ?? low);
    if (range !== undefined) at++;
  }
  return joined;
}

function rangeOf(text: string, first: Quantity, second: Quantity): Quantity | undefined {
  const between = text.slice(first.end, second.start);
  const match = joint.exec(between);
  if (match === null || first.ends !== undefined || first.format.word !== second.format.word && first.kind !== 'number') return undefined;
  const before = upTo(text, first.start);
  const word = between.trim();
  if (word === 'and' && !/\bbetween\s+(?:about\s+|roughly\s+)?$/i.test(before)) return undefined;
  const shares = first.kind === 'number' || (first.kind === second.kind && first.unit === second.unit) || (first.kind === 'money' && second.kind === 'money');
  if (!shares && !(first.kind === 'money' && second.kind === 'number')) return undefined;
  if (word === 'to' && first.kind !== 'number' && change.test(before)) return undefined;
  if (word === 'to' && /\bfrom\s+(?:about\s+|roughly\s+|some\s+)?$/i.test(before) && !/\b(?:ranges?|ranging|varies|anywhere|anything)\s+from\s+\S*\s*$/i.test(before)) return undefined;
  if (word !== 'to' && word !== 'and' && /\s/.test(between) && first.kind !== 'number' && !/^\s?[–—]\s?$/.test(between)) return undefined;
  if (word === 'to' && first.kind === 'number' && change.test(before)) return undefined;
  const low = adopt(first, second);
  const high = second.kind === 'number' && first.kind === 'money' ? adopt(second, first) : second;
  if (Math.abs(low.value) >= Math.abs(high.value)) return undefined;
  const ends = Math.abs(high.value) === high.value ? [low, high] as const : [high, low] as const;
  return {
    ...high, start: first.start, value: (low.value + high.value) / 2, interval: { low: ends[0].interval.low, high: ends[1].interval.high }, ends: [low, high],
    numeral: { start: first.numeral.start, end: second.numeral.end },
    ...(first.hedge === undefined ? {} : { hedge: first.hedge }), ...(first.bound === undefined ? {} : { bound: first.bound }),
  };
}

/** The lower end of "10-15 %" has the unit and scale of the upper one. */
function adopt(end: Quantity, other: Quantity): Quantity {
  const scales = end.factor === 1 && other.factor !== 1 && (end.kind === 'number' || Math.abs(end.value) < 1000) && end.kind !== 'percent';
  const factor = scales ? other.factor : end.factor;
  const ratio = factor / end.factor;
  return {
    ...end, kind: other.kind, unit: end.unit === '' ? other.unit : end.unit, per: end.per.length > 0 ? end.per : other.per, factor,
    value: end.value * ratio, interval: { low: end.interval.low * ratio, high: end.interval.high * ratio },
  };
}

/** "1 in 80" is one share, 1.25 %. */
export function joinOdds(text: string, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const one = joined.at(-1);
    const odds = one?.kind === 'number' && one.value === 1 && !one.format.word && one.end - one.start === 1 && ['number', 'count'].includes(quantity.kind) && quantity.value >= 2 && quantity.ends === undefined && quantity.format.decimals === 0
      && /^\s(?:in|out of)\s(?:every\s)?$/.test(text.slice(one.end, quantity.numeral.start));
    if (!odds) joined.push(quantity);
    else {
      const { low, high } = quantity.interval;
      joined[joined.length - 1] = {
        ...one, kind: 'percent', unit: '%', end: quantity.numeral.end, value: 100 / quantity.value, interval: { low: 100 / high, high: 100 / low }, numeral: { start: one.start, end: quantity.numeral.end }, compound: true,
      };
    }
  }
  return joined;
}
