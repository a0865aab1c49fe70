/** Closed interval of real numbers; either end may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const exactly = (value: number): Interval => ({ low: value, high: value });
const ordered = (a: number, b: number): Interval => (a <= b ? { low: a, high: b } : { low: b, high: a });

export const add = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });
export const negate = ({ low, high }: Interval): Interval => ({ low: -high, high: -low });
export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b));
export const sum = (intervals: readonly Interval[]): Interval => intervals.reduce(add, exactly(0));
export const scale = ({ low, high }: Interval, factor: number): Interval => ordered(times(low, factor), times(high, factor));
export const magnitude = (a: Interval): Interval => (a.low >= 0 ? a : a.high <= 0 ? negate(a) : { low: 0, high: Math.max(-a.low, a.high) });

export function multiply(a: Interval, b: Interval): Interval {
  const products = [times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)];
  return { low: Math.min(...products), high: Math.max(...products) };
}

/** `a / b`; the whole line where `b` holds zero. */
export function divide(a: Interval, b: Interval): Interval {
  if (b.low <= 0 && b.high >= 0) return { low: -Infinity, high: Infinity };
  return multiply(a, { low: 1 / b.high, high: 1 / b.low });
}

/** Whether the two have a point in common, allowing for the error of binary fractions. */
export function meet(a: Interval, b: Interval): boolean {
  const slack = 1e-9 * Math.max(1, ...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** 0 × ∞ is 0 here: a bound on nothing is nothing. */
function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}
