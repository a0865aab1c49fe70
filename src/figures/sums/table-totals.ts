import { meet, sum } from '../../language/quantities/interval.ts';
import type { Figure } from '../figure.ts';
import { operandInterval, statedInterval, type Relation } from '../relation.ts';
import type { Row, Table } from '../table.ts';
import { comparable } from '../units.ts';
import { weakTotal, asked, average, cumulative, isTotalRow, isNetRow } from './total-rows.ts';
import { part, relation } from './parts.ts';
import { sumReadings, netReadings } from './readings.ts';

export function columnTotals(table: Table): Relation[] {
  return table.rows.flatMap((row, at) => {
    const strong = isTotalRow(row);
    const isNet = isNetRow(row);
    if (cumulative.test(row.label) || (!strong && !isNet && !weakTotal.test(row.label) && at < table.rows.length - 1)) return [];
    const relations = table.columns.flatMap(({ index, role, header }): Relation[] => {
      const stated = row.cells[index];
      if (stated === undefined || ['label', 'unit', 'text', 'unit-cost', 'cumulative'].includes(role) || !isAdditive(stated, header, role)) return [];
      const readings = isNet ? netReadings(table, at, index, stated) : sumReadings(table, at, index, stated);
      const holding = readings.find((parts) => parts.length >= 2 && meet(statedInterval(stated), sum(parts.map(({ interval }) => interval))));
      if (holding !== undefined) return [relation(stated, holding, true, isNet)];
      const [first] = readings;
      const reportable = first !== undefined && first.length >= 2 && !average.test(header) && !first.some(({ figure }) => average.test(labelAt(table, figure))) && !mixed(table, at, index, stated);
      return reportable ? [relation(stated, first, false, isNet)] : [];
    });
    if (strong || isNet) return relations;
    // A last row without a name for it is a sum only where it is one all along.
    const end = at === table.rows.length - 1 && asked.test(row.label) && relations.every(({ stated, operands }) => stated.quantity.value > 0 && operands.every(({ figure }) => figure.quantity.value > 0));
    if (!weakTotal.test(row.label) && !end) return relations.every(({ holds }) => holds) ? relations : [];
    // "All three" may be a mean as well: a sum where another column shows it, or where it is more than any of its parts.
    const shown = weakTotal.test(row.label) && relations.some(({ holds }) => holds);
    const whole = (end || /^\W*(?:all|both|overall|everything)\b/i.test(row.label)) && at === table.rows.length - 1;
    return relations.filter(({ holds, stated, operands }) => holds || shown || (whole && Math.abs(stated.quantity.value) < 1.6 * Math.abs(operands.reduce((value, { figure }) => value + figure.quantity.value, 0)) && operands.every(({ figure }) => figure.quantity.value < stated.quantity.value)));
  });
}

const labelAt = (table: Table, figure: Figure): string => table.rows.find(({ index }) => index === figure.cell?.row)?.texts[0] ?? '';

/** Amounts and counts add up; rates, prices and averages do not, and percentages only as shares of one whole. */
function isAdditive({ quantity }: Figure, header: string, role: string): boolean {
  if (quantity.kind === 'percent') return role === 'share' && Math.round(quantity.value) === 100;
  return ['money', 'count', 'number', 'duration'].includes(quantity.kind) && !/\b(?:price|rate|average|avg|median|per (?:unit|seat|user|hour|case|call|item|head|day))\b/i.test(header);
}

/** Whether the rows above hold what cannot be added: words for a number that is open, another unit, a range. */
function mixed({ rows }: Table, at: number, column: number, stated: Figure): boolean {
  return rows.slice(0, at).some(({ cells, texts }) => {
    const figure = cells[column];
    return figure === undefined ? /\d|tbd|tba|open|\?/i.test(texts[column] ?? '') : !comparable(figure.quantity, stated.quantity) || figure.quantity.ends !== undefined || figure.quantity.bound !== undefined;
  });
}

