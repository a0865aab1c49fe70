import type { Column, ColumnRole, Row, Table } from '../table.ts';
import { isPeriod, type Part, type Period } from './parts.ts';
import { elsewhere, isPlain, periodOf, roleOf } from './roles.ts';

/** Columns in which a row's figure stands as such, with the period that the column gives it. */
const plainColumns: Partial<Readonly<Record<ColumnRole, Period | 'none'>>> = { total: 'none', other: 'none', text: 'none', monthly: 'month', quarterly: 'quarter', yearly: 'year' };
const totalRow = /^\W*(?:(?:grand |sub)?totals?|sum|together|all)\b|^\W*net(?:\W*$|\s+(?:per|a)\b)/i;

/** The figures of a table whose row says what they are: "Up-front investment | 1,260,000". */
export function partsOfTable({ columns, rows }: Table): Part[] {
  const addsUp = rows.some(({ label }) => totalRow.test(label));
  // A table that sums up several years counts their running cost as an investment, too.
  const years = rows.some(({ label }) => severalYears.test(label));
  const title = columns[0]?.header ?? '';
  return rows.flatMap((row) => columns.flatMap((column) => partOfCell(row, column, addsUp ? title : undefined) ?? [])).filter(({ role }) => !(years && role === 'investment'));
}

const severalYears = /\b(?:[2-9]|10|two|three|four|five)[- ]years?\b/i;

/** `title` is that of a table that adds up. */
function partOfCell({ label, cells }: Row, { index, header, role: columnRole }: Column, title: string | undefined): Part | undefined {
  const figure = cells[index];
  const named = plainColumns[columnRole];
  if (figure === undefined || named === undefined || figure.quantity.kind !== 'money' || !isPlain(figure) || elsewhere.test(label) || elsewhere.test(header)) return undefined;
  const period = named === 'none' ? periodOf(figure.quantity.per, `${title ?? ''} ${label} ${header}`) : named;
  const perUnit = figure.quantity.per.some((unit) => !isPeriod(unit));
  const isTotal = title !== undefined && totalRow.test(label);
  const role = roleOf({ before: isTotal ? `${title}: ${label}` : label, within: figure.text, after: figure.after }, period !== undefined, perUnit);
  // A line of a budget is a part of what is asked for; its total is not always what is invested.
  if (role === undefined || role === 'unit-cost' || (title !== undefined && !isTotal)) return undefined;
  return { role, figure, units: [], ...(period === undefined ? {} : { period }) };
}
