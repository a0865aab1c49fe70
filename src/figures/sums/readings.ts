import type { Figure } from '../figure.ts';
import type { Row, Table } from '../table.ts';
import { comparable } from '../units.ts';
import { flowOf } from '../flows.ts';
import { excluded, isTotalRow, isNetRow } from './total-rows.ts';
import { type Part, part, minus } from './parts.ts';

/** The sets of rows that a total may sum, the plainest first. */
export function sumReadings({ rows }: Table, at: number, column: number, stated: Figure): Part[][] {
  const partOf = (row: Row): Part[] => {
    const figure = row.cells[column];
    return figure !== undefined && comparable(figure.quantity, stated.quantity) ? [part(figure)] : [];
  };
  const above = rows.slice(0, at);
  const lastTotal = above.findLastIndex((row) => isTotalRow(row) || isNetRow(row) || isSeparator(row));
  const since = above.slice(lastTotal + 1);
  const items = above.filter((row) => !isTotalRow(row) && !isNetRow(row));
  const plain = (list: readonly Row[]) => list.flatMap(partOf);
  const counted = (list: readonly Row[]) => list.filter(({ label }) => !excluded.test(label)).flatMap(partOf);
  const below = rows.slice(at + 1);
  const nextTotal = below.findIndex((row) => isTotalRow(row));
  const carried = lastTotal >= 0 && isTotalRow(above[lastTotal]!) ? [...partOf(above[lastTotal]!), ...plain(since)] : [];
  const unnamed = subtotals(since, column);
  const readings = [
    ...(unnamed.size > 0 ? [plain(since.filter((row) => !unnamed.has(row)))] : []),
    plain(since).length >= 2 ? plain(since) : since.length === 0 && above.filter(isTotalRow).length >= 2 ? plain(above.filter(isTotalRow)) : carried, counted(since), plain(items), counted(items), plain(above.filter(isTotalRow)), carried,
    plain(nextTotal < 0 ? below : below.slice(0, nextTotal)), plain(since).length >= 2 ? withDeductions(since, partOf) : [],
  ];
  // "Desk today", then the lines of the desk as it will be, and their sum: what stands first may be of something else.
  since.forEach((_, from) => { if (from > 0) readings.push(plain(since.slice(from))); });
  // "Requested now, without the cameras": one line is left out, and the label says so.
  if (/\b(?:without|excl\w*|less|net of|before|other than|except|not (?:included|counted))\b/i.test(rows[at]!.label)) since.forEach((_, left) => readings.push(plain(since.filter((__, index) => index !== left))));
  return readings;
}

/** Rows that are the sum of those right above them, without being called so: "*Hardware* | *164*". */
function subtotals(rows: readonly Row[], column: number): ReadonlySet<Row> {
  const found = new Set<Row>();
  let [run, count] = [0, 0];
  for (const row of rows) {
    const value = row.cells[column]?.quantity.value;
    if (value === undefined) continue;
    if (count >= 2 && Math.abs(run - value) < 1e-9 * Math.abs(value)) {
      found.add(row);
      [run, count] = [0, 0];
    } else [run, count] = [run + value, count + 1];
  }
  return found;
}

const withDeductions = (rows: readonly Row[], partOf: (row: Row) => Part[]): Part[] => rows.flatMap((row) => partOf(row).map((one) => (flowOf(row.label) === 'out' && one.interval.low >= 0 ? minus(one) : one)));

const isSeparator = ({ cells, texts }: Row): boolean => cells.every((figure) => figure === undefined) && texts.slice(1).every((text) => !/\p{L}/u.test(text));

/** The period that a label names. */
function spanOf(label: string): string | undefined {
  const found = /\b(?:(annual|yearly)|(monthly)|(quarterly)|(?:per|a|each)\s+(year|month|quarter))\b|\b(p\.a\.)/i.exec(label);
  return found === null ? undefined : found[1] !== undefined || found[5] !== undefined ? 'year' : found[2] !== undefined ? 'month' : found[3] !== undefined ? 'quarter' : found[4]!.toLowerCase();
}

/** Benefits less costs: as signed, as labelled, or the first less the rest. */
export function netReadings({ rows }: Table, at: number, column: number, stated: Figure): Part[][] {
  const partOf = (row: Row): Part[] => {
    const figure = row.cells[column];
    return figure !== undefined && comparable(figure.quantity, stated.quantity) ? [part(figure)] : [];
  };
  const span = spanOf(rows[at]!.label);
  // What is left of a year is made of what comes and goes in a year, not of what was put in once.
  const inSpan = rows.slice(0, at).filter(({ label }) => span === undefined || spanOf(label) === span);
  const above = span === undefined || inSpan.length === 0 ? rows.slice(0, at) : inSpan;
  const lastTotal = above.findLastIndex((row) => isTotalRow(row) || /^\W*gross\b/i.test(row.label));
  const items = above.filter((row) => !isTotalRow(row) && !isNetRow(row) && !/^\W*gross\b/i.test(row.label));
  const since = lastTotal < 0 ? above : above.slice(lastTotal);
  const last = above.filter((row) => partOf(row).length > 0).slice(-2);
  const totals = above.filter(isTotalRow);
  const lessRest = (list: readonly Row[]) => list.flatMap((row, index) => partOf(row).map((one) => (index === 0 ? one : minus(one))));
  const signed = since.some((row) => partOf(row).some(({ interval }) => interval.high < 0));
  if (signed) return [since.flatMap(partOf), items.flatMap(partOf), above.flatMap(partOf), last.flatMap(partOf), withDeductions(items, partOf), ...anySigns(since.flatMap(partOf))];
  const filled = since.filter((row) => partOf(row).length > 0);
  const readings = [withDeductions(since, partOf), lessRest(since), withDeductions(items, partOf), lessRest(last), lessRest(totals), items.flatMap(partOf), ...anySigns(items.flatMap(partOf)), ...anySigns(since.flatMap(partOf)), ...anySigns(last.flatMap(partOf))];
  // Where no word says what is deducted from what there is nothing to hold against the author.
  const told = filled.every(({ label }) => flowOf(label) !== undefined || isTotalRow({ label } as Row)) && filled.some(({ label }) => flowOf(label) === 'out') && !filled.every(({ label }) => flowOf(label) === 'out');
  return told ? readings : [filled.length === 2 ? lessRest(filled) : [], ...readings];
}

/** Every way to add and deduct a few parts. */
function anySigns(parts: readonly Part[]): Part[][] {
  if (parts.length < 2 || parts.length > 7) return [];
  return Array.from({ length: 2 ** parts.length }, (_, signs) => parts.map((one, at) => ((signs >> at) & 1) === 1 ? minus(one) : one));
}
