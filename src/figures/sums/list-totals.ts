import { meet, sum } from '../../language/quantities/interval.ts';
import type { Context } from '../context.ts';
import type { BlockFigures, Figure } from '../figure.ts';
import { isTimeframe } from '../pairs.ts';
import { middle, operandInterval, printLike, statedInterval, type Relation } from '../relation.ts';
import type { Row } from '../table.ts';
import { comparable, withUnit } from '../units.ts';
import { strongTotal } from './total-rows.ts';
import { part, relation } from './parts.ts';
import { sumReadings } from './readings.ts';
import { totalBefore, totalAfter } from './total-cues.ts';

export function listTotals({ own, earlier }: Context): Relation[] {
  const relations = itemTotals(own);
  // "The programme takes 26 weeks in total:" above the list.
  const above = earlier[0];
  const [first] = itemLists(own);
  if (above !== undefined && first !== undefined && above.tables.length === 0) {
    const last = above.sentences.at(-1) ?? [];
    const stated = last.filter((figure) => totalAfter.test(figure.after) || totalBefore.test(figure.before) || /\b(?:break(?:s)? down|split|consists?|made up|compris\w+|divided|composed|as follows)\b/i.test(figure.after) || isIntroduced(figure, last, first));
    if (stated.length === 1 && /:\s*$/.test(above.block.passages.at(-1)?.text ?? '') && !first.some((item) => labelledTotal(item))) relations.push(...sumOf(stated[0]!, first).map((one) => ({ ...one, stated: stated[0]! })));
  }
  // "Together that is CHF 760k." below it.
  if (own.block.kind === 'paragraph' && above !== undefined) {
    const [list] = itemLists(above);
    const stated = own.sentences[0]?.find((figure) => totalAfter.test(figure.after) || totalBefore.test(figure.before));
    if (list !== undefined && stated !== undefined && own.sentences[0]!.indexOf(stated) === 0 && !list.some((item) => labelledTotal(item))) relations.push(...sumOf(stated, list));
  }
  return relations;
}

/** The items of a list as the rows of a table with one column, with its subtotals and totals. */
function itemTotals({ block, sentences }: BlockFigures): Relation[] {
  const figures = block.passages.flatMap(({ item }, at) => (item === undefined || sentences[at]!.length === 0 ? [] : [outsideBrackets(sentences[at]!)]));
  const at = figures.findIndex((item, index) => index >= 2 && labelledTotal(item));
  if (at < 0) return [];
  const kind = figures[at]![0]!;
  const rows = figures.map((item, index): Row => {
    const alike = item.filter((figure) => comparable(figure.quantity, kind.quantity) && (figure.quantity.kind === 'duration' || !isTimeframe(figure)));
    const { text } = item[0]!.passage;
    return { index, label: text.slice(0, item[0]!.quantity.start), texts: [text.slice(0, item[0]!.quantity.start)], figures: item, cells: [undefined, alike.length === 1 || labelledTotal(item) ? alike[0] : alike.length === 0 ? undefined : alike.at(-1)] };
  });
  return rows.flatMap((row, index): Relation[] => {
    const stated = row.cells[1];
    if (stated === undefined || index < 2 || !labelledTotal(figures[index]!) || stated.quantity.kind === 'percent') return [];
    const readings = sumReadings({ rows, columns: [], figures: [] }, index, 1, stated);
    const holding = readings.find((parts) => parts.length >= 2 && meet(statedInterval(stated), sum(parts.map(({ interval }) => interval))));
    if (holding !== undefined) return [relation(stated, holding, true, false)];
    const [first] = readings;
    if (first === undefined || first.length < 2) return [];
    if (stated.quantity.ends !== undefined) return sumOfRanges(stated, first.map(({ figure }) => figure));
    const unclear = rows.slice(0, index).some(({ cells, figures: all }) => cells[1] === undefined || cells[1].quantity.ends !== undefined || cells[1].quantity.bound !== undefined || all.filter((figure) => comparable(figure.quantity, stated.quantity)).length > 1);
    return unclear ? [] : [relation(stated, first, false, false)];
  });
}

const labelledTotal = (item: readonly Figure[]): boolean => strongTotal.test((item[0]?.passage.text ?? '').split(/[:–—]/)[0]!) || (item.length === 1 && totalAfter.test(item[0]!.after));

