import { timeRatio } from './units.ts';
import { periodOf } from './checks/annualised.ts';
import { periodsIn } from './equation.ts';
import { figuresBefore, type Context } from './context.ts';
import type { Figure } from './figure.ts';
import { inEquation, isTimeframe } from './pairs.ts';
import type { Relation } from './relation.ts';
import { significant, slipBits } from './slip-bits.ts';
import type { CheckId } from './types.ts';

/** A way to compute a figure of others, exactly as they are printed. */
interface Computed {
  readonly id: CheckId;
  readonly value: number;
  readonly operands: readonly Figure[];
  readonly roles: readonly string[];
  readonly from: string;
}

/** Bits of evidence that a slip of the pen must have. */
const enough = 7;
/** In a table the cells of a column need not be related at all. */
const enoughInTables = 10;
const mostOperands = 10;

/**
 * Slips of the pen: a figure that no relation explains, and that differs from what its neighbours make by two digits
 * exchanged or one mistaken. That all other digits agree is the reason to relate them; the more there are, and the fewer
 * computations had to be tried, the better.
 */
export function slips(context: Context): Relation[] {
  return context.own.figures.flatMap((stated): Relation[] => {
    if (!mayBeComputed(stated)) return [];
    const operands = (stated.cell === undefined ? figuresBefore(context, stated).filter(({ cell }) => cell === undefined) : above(context, stated)).filter(isOperand).slice(0, mostOperands);
    const tried = stated.cell === undefined ? computations(stated, operands) : columnSum(stated, operands);
    if (tried.some(({ value }) => Math.abs(value - stated.quantity.value) <= 0.005 * Math.abs(stated.quantity.value))) return [];
    const found = tried.flatMap((one) => {
      const bits = slipBits(stated, one.value);
      return bits - Math.log2(tried.length) + (announced.test(stated.before) ? 3 : 0) >= (stated.cell === undefined ? enough : enoughInTables) ? [{ ...one, bits }] : [];
    });
    const [best, second] = found.sort((a, b) => b.bits - a.bits);
    return best === undefined || (second !== undefined && second.value !== best.value && second.bits >= best.bits) ? [] : [{
      id: best.id, stated, holds: false, grade: announced.test(stated.before) ? 'disagrees' : 'please-check',
      operands: best.operands.map((figure, at) => ({ figure, role: best.roles[at]! })), from: best.from, value: best.value,
    }];
  });
}

