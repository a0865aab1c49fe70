import { divide, meet, scale, type Interval } from '../language/quantities/interval.ts';
import { printNumber, printQuantity, type Quantity } from '../language/quantities/index.ts';
import type { Figure } from './figure.ts';
import type { CheckId } from './types.ts';

export interface RelationOperand {
  readonly figure: Figure;
  readonly role: string;
}

/** A stated figure, what follows from others, and whether the two can meet. */
export interface Relation {
  readonly id: CheckId;
  readonly stated: Figure;
  readonly operands: readonly RelationOperand[];
  /** The computation in words: "80 → 105". */
  readonly from: string;
  readonly holds: boolean;
  readonly grade: 'disagrees' | 'please-check';
  /** What follows, in the unit of the stated figure; undefined where it is no one value. */
  readonly value?: number;
  /** What follows in words, where the printed value does not say it all. */
  readonly follows?: string;
  /** What is stated in words, where that is more than the figure. */
  readonly says?: string;
}

const farOff = 5;
const compared: ReadonlySet<CheckId> = new Set(['figures/difference', 'figures/total', 'figures/percent-change']);

/** Whether the fault can be a slip: a figure far from what its neighbours make is of something else, unless it is off by a power of ten. */
export function plausible({ id, holds, stated, value }: Relation): boolean {
  if (holds || value === undefined || !compared.has(id)) return true;
  if (stated.quantity.value === 0) return false;
  const off = Math.abs(Math.log10(Math.abs(value / stated.quantity.value)));
  return off < Math.log10(farOff) || Math.abs(off - Math.round(off)) < 0.02;
}

/** Integers that are no rounding: what a table prints in full, and small counts of things. */
function isExact({ quantity, cell }: Figure): boolean {
  const { kind, format, factor, value, ends } = quantity;
  if (format.decimals > 0 || factor !== 1 || ends !== undefined) return false;
  return (cell !== undefined && ['money', 'count', 'number', 'duration'].includes(kind)) || ((kind === 'count' || kind === 'number') && Math.abs(value) < 100);
}

/** Everything a figure may stand for as a part of a computation. */
export function operandInterval(figure: Figure): Interval {
  const { quantity } = figure;
  return softened(quantity, isExact(figure) ? { low: quantity.value, high: quantity.value } : rounding(quantity));
}

/** Everything a figure may stand for as a result: prose rounds a sum to two digits at the least. */
export function statedInterval(figure: Figure): Interval {
  const { quantity } = figure;
  if (isExact(figure)) return softened(quantity, { low: quantity.value, high: quantity.value });
  return softened(quantity, figure.cell === undefined ? roundedInProse(quantity) : rounding(quantity));
}

/** The same for a product or a quotient, which a table rounds as prose does. */
export const roundedInterval = ({ quantity }: Figure): Interval => softened(quantity, roundedInProse(quantity));

function rounding({ ends, interval }: Quantity): Interval {
  return ends === undefined ? interval : { low: Math.min(ends[0].interval.low, ends[1].interval.low), high: Math.max(ends[0].interval.high, ends[1].interval.high) };
}

function roundedInProse(quantity: Quantity): Interval {
  const { value, factor, format, ends, kind } = quantity;
  if (ends !== undefined || format.decimals > 0 || format.word || kind === 'percent') return rounding(quantity);
  const digits = String(Math.round(Math.abs(value) / factor));
  const zeros = Math.min(/0*$/.exec(digits)![0].length, Math.max(0, digits.length - 2));
  const half = 0.5 * 10 ** zeros * factor;
  return { low: value - half, high: value + half };
}

function softened({ value, hedge, bound }: Quantity, interval: Interval): Interval {
  const slack = 0.05 * Math.abs(value);
  if (bound === 'at-least') return { low: interval.low, high: Infinity };
  if (bound === 'at-most') return { low: -Infinity, high: interval.high };
  if (hedge === 'about') return { low: Math.min(interval.low, value - slack), high: Math.max(interval.high, value + slack) };
  if (hedge === 'over') return { low: interval.low, high: Math.max(interval.high, value + slack) };
  if (hedge === 'nearly') return { low: Math.min(interval.low, value - slack), high: interval.high };
  return interval;
}

/** Whether what is stated can be what is computed. */
export const agrees = (stated: Figure, computed: Interval): boolean => meet(statedInterval(stated), computed);

export const middle = ({ low, high }: Interval): number => (low + high) / 2;

/** `(after − before) / before` in per cent. */
export const changeInPercent = (before: Interval, after: Interval): Interval => {
  const ratio = divide(after, before);
  return scale({ low: ratio.low - 1, high: ratio.high - 1 }, 100);
};

/** The value as the author would print it, with as many digits as tell it from the stated one. */
export function printLike(figure: Figure, value: number): string {
  const { quantity, text } = figure;
  if (quantity.compound === true && quantity.kind === 'percent') return `1 in ${Math.round(100 / value)}`;
  if (quantity.compound === true) return `${Math.floor(value / 60)} ${quantity.unit === 'minute' ? 'h' : 'min'} ${Math.round(value % 60)} ${quantity.unit === 'minute' ? 'min' : 's'}`;
  const local = { ...quantity, start: 0, end: text.length, numeral: { start: quantity.numeral.start - quantity.start, end: quantity.numeral.end - quantity.start } };
  return printQuantity(text, local, value, decimalsFor(quantity, value));
}

/** The digits alone, for a fix. */
export const digitsFor = ({ quantity }: Figure, value: number): string => printNumber(Math.abs(value) / quantity.factor, quantity.format, decimalsFor(quantity, value));

function decimalsFor({ format, factor }: Quantity, value: number): number {
  const scaled = Math.abs(value) / factor;
  const lost = Math.abs(scaled - Number(scaled.toFixed(format.decimals)));
  // Half a per cent may be lost in print without anybody minding; otherwise one digit more than the author has.
  return lost <= scaled * 0.005 ? format.decimals : format.decimals + 1;
}
