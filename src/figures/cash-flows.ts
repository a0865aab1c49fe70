import type { Figure } from './figure.ts';
import { isNetRow, isTotalRow } from './sums/total-rows.ts';
import type { Table } from './table.ts';

const flowRow = /\b(?:net|cash[- ]?flows?|flows?|balance|result)\b/i;
const notFlow = /\b(?:cumulat\w*|running (?:total|balance|sum)|accumulated|present value|discount\w*|PV|NPV|factor)\b/i;

/** The row or column of a table with the net amount of each year, in order; undefined where there is none. */
export function netRow({ columns, rows }: Table): Figure[] | undefined {
  const named = columns.filter(({ role }) => role === 'period');
  // "Now | Year 1 | Year 2": what stands before the first year is today.
  const years = columns.filter(({ index, role, header }) => role === 'period' || (index > 0 && index + 1 === named[0]?.index && /\b(?:now|today|start|initial|build|up[- ]?front)\b/i.test(header)));
  if (years.length >= 3) {
    const candidates = rows.filter(({ label, cells }) => !notFlow.test(label) && years.filter(({ index }) => cells[index]?.quantity.kind === 'money' || cells[index]?.quantity.kind === 'number').length >= years.length - 1);
    const row = candidates.find((one) => isNetRow(one)) ?? candidates.find(({ label }) => flowRow.test(label)) ?? (rows.length === 1 ? candidates[0] : undefined);
    if (row !== undefined) {
      const flows = years.map(({ index }) => row.cells[index] ?? onlyOne(rows.flatMap(({ label, cells }) => (notFlow.test(label) ? [] : cells[index] ?? []))));
      return flows.every((figure) => figure !== undefined) ? flows : undefined;
    }
    // "Build: −2.4 | | |" above "Net contribution: | 1.2 | 2.0 | 2.8": one figure a year, on whichever row.
    const single = years.map(({ index }) => rows.filter(({ label }) => !notFlow.test(label)).flatMap(({ cells }) => cells[index] ?? []));
    return single.every((figures) => figures.length === 1) ? single.map(([figure]) => figure!) : undefined;
  }
  // Years down the side.
  const column = columns.find(({ header, index }) => index > 0 && flowRow.test(header) && !notFlow.test(header) && rows.some(({ cells }) => cells[index] !== undefined));
  const yearRows = rows.filter((row) => /^\W*(?:(?:year|yr|y|fy)?\s?-?\d{1,4}|now|today|build|start|initial\w*|20\d\d(?:[/–-]\d+)?)\W*$/i.test(row.label) && !isTotalRow(row));
  if (column === undefined || yearRows.length < 3) return undefined;
  const flows = yearRows.map(({ cells }) => cells[column.index]);
  return flows.every((figure) => figure !== undefined) ? flows : undefined;
}

const onlyOne = (figures: readonly Figure[]): Figure | undefined => (figures.length === 1 ? figures[0] : undefined);

/** Whether the first flow is of today: "Year 0", "Now", "Build", or money going out before anything comes back. */
export function beginsToday({ columns, rows }: Table): boolean {
  const first = columns.find(({ role }) => role === 'period')?.header ?? rows[0]?.label ?? '';
  return /\b0\b|now|today|build|start|initial/i.test(first);
}