/** "Year 1 | Year 2 | Year 3 | Total". */
export function rowTotals({ columns, rows }: Table): Relation[] {
  const at = columns.findIndex(({ role, index }) => role === 'total' && index > 1);
  if (at < 0) return [];
  const parts = columns.filter(({ index, role }) => index > 0 && index < at && !['text', 'unit', 'label'].includes(role));
  if (parts.length < 2 || parts.some(({ role }) => ['quantity', 'unit-cost', 'share', 'before', 'after', 'change', 'scenario', 'cumulative', 'monthly', 'yearly'].includes(role))) return [];
  const sums = rows.flatMap((row): Relation[] => {
    const stated = row.cells[at];
    if (stated === undefined || !['money', 'count', 'number', 'duration'].includes(stated.quantity.kind) || average.test(row.label) || cumulative.test(row.label)) return [];
    const figures = parts.flatMap(({ index }) => row.cells[index] ?? []);
    if (figures.length < 2 || figures.some((figure) => !comparable(figure.quantity, stated.quantity) || figure.quantity.ends !== undefined)) return [];
    const holds = meet(statedInterval(stated), sum(figures.map(operandInterval)));
    return [relation(stated, figures.map(part), holds, false)];
  });
  // Columns that are no periods add up only where most rows show that they do.
  const holding = sums.filter(({ holds }) => holds).length;
  const single = sums.length === 1 && parts.length >= 3 && sums[0]!.operands.every(({ figure }) => figure.quantity.kind === 'money' && Math.abs(figure.quantity.value) < Math.abs(sums[0]!.stated.quantity.value));
  return parts.every(({ role }) => role === 'period') || holding > sums.length / 2 || single ? sums : sums.filter(({ holds }) => holds);
}

/** A cumulative column or row: each figure is the one before it and what is added. One break among many is a slip. */
export function runningTotals({ columns, rows }: Table): Relation[] {
  const column = columns.find(({ role }) => role === 'cumulative');
  const byColumn = column === undefined ? [] : columns.filter(({ index, role }) => index > 0 && index < column.index && role !== 'text')
    .map(({ index }) => rows.map((row) => [row.cells[index] === undefined ? [] : [row.cells[index]], row.cells[column.index]] as const));
  const running = rows.findIndex(({ label }) => /\b(?:cumulat\w*|running (?:total|balance|sum)|accumulated)\b/i.test(label));
  const above = rows.slice(0, Math.max(0, running)).filter(({ label }) => !cumulative.test(label));
  const along = columns.filter(({ index, role }) => index > 0 && role !== 'total');
  const balances = running < 0 ? [] : along.map(({ index }) => rows[running]!.cells[index]);
  const steps = (list: readonly Row[]) => along.map(({ index }, at) => [list.flatMap(({ cells }) => cells[index] ?? []), balances[at]] as const);
  const byRow = above.length === 0 ? [] : [steps(above.slice(-1)), ...(above.length > 1 ? [steps(above), steps(above.slice(0, -1))] : [])];
  // Read in the way in which most of it holds; one break in it is a slip.
  return [...byColumn, ...byRow].map(stepsOf)
    .map((relations) => ({ relations, wrong: relations.filter(({ holds }) => !holds).length }))
    .filter(({ relations, wrong }) => wrong <= 1 && relations.length - wrong >= 2)
    .sort((one, other) => one.wrong - other.wrong || other.relations.length - one.relations.length)[0]?.relations ?? [];
}

function stepsOf(steps: readonly (readonly [readonly Figure[], Figure | undefined])[]): Relation[] {
  return steps.flatMap(([added, stated], at): Relation[] => {
    const previous = steps[at - 1]?.[1];
    if (added.length === 0 || stated === undefined || previous === undefined || added.some((figure) => !comparable(figure.quantity, stated.quantity))) return [];
    const parts = [previous, ...added].map(part);
    return [relation(stated, parts, meet(statedInterval(stated), sum(parts.map(({ interval }) => interval))), false)];
  });
}
