import { meet, multiply, scale } from '../language/quantities/interval.ts';
import { singular, timeUnits } from '../language/quantities/units.ts';
import type { Context } from './context.ts';
import { periodsIn } from './equation.ts';
import type { Figure } from './figure.ts';
import { operandInterval, roundedInterval, type Relation } from './relation.ts';
import { labelUnit } from './table.ts';
import { timeRatio, withUnit } from './units.ts';
import { contentWords } from './words.ts';

/** A named value: "Analyst minutes per alert: 18", or a cell under its row's name. */
interface Line {
  readonly figure: Figure;
  readonly label: string;
  /** Lines of one column, or of one list, belong together. */
  readonly column: number;
  /** Nouns that it is per, and the period. */
  readonly per: readonly string[];
  readonly period: string | undefined;
}

const perNoun = /(?:\b(?:per|an?|each|every)\s+|\/\s*)([\p{L}-]+)/giu;
const periods = ['day', 'week', 'month', 'quarter', 'year'];

/** "Alerts a month: 6,400", "Minutes per alert: 11", "Hours a month: 1,173": the third follows from the first two. */
export function labelledProducts({ own }: Context): Relation[] {
  const lines = [...listLines(own.sentences), ...own.tables.flatMap(({ rows, columns }) => rows.flatMap(({ label, cells, texts }) => cells.flatMap((figure, column): Line[] => {
    const role = columns[column]!.role;
    return figure === undefined || column === 0 || role === 'text' || role === 'change' ? [] : [lineOf(figure, `${label} ${texts[columns.findIndex((one) => one.role === 'unit')] ?? ''}`, column)];
  })))];
  const factors = factorsByColumn(lines);
  const relations = lines.flatMap((result): Relation[] => {
    if (result.per.length > 0 || !['duration', 'money'].includes(result.figure.quantity.kind)) return [];
    const { rates, volumes } = factors.get(result.column)!;
    const gained = /\b(?:sav\w+|recover\w*|freed?|gain\w*|won|regained|released|avoid\w*)\b/i.test(result.label);
    const options = rates.flatMap((rate) => (rate === result || rate.figure.quantity.kind !== result.figure.quantity.kind ? [] : volumes.flatMap((volume) => (
      volume !== rate && volume !== result && counts(volume, rate.per[0]!) ? relate(result, rate, volume) : []))));
    const holding = options.find(({ holds }) => holds);
    if (holding !== undefined) return [holding];
    // What is saved is the difference of two rates times the volume; which two is for the differences to say.
    if (gained) return [];
    // Of several rates the one that is said of the same state of things: "11 with the score".
    const [best] = options.map((option) => ({ option, shared: sharedWords(option, result.label) })).filter(({ shared }) => shared > (result.figure.quantity.kind === 'money' ? 1 : 0)).sort((a, b) => b.shared - a.shared);
    return best === undefined ? [] : [best.option];
  });
  // What holds in no column of its row is made of something else.
  const rowOf = ({ stated }: Relation) => stated.cell?.row;
  return relations.filter((one) => one.holds || rowOf(one) === undefined || !relations.some((other) => other !== one && rowOf(other) === rowOf(one)) || relations.some((other) => other.holds && rowOf(other) === rowOf(one)));
}

interface Factors {
  /** Per one noun: "Minutes per alert". */
  readonly rates: readonly Line[];
  /** Of things: "Alerts a month". */
  readonly volumes: readonly Line[];
}

/** Sorted out once: a long list has many lines and few of them are either. */
function factorsByColumn(lines: readonly Line[]): ReadonlyMap<number, Factors> {
  const columns = new Map<number, { rates: Line[]; volumes: Line[] }>();
  for (const line of lines) {
    const factors = columns.get(line.column) ?? { rates: [], volumes: [] };
    columns.set(line.column, factors);
    if (line.per.length === 1) factors.rates.push(line);
    if (line.per.length === 0 && ['count', 'number'].includes(line.figure.quantity.kind)) factors.volumes.push(line);
  }
  return columns;
}

function listLines(sentences: readonly (readonly Figure[])[]): Line[] {
  return sentences.flatMap((sentence) => {
    const [first] = sentence;
    const label = first === undefined || first.cell !== undefined ? undefined : /^(.{4,80}?)\s*[:=–—]\s*(?:about\s+|~)?$/.exec(first.passage.text.slice(0, first.quantity.start))?.[1];
    if (label === undefined) return [];
    const unit = labelUnit(label) ?? impliedUnit(label);
    return sentence.slice(0, 2).filter(({ quantity }, at) => at === 0 || quantity.kind === first!.quantity.kind || quantity.kind === 'number').map((figure) => lineOf(unit === undefined ? figure : { ...figure, quantity: withUnit(figure.quantity, unit) }, label, -1, figure.after));
  });
}

/** "Analyst minutes per alert" */
function impliedUnit(label: string) {
  const word = /\b(hours|minutes|seconds|days)\b/i.exec(label)?.[1];
  return word === undefined ? undefined : { kind: 'duration' as const, unit: timeUnits.get(word.toLowerCase())!, factor: 1 };
}

function lineOf(figure: Figure, label: string, column: number, after = ''): Line {
  const named = [...figure.quantity.per, ...[...label.matchAll(perNoun)].map(([, noun]) => timeUnits.get(noun!.toLowerCase()) ?? singular(noun!))];
  return { figure, label: `${label} ${after}`, column, per: named.filter((noun) => !timeUnits.has(noun)), period: named.find((noun) => periods.includes(noun)) };
}

const counts = (volume: Line, noun: string): boolean => volume.figure.quantity.unit === noun || [...volume.label.matchAll(/[\p{L}-]+/gu)].some(([word]) => singular(word) === noun);

const sharedWords = ({ operands }: Relation, label: string): number => {
  const words = contentWords(label);
  return [...contentWords(`${operands[1]!.figure.passage.text.slice(0, operands[1]!.figure.quantity.start)} ${operands[1]!.figure.after}`)].filter((word) => words.has(word)).length + (contentWords(operands[1]!.figure.after).size > 0 && [...contentWords(operands[1]!.figure.after)].some((word) => words.has(word)) ? 1 : 0);
};

function relate(result: Line, rate: Line, volume: Line): Relation[] {
  const [to, from] = [result.figure.quantity, rate.figure.quantity];
  const ratio = to.kind === 'money' ? 1 : timeRatio(from.unit, to.unit);
  if (ratio === undefined || (to.kind === 'money' && to.unit !== from.unit)) return [];
  const factors = volume.period === undefined || result.period === undefined ? [1, ...(volume.period === undefined ? [] : periodsIn(volume.period, 'year'))] : periodsIn(volume.period, result.period);
  const value = scale(multiply(operandInterval(rate.figure), operandInterval(volume.figure)), ratio);
  const holding = factors.find((factor) => meet(roundedInterval(result.figure), scale(value, factor)));
  const factor = holding ?? factors[0] ?? 1;
  return [{
    id: 'figures/product', stated: result.figure, holds: holding !== undefined, grade: 'disagrees', operands: [{ figure: volume.figure, role: 'volume' }, { figure: rate.figure, role: 'rate' }],
    from: `${volume.figure.text.trim()} × ${rate.figure.text.trim()}${from.kind === 'duration' ? ` ${from.unit}s` : ''}`, value: volume.figure.quantity.value * from.value * ratio * factor,
  }];
}
