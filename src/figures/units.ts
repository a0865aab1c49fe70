import { currencies, magnitudes, timeUnits } from '../language/quantities/units.ts';
import type { Quantity, QuantityKind } from '../language/quantities/index.ts';

/** What a header, a row's label or a unit column says about the bare numbers beside it. */
export interface Unit {
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly factor: number;
}

const money = new RegExp(
  '(?:^|[\\s(\\[/,;:|])(?:(?<before>k|K|T|M|thousand|million|billion)\\s?)?(?<code>US\\$|A\\$|C\\$|CA\\$|HK\\$|NZ\\$|S\\$|R\\$|[$€£¥₹]|EUR|USD|GBP|CHF|SEK|NOK|DKK|INR|PLN|CZK|HUF|CAD|AUD|JPY|ZAR|SGD|NZD|HKD|BRL|MXN|CNY|RMB|KRW|ILS|AED|SAR|KES|NGN|MYR|IDR|THB|TWD|RON|CLP|COP|ARS|EGP|GHS|UGX|TZS|UAH|BGN|ISK|VND|PKR|BDT|LKR|QAR|RWF|KZT|zł|euros?|dollars?|pounds?|kr)(?:[\\s’\']?(?<after>000s?|k|K|m|M|mn|mio\\.?|bn|B|thousands?|millions?|billions?|lakhs?|crores?|cr))?(?=$|[\\s)\\],;:/|])', 'iu');
const time = /(?:^|[\s([/,])(?<unit>hours?|hrs?|h|minutes?|mins?|seconds|secs?|days|weeks|months|years)(?=$|[\s)\],/;]|\s(?:per|a|saved|each))/i;

/** The unit of a header such as "EUR k", "Monthly (USD)", "Saving, $k", "Minutes today", "Share, %". */
export function unitIn(text: string): Unit | undefined {
  const amount = money.exec(text);
  if (amount !== null) {
    const { before, code, after } = amount.groups as { before?: string; code: string; after?: string };
    const scale = (after ?? before)?.toLowerCase();
    const factor = scale === undefined ? 1 : scale.startsWith('000') || scale === 't' ? 1000 : magnitudes.get(scale) ?? magnitudes.get(scale.replace('.', '')) ?? 1;
    return { kind: 'money', unit: currencies.get(code.toLowerCase())!, factor };
  }
  if (/%|\bper\s?cent\b|\bpercent\b/i.test(text)) return { kind: 'percent', unit: '%', factor: 1 };
  const duration = time.exec(text);
  if (duration !== null) return { kind: 'duration', unit: timeUnits.get(duration.groups!.unit!.toLowerCase())!, factor: 1 };
  if (/^\W*FTEs?\b|[(,]\s*FTEs?\b/.test(text)) return { kind: 'count', unit: 'fte', factor: 1 };
  return undefined;
}

/** The bare number with the unit that its table gives it. */
export function withUnit(quantity: Quantity, { kind, unit, factor }: Unit): Quantity {
  if (quantity.kind !== 'number') return quantity;
  const times = (value: number) => value * factor;
  return {
    ...quantity, kind, unit, value: times(quantity.value), interval: { low: times(quantity.interval.low), high: times(quantity.interval.high) }, factor: quantity.factor * factor,
    ...(quantity.ends === undefined ? {} : { ends: [withUnit(quantity.ends[0], { kind, unit, factor }), withUnit(quantity.ends[1], { kind, unit, factor })] as const }),
  };
}

const secondsIn: Readonly<Record<string, number>> = { millisecond: 0.001, second: 1, minute: 60, hour: 3600 };
const monthsIn: Readonly<Record<string, number>> = { week: 12 / 52, month: 1, quarter: 3, year: 12 };

/** How many of the one unit of time make one of the other; undefined where that is a matter of convention (working days). */
export function timeRatio(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const [a, b] = from in secondsIn && to in secondsIn ? [secondsIn[from]!, secondsIn[to]!] : [monthsIn[from], monthsIn[to]];
  return a === undefined || b === undefined ? undefined : a / b;
}

/** Whether two figures can be compared, added and subtracted. */
export function comparable(a: Quantity, b: Quantity): boolean {
  if (!samePeriod(a, b) || namesOther(a) !== namesOther(b)) return false;
  if (a.kind === 'number' || b.kind === 'number') return [a.kind, b.kind].every((kind) => kind === 'number' || kind === 'count');
  if (a.kind !== b.kind) return false;
  if (a.kind === 'duration') return timeRatio(a.unit, b.unit) !== undefined && (a.unit === b.unit || [a, b].every(({ per, unit }) => per.length === 0 || (['hour', 'minute', 'second'].includes(unit) && !per.some((one) => ['day', 'week', 'month', 'year'].includes(one)))));
  // Money without a currency is in the currency of its neighbours.
  return a.unit === b.unit || (a.kind === 'money' && (a.unit === '' || b.unit === ''));
}

/** The same where the text itself sets the two beside each other: "2 min instead of 6". */
export function comparableWhenPaired(a: Quantity, b: Quantity): boolean {
  return comparable(a, b) || ((a.per.length === 0 || b.per.length === 0) && comparable({ ...a, per: [] }, { ...b, per: [] })) || (samePeriod(a, b) && (a.kind === 'number' || b.kind === 'number') && [a, b].every(({ kind }) => ['number', 'duration', 'percent', 'count'].includes(kind)))
    || (a.kind === 'count' && b.kind === 'count' && samePeriod(a, b)) || (a.kind === 'duration' && b.kind === 'duration' && timeRatio(a.unit, b.unit) !== undefined && samePeriod(a, b));
}

/** What a figure is per besides its period: "700 each" is no part of "6,300", "120 per agent" none of "67 agents". */
const namesOther = ({ per, kind }: Quantity): string => (kind === 'duration' ? '' : per.filter((noun) => !['hour', 'day', 'week', 'month', 'quarter', 'year'].includes(noun)).join());

/** Two rates of different periods are different figures; a rate beside a bare amount may be short for the same rate. */
function samePeriod(a: Quantity, b: Quantity): boolean {
  return a.per.length === 0 || b.per.length === 0 || a.per.join() === b.per.join();
}