const announced = /(?:[=:(→]|\b(?:so|that is|that's|makes?|making|comes? to|thus|hence|i\.e\.|gives|means|costs?|worth|totals?|sum|together|altogether|in all))\s*(?:about|some|a total of|it|us|the \p{L}+)?\s*$/iu;

const mayBeComputed = (figure: Figure): boolean => {
  const { quantity } = figure;
  return ['money', 'count', 'number', 'duration'].includes(quantity.kind) && quantity.ends === undefined && quantity.bound === undefined && quantity.hedge === undefined && !quantity.format.word && quantity.compound === undefined
    && quantity.value > 0 && significant(figure).length >= 4 && !inEquation(figure) && !isTimeframe(figure);
};

const isOperand = (figure: Figure): boolean => {
  const { quantity } = figure;
  return ['money', 'count', 'number', 'duration', 'percent'].includes(quantity.kind) && !quantity.format.word && quantity.ends === undefined && quantity.bound === undefined && quantity.value > 0 && !isTimeframe(figure);
};

/** The cells above one in its column, nearest first. */
function above({ own }: Context, { cell }: Figure): Figure[] {
  const table = own.tables.find(({ rows }) => rows.some(({ index, cells }) => index === cell!.row && cells[cell!.column] !== undefined));
  return table === undefined ? [] : table.rows.filter(({ index }) => index < cell!.row).flatMap(({ cells }) => cells[cell!.column] ?? []).reverse();
}

/** The sum of all that stands above it. */
function columnSum(stated: Figure, nearest: readonly Figure[]): Computed[] {
  const parts = [...nearest].reverse();
  const alike = parts.every(({ quantity }) => quantity.kind === stated.quantity.kind && quantity.unit === stated.quantity.unit);
  return parts.length < 3 || !alike ? [] : [{ id: 'figures/total', value: parts.reduce((sum, { quantity }) => sum + quantity.value, 0), operands: parts, roles: parts.map(() => 'part'), from: joined(parts, '+') }];
}

/** Sums of a run, differences, and products of two or three, of kinds that can make the stated one. */
function computations(stated: Figure, nearest: readonly Figure[]): Computed[] {
  const { quantity } = stated;
  const alike = nearest.filter((figure) => figure.quantity.kind === quantity.kind && figure.quantity.unit === quantity.unit && figure.quantity.per.join() === quantity.per.join() && !rateOf(figure));
  const found: Computed[] = [];
  for (let count = 2; count <= Math.min(alike.length, 7); count++) {
    const parts = alike.slice(0, count).reverse();
    found.push({ id: 'figures/total', value: parts.reduce((sum, part) => sum + part.quantity.value, 0), operands: parts, roles: parts.map(() => 'part'), from: joined(parts, '+') });
  }
  for (const whole of alike.slice(0, 4)) {
    for (const part of alike.slice(0, 4)) {
      if (part.quantity.value < whole.quantity.value) found.push({ id: 'figures/difference', value: whole.quantity.value - part.quantity.value, operands: [whole, part], roles: ['before', 'after'], from: joined([whole, part], '−') });
    }
  }
  for (const [at, a] of nearest.entries()) {
    found.push(...perPeriod(stated, a));
    for (const [next, b] of nearest.entries()) {
      if (next <= at) continue;
      found.push(...product(stated, [a, b]));
      for (const c of nearest.slice(next + 1, 5)) if (next < 4 && a.at === b.at) found.push(...product(stated, [a, b, c]));
    }
  }
  return found;
}

const rateOf = ({ quantity }: Figure): boolean => quantity.per.some((per) => !['day', 'week', 'month', 'quarter', 'year'].includes(per));
const joined = (figures: readonly Figure[], sign: string): string => figures.map(({ text }) => text.trim()).join(` ${sign} `);

/** Twelve months, four quarters. */
function perPeriod(stated: Figure, short: Figure): Computed[] {
  const [to, from] = [periodOf(stated), periodOf(short)];
  if (to !== 'year' || from === undefined || from === 'year' || from === 'hour' || short.quantity.kind !== stated.quantity.kind || short.quantity.unit !== stated.quantity.unit) return [];
  return periodsIn(from, 'year').slice(0, 2).map((factor) => ({ id: 'figures/annualised', value: factor * short.quantity.value, operands: [short], roles: [`per ${from}`], from: `${factor} × ${short.text.trim()}` }));
}

/** Amounts of which one has the kind of the result and the others count it; per cents are shares. */
function product(stated: Figure, factors: readonly Figure[]): Computed[] {
  const { kind, unit } = stated.quantity;
  const ordered = [...factors].reverse();
  const kinds = factors.map(({ quantity }) => quantity.kind);
  const carriers = factors.filter(({ quantity }) => quantity.kind === kind && (kind !== 'money' || quantity.unit === unit));
  if ((kind === 'money' || kind === 'duration') && carriers.length !== 1) return [];
  if (kind !== 'money' && kinds.includes('money')) return [];
  let value = ordered.reduce((all, { quantity }) => all * (quantity.kind === 'percent' ? quantity.value / 100 : quantity.value / (quantity.perAmount || 1)), 1);
  if (kind === 'duration') {
    const ratio = timeRatio(carriers[0]!.quantity.unit, unit);
    if (ratio === undefined) return [];
    value *= ratio;
  } else if (kind === 'money') {
    // Hours × an hourly rate; minutes of it are sixtieths.
    const times = factors.filter(({ quantity }) => quantity.kind === 'duration');
    const per = carriers[0]!.quantity.per.find((one) => one === 'hour' || one === 'day');
    if (times.length > 1) return [];
    if (times.length === 1 && per !== undefined) value *= timeRatio(times[0]!.quantity.unit, per) ?? 1;
  } else if (kinds.includes('duration')) return [];
  return [{ id: 'figures/product', value, operands: ordered, roles: ordered.map(({ quantity }) => (quantity.kind === 'money' ? 'rate' : quantity.kind === 'percent' ? 'share' : 'volume')), from: joined(ordered, '×') }];
}
