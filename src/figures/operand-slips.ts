import { exactly, meet } from '../language/quantities/interval.ts';
import { remember } from '../markdown/remember.ts';
import type { Figure } from './figure.ts';
import { statedInterval, type Relation } from './relation.ts';
import { slipBits } from './slip-bits.ts';

/** What a figure that others are computed from would have to be for the stated one to be right. */
export interface OperandSlip {
  readonly relation: Relation;
  readonly figure: Figure;
  /** In the unit of the figure. */
  readonly value: number;
}

/** A computation of one value from several, and the operand at an index that would make it another. */
interface Formula {
  readonly of: (values: readonly number[]) => number;
  readonly solved: (values: readonly number[], index: number, wanted: number) => number;
}

const mostOperands = 8;
/** Periods in a period, and units in a unit. */
const constants = [1, 12, 4, 52, 60, 24, 100, 1000].flatMap((factor) => [factor, 1 / factor]);

/** `±a ± b ± c` */
const sums = (signs: readonly number[]): Formula => ({
  of: (values) => values.reduce((sum, value, at) => sum + signs[at]! * value, 0),
  solved: (values, index, wanted) => values[index]! + signs[index]! * (wanted - values.reduce((sum, value, at) => sum + signs[at]! * value, 0)),
});

/** `a × b ÷ c`, times a constant. */
const products = (powers: readonly number[], factor: number): Formula => ({
  of: (values) => values.reduce((product, value, at) => product * value ** powers[at]!, factor),
  solved: (values, index, wanted) => values[index]! * (wanted / values.reduce((product, value, at) => product * value ** powers[at]!, factor)) ** powers[index]!,
});

/** `(a − b) ÷ b`, as a fraction or in per cent; `base` is the index of b. */
const changes = (base: 0 | 1, factor: number): Formula => ({
  of: (values) => factor * (values[1 - base]! / values[base]! - 1),
  solved: (values, index, wanted) => (index === base ? values[1 - base]! / (wanted / factor + 1) : values[base]! * (wanted / factor + 1)),
});

function formulas(count: number): Formula[] {
  const every = Array.from({ length: 2 ** count }, (_, bits) => Array.from({ length: count }, (_, at) => ((bits >> at) & 1 ? -1 : 1)));
  return [
    ...every.map(sums), ...(count <= 4 ? every.flatMap((powers) => constants.map((factor) => products(powers, factor))) : []),
    ...(count === 2 ? ([0, 1] as const).flatMap((base) => [changes(base, 100), changes(base, 1), changes(base, -100)]) : []),
  ];
}

const equal = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));

/**
 * Operands that are a slip of the pen away from making the stated figure right. The way the relation was computed is
 * found again from its values; where several ways give the same, and would mend an operand differently, it has none.
 */
export const operandSlips = remember((relation: Relation): readonly OperandSlip[] => {
  const { stated, operands, value } = relation;
  const figures = operands.map(({ figure }) => figure);
  if (value === undefined || figures.length > mostOperands || stated.quantity.ends !== undefined || stated.quantity.bound !== undefined) return [];
  const wanted = stated.quantity.value;
  if (relation.id === 'figures/conflict') return figures.length === 1 ? [{ relation, figure: figures[0]!, value: wanted }] : [];
  const values = figures.map(({ quantity }) => quantity.value);
  const ways = formulas(values.length).filter((formula) => equal(formula.of(values), value));
  return figures.flatMap((figure, index): OperandSlip[] => {
    const { quantity } = figure;
    if (quantity.ends !== undefined || quantity.bound !== undefined || quantity.compound === true || quantity.format.word) return [];
    const printed = (one: number) => Number((one / quantity.factor).toFixed(quantity.format.decimals)) * quantity.factor;
    const mended = ways.map((way) => ({ way, value: printed(way.solved(values, index, wanted)) }));
    const [first] = mended;
    if (first === undefined || mended.some((other) => !equal(other.value, first.value)) || slipBits(figure, first.value) < 0) return [];
    const result = first.way.of(values.map((one, at) => (at === index ? first.value : one)));
    return meet(statedInterval(stated), exactly(result)) ? [{ relation, figure, value: first.value }] : [];
  });
});
