import { add, divide, exactly, multiply, scale, subtract, type Interval } from '../language/quantities/interval.ts';
import type { Figure } from './figure.ts';
import { operandInterval } from './relation.ts';
import { timeRatio } from './units.ts';

type Operator = '+' | '-' | '*' | '/';

/** A computation as it is written: figures in the order of the text, and the operators between them. */
export interface Computation {
  readonly figures: readonly Figure[];
  readonly operators: readonly Operator[];
  /** Postfix: figures by index, operators. */
  readonly postfix: readonly (number | Operator)[];
}

const tokens = /[()]|[×*·⋅]|(?<=\s|\)|\d)x(?=\s)|÷|\/|\+|[−–-]|@|\b(?:at|times|of|for|by|plus|minus|less|each)\b/gi;
const signs: Readonly<Record<string, Operator>> = {
  '×': '*', '*': '*', '·': '*', '⋅': '*', x: '*', '@': '*', at: '*', times: '*', of: '*', for: '*', by: '*', '÷': '/', '/': '/', '+': '+', plus: '+', '-': '-', '−': '-', '–': '-', minus: '-', less: '-',
};
const precedence: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };
/** Words that join only where there is no sign. */
const isWord = (token: string) => /^[a-z]{2,}$/i.test(token);

/** Reads the text from one offset to another as a computation over the figures in it; undefined where it is none. */
export function readComputation(text: string, from: number, to: number, figures: readonly Figure[]): Computation | undefined {
  const inside = figures.filter(({ quantity }) => quantity.start >= from && quantity.end <= to);
  if (inside.length < 2 || inside.length > 12) return undefined;
  const operators: Operator[] = [];
  const output: (number | Operator)[] = [];
  const stack: (Operator | '(')[] = [];
  const pop = (minimum: number) => {
    while (stack.length > 0 && stack.at(-1) !== '(' && precedence[stack.at(-1) as Operator] >= minimum) output.push(stack.pop()!  as Operator);
  };
  const open = (gap: string) => { for (const mark of gap.match(/[()]/g) ?? []) if (mark === '(') stack.push('('); };
  open(text.slice(from, inside[0]!.quantity.start).replace(/\([^()]*\)/g, ''));
  for (const [index] of inside.entries()) {
    output.push(index);
    const next = inside[index + 1];
    const gap = text.slice(inside[index]!.quantity.end, next?.quantity.start ?? to);
    const found = [...gap.matchAll(tokens)].map(([token]) => token.toLowerCase());
    const marks = found.filter((token) => !isWord(token) && token !== '(' && token !== ')');
    const operator = signs[(marks.length > 0 ? marks : found.filter((token) => token in signs))[0] ?? ''];
    for (const token of found) {
      if (token !== ')') continue;
      pop(1);
      if (stack.pop() !== '(' && next !== undefined && marks.length === 0) return undefined;
    }
    if (next === undefined) break;
    if (operator === undefined || marks.length > 1 || /[;:]|\.\s|[,]\s*\p{L}/u.test(gap)) return undefined;
    pop(precedence[operator]);
    stack.push(operator);
    operators.push(operator);
    if (found.includes('(')) stack.push('(');
  }
  while (stack.length > 0) {
    const last = stack.pop()!;
    if (last !== '(') output.push(last);
  }
  return { figures: inside, operators, postfix: output };
}

/** Everything the computation can come to, in the units its figures are printed in; percentages are shares of one. `asPrinted`: without any rounding. */
export function evaluate({ figures, operators, postfix }: Computation, asPrinted = false): Interval | undefined {
  const multiplies = operators.some((operator) => operator === '*' || operator === '/');
  const values: Interval[] = [];
  for (const item of postfix) {
    if (typeof item === 'number') {
      const figure = figures[item]!;
      const share = figure.quantity.kind === 'percent' && multiplies;
      const interval = scale(asPrinted ? exactly(figure.quantity.value) : asFactor(figure), 1 / figure.quantity.perAmount);
      values.push(share ? scale(interval, 0.01) : interval);
      continue;
    }
    const [b, a] = [values.pop(), values.pop()];
    if (a === undefined || b === undefined) return undefined;
    values.push(item === '+' ? add(a, b) : item === '-' ? subtract(a, b) : item === '*' ? multiply(a, b) : divide(a, b));
  }
  return values.length === 1 ? values[0] : undefined;
}

/** A whole number that is multiplied is meant as it stands. */
function asFactor(figure: Figure): Interval {
  const { quantity } = figure;
  const whole = quantity.format.decimals === 0 && quantity.factor === 1 && quantity.hedge === undefined && quantity.bound === undefined && quantity.ends === undefined && quantity.kind !== 'percent';
  return whole ? exactly(quantity.value) : operandInterval(figure);
}

const workingTime: Readonly<Record<string, readonly number[]>> = {
  'month>year': [12], 'quarter>year': [4], 'week>year': [52, 50, 48, 46, 45, 44], 'day>year': [365, 250, 260, 220, 240, 230, 225, 252, 200, 210, 251],
  'day>week': [5, 7, 6], 'day>month': [30, 22, 21, 20, 30.4, 21.7], 'week>month': [4, 4.33, 52 / 12], 'hour>day': [8, 24, 7.5, 7, 10, 12], 'hour>week': [40, 38, 37.5, 35, 168], 'hour>month': [160, 720, 730, 168], 'hour>year': [8760, 1600, 1650, 1800, 2080, 1720],
};
/** How many of the shorter period an honest author may put into the longer one, the plainest first. */
export function periodsIn(short: string, long: string): readonly number[] {
  if (short === long) return [1];
  const known = workingTime[`${short}>${long}`];
  if (known !== undefined) return known;
  const back = workingTime[`${long}>${short}`];
  if (back !== undefined) return back.map((factor) => 1 / factor);
  const ratio = timeRatio(long, short);
  return ratio === undefined ? [] : [ratio];
}