/** "Last month's 1,240 tickets:" above a list that is nothing but names and numbers. */
function isIntroduced(figure: Figure, sentence: readonly Figure[], items: readonly (readonly Figure[])[]): boolean {
  const parts = items.map(outsideBrackets);
  return /^\s*(?:\p{L}+\s*){0,5}:\s*$/u.test(figure.after) && sentence.filter((other) => comparable(other.quantity, figure.quantity)).length === 1 && parts.length >= 3
    && parts.every((item) => item.length === 1 && item[0]!.after.trim().replace(/[.;,]$/, '').split(/\s+/).length <= 3 && Math.abs(item[0]!.quantity.value) < Math.abs(figure.quantity.value))
    && Math.abs(parts.reduce((value, [part]) => value + part!.quantity.value, 0) / figure.quantity.value - 1) < 0.4;
}

/** The items of each list of a block at its outermost level, with their figures. */
function itemLists({ block, sentences }: BlockFigures): (readonly Figure[])[][] {
  const items = new Map<number, Figure[]>();
  block.passages.forEach(({ item, listDepth }, at) => {
    if (item !== undefined && listDepth === 1) items.set(item, [...(items.get(item) ?? []), ...sentences[at]!]);
  });
  return items.size >= 2 ? [[...items.values()]] : [];
}

/** Figures in brackets explain others; they count where there are no others. */
function outsideBrackets(figures: readonly Figure[]): readonly Figure[] {
  const outside = figures.filter(({ passage, quantity }) => !/\([^)]*$/.test(passage.text.slice(0, quantity.start)));
  return outside.length > 0 ? outside : figures;
}

/** The sum of the items, where each has one figure that it can be. */
function sumOf(stated: Figure, items: readonly (readonly Figure[])[]): Relation[] {
  const alike = items.map((item) => outsideBrackets(item).filter((figure) => comparable(figure.quantity, stated.quantity) && (figure.quantity.kind === 'duration' || !isTimeframe(figure))));
  // The currency may stand in the line above: "Budget (€)", then bare amounts at the end of each item.
  const bare = stated.quantity.kind === 'money' && alike.every(({ length }) => length === 0) ? items.map((item) => item.filter(({ quantity, after }) => quantity.kind === 'number' && /^[\s.;,]*$/.test(after)).slice(-1)) : undefined;
  const options = bare?.every(({ length }) => length === 1) === true ? inUnitOf(stated, bare) : alike;
  const filled = options.filter((item) => item.length > 0);
  if (filled.length < 2) return [];
  const choices = [filled.map((item) => item.at(-1)!), filled.map((item) => item[0]!), filled.flat()];
  const holding = choices.find((parts) => meet(statedInterval(stated), sum(parts.map(operandInterval))));
  if (holding !== undefined) return [relation(stated, holding.map(part), true, false)];
  if (stated.quantity.ends !== undefined) return sumOfRanges(stated, filled.map((item) => item[0]!));
  if (stated.quantity.ends !== undefined || stated.quantity.kind === 'percent' || filled.length < options.length || filled.some((item) => item.length > 1)) return [];
  if (filled.some(([figure]) => figure!.quantity.ends !== undefined || figure!.quantity.bound !== undefined)) return [];
  return [relation(stated, choices[0]!.map(part), false, false)];
}

/** Bare numbers in the unit of their sum: in its millions where they are small. */
function inUnitOf({ quantity }: Figure, items: readonly (readonly Figure[])[]): Figure[][] {
  const plain = items.flat().reduce((value, figure) => value + figure.quantity.value, 0);
  const factor = plain < quantity.value / 20 ? quantity.factor : 1;
  return items.map((item) => item.map((figure) => ({ ...figure, quantity: withUnit(figure.quantity, { kind: quantity.kind, unit: quantity.unit, factor }) })));
}

/** A range of totals: the low ends make the low one, the high ends the high one. */
function sumOfRanges(stated: Figure, parts: readonly Figure[]): Relation[] {
  const end = (at: 0 | 1) => sum(parts.map(({ quantity }) => (quantity.ends?.[at] ?? quantity).interval));
  const holds = ([0, 1] as const).every((at) => meet(stated.quantity.ends![at].interval, end(at)));
  const { id, operands, from } = relation(stated, parts.map(part), holds, false);
  const printed = ([0, 1] as const).map((at) => printLike(parts[0]!, middle(end(at))));
  return [{ id, stated, operands, from, holds, grade: 'disagrees', follows: printed.join(' to ') }];
}
