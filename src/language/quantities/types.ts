import type { Span } from '../../markdown/types.ts';
import type { Interval } from './interval.ts';

/**
 * What is counted or measured. `money` in units of its currency, `percent` and `points` as printed (35 for 35 %; basis
 * points are hundredths of a point), `duration` in its own unit, `count` with its noun, `multiple` (2.5x, doubled) and
 * `fraction` (a third) as ratios, `date` as years, `number` without any unit.
 */
export type QuantityKind = 'money' | 'percent' | 'points' | 'duration' | 'count' | 'multiple' | 'fraction' | 'date' | 'number';

export type Hedge = 'about' | 'over' | 'nearly';
export type Bound = 'at-least' | 'at-most';

/** How a number is written, so that another one can be written the same way. */
export interface NumberFormat {
  /** Digits after the decimal separator. */
  readonly decimals: number;
  readonly decimal: '.' | ',';
  /** Between groups of digits; empty where there is none. */
  readonly group: string;
  /** Groups of two above the thousands: 12,34,567. */
  readonly indian: boolean;
  /** Written as a word: "nine". */
  readonly word: boolean;
}

/** One figure of a text. Spans are offsets in the text it was read from. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  readonly value: number;
  /** Everything that rounds to what is printed, in the unit of `value`; hedges and bounds not applied. */
  readonly interval: Interval;
  /** Currency code, '%', 'point', a unit of time, or the noun that is counted, in the singular; empty where there is none. */
  readonly unit: string;
  /** What it is per: units of time and nouns in the singular, in order. */
  readonly per: readonly string[];
  /** "per 1,000 calls": 1000. */
  readonly perAmount: number;
  readonly hedge?: Hedge;
  readonly bound?: Bound;
  /** The two ends of a range; `value` is then their middle. */
  readonly ends?: readonly [Quantity, Quantity];
  /** Written in two units: "2 h 40 min"; `value` is in the smaller one. */
  readonly compound?: true;
  /** The digits or the number word alone. */
  readonly numeral: Span;
  /** What one unit of the numeral is worth: 1000 for "k". */
  readonly factor: number;
  readonly sign: 'plus' | 'minus' | 'brackets' | '';
  readonly format: NumberFormat;
}
