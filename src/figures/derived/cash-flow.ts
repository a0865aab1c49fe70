import type { Row, Table } from '../table.ts';
import type { DerivedSeries } from './derived.ts';

const cumulative = /\b(?:cumulat\w*|running (?:balance|total)|accumulated)\b/i;
const net = /\b(?:net|balance|cash ?flows?|total)\b/i;
/** An index, a rate and a discounted value are no cash. */
const noCash = /\b(?:npv|irr|roi|present value|discount\w*|factor|payback|margin|headcount|fte)\b|%/i;

/** The cash of a table that has periods for columns, as it adds up; undefined where its rows do not say how. */
export function statedCash({ columns, rows }: Table): DerivedSeries | undefined {
  const periods = columns.filter(({ role }) => role === 'period');
  // "| Year | 0 | 1 | 2 |"
  const prefix = /^\W*years?\W*$/i.test(columns[0]?.header ?? '') ? 'Year ' : '';
  const months = monthsOf(periods.map(({ header }) => (/^\d+$/.test(header) ? prefix + header : header)));
  if (months === undefined) return undefined;
  const flows = rows.filter(({ label }) => !noCash.test(label)).map((row) => valuesOf(row, periods.map(({ index }) => index)));
  const units = new Set(flows.flatMap((row) => row?.units ?? []));
  const [unit] = units;
  if (unit === undefined || units.size > 1 || flows.includes(undefined)) return undefined;
  const known = flows as Values[];
  const running = known.find(({ label }) => cumulative.test(label));
  const cash = running?.values ?? accumulated(flowOf(known));
  if (!cash?.some((value) => value < 0)) return undefined;
  const points = months.map((x, index) => ({ x, y: Math.round(100 * cash[index]!) / 100 }));
  const all = months[0] === 0 ? points : [{ x: 0, y: 0 }, ...points];
  const breakEven = crossing(all);
  return { id: 'cumulated-cash', unit, points: all, ...(breakEven === undefined ? {} : { breakEven }) };
}

interface Values {
  readonly label: string;
  readonly values: readonly number[];
  readonly units: readonly string[];
}

/** A row's amounts; empty cells are nothing. Undefined where a cell holds something else. */
function valuesOf({ label, cells, texts }: Row, columns: readonly number[]): Values | undefined {
  const figures = columns.map((column) => cells[column]);
  const readable = columns.every((column, index) => (figures[index] === undefined ? /^\W*$/.test(texts[column] ?? '') : figures[index].quantity.kind === 'money' && figures[index].quantity.ends === undefined));
  return readable ? { label, values: figures.map((figure) => figure?.quantity.value ?? 0), units: figures.flatMap((figure) => figure?.quantity.unit ?? []) } : undefined;
}

/** Rows that are tried in every combination of signs. */
const mostRows = 9;

/** The flow of each period: the row that nets the others, or the sum of all where some are below zero. */
function flowOf(rows: readonly Values[]): readonly number[] | undefined {
  const netted = rows.length > mostRows ? undefined : rows.find((row) => net.test(row.label) && nets(row, rows.filter((other) => other !== row)));
  if (netted !== undefined) return netted.values;
  if (rows.some(({ label }) => /\btotals?\b/i.test(label)) || !rows.some(({ values }) => values.some((value) => value < 0))) return undefined;
  return rows[0]!.values.map((_, period) => rows.reduce((sum, { values }) => sum + values[period]!, 0));
}

/** Whether the row is the sum of the others in every period, each other row added or taken away throughout. */
function nets({ values }: Values, others: readonly Values[]): boolean {
  if (others.length === 0) return true;
  for (let signs = 0; signs < 2 ** others.length; signs++) {
    if (values.every((value, period) => Math.abs(value - others.reduce((sum, other, index) => sum + (signs & (1 << index) ? -1 : 1) * other.values[period]!, 0)) <= 0.011 * Math.abs(value) + 1e-9)) return true;
  }
  return false;
}

function accumulated(flow: readonly number[] | undefined): readonly number[] | undefined {
  let sum = 0;
  return flow?.map((value) => (sum += value));
}

const headers: readonly (readonly [length: number, pattern: RegExp])[] = [
  [12, /^\W*(?:year|yr|y)\s?-?\s?(\d{1,2})\b/i], [12, /^\W*(?:FY\s?)?(20\d\d)\W*$/i], [12, /^\W*FY\s?(\d{2})\W*$/i], [1, /^\W*(?:month|m)\s?-?\s?(\d{1,2})\b/i],
];
const quarter = /^\W*Q([1-4])\W*(?:20)?(\d\d)\W*$/i;

/** The end of each period in months from the start; undefined where the headers are no run of periods. */
function monthsOf(names: readonly string[]): readonly number[] | undefined {
  if (names.length < 2) return undefined;
  const quarters = names.map((name) => quarter.exec(name));
  const [length, counts] = quarters.every((match) => match !== null)
    ? [3, quarters.map((match) => 4 * Number(match[2]) + Number(match[1]))] as const
    : headers.map(([months, pattern]) => [months, names.map((name) => Number(pattern.exec(name)?.[1]))] as const).find(([, found]) => !found.some(Number.isNaN)) ?? [0, []];
  if (counts.length === 0 || counts.some((count, index) => count !== counts[0]! + index)) return undefined;
  // A plan that counts from nought pays its outlay at once; any other begins with its first period.
  const first = counts[0] === 0 ? 0 : 1;
  return counts.map((_, index) => length * (index + first));
}

/** Where the line last rises through nothing and stays above. */
function crossing(points: DerivedSeries['points']): number | undefined {
  const last = points.findLastIndex(({ y }) => y < 0);
  const [below, above] = [points[last], points[last + 1]];
  if (below === undefined || above === undefined) return undefined;
  return below.x + ((above.x - below.x) * -below.y) / (above.y - below.y);
}
