import type { Column, Row, Table } from '../table.ts';
import type { DerivedSeries } from './derived.ts';
import { periodOf } from './roles.ts';

const volumeHeader = /\b(?:(?:per|an?|each|every) (?:day|week|month|quarter|year)|daily|weekly|monthly|quarterly|yearly|volumes?|(?:calls|requests|messages|queries|questions|tickets|cases|documents|pages|conversations|users|seats|claims|orders|invoices|answers|tokens|letters|offers|images|mails|e-?mails)\b)/i;
const costHeader = /\b(?:costs?|bill|spend(?:ing)?|charge)\b/i;

/** The cost at each volume that a table states, the volumes ascending; undefined where it states none. */
export function statedCosts({ columns, rows }: Table): DerivedSeries | undefined {
  const volume = columns.find((column) => volumeHeader.test(column.header) && !costHeader.test(column.header) && rows.every((row) => isCount(row, column)));
  const costs = columns.filter((column) => costHeader.test(column.header) && column.role !== 'unit-cost' && column !== volume && rows.every((row) => isAmount(row, column)));
  const [cost] = costs;
  if (volume === undefined || cost === undefined || costs.length > 1 || rows.length < 2) return undefined;
  const points = rows.map(({ cells }) => ({ x: cells[volume.index]!.quantity.value, y: cells[cost.index]!.quantity.value }));
  const units = new Set(rows.map(({ cells }) => cells[cost.index]!.quantity.unit));
  if (units.size > 1 || points.some(({ x }, index) => x <= (points[index - 1]?.x ?? 0))) return undefined;
  const first = rows[0]!.cells[cost.index]!.quantity;
  const period = cost.role === 'monthly' ? 'month' : cost.role === 'yearly' ? 'year' : periodOf(first.per, `${cost.header} ${volume.header}`);
  return { id: 'cost-over-volume', unit: period === undefined ? first.unit : `${first.unit} a ${period}`, points };
}

function isCount({ cells }: Row, { index }: Column): boolean {
  const kind = cells[index]?.quantity.kind;
  return (kind === 'count' || kind === 'number') && cells[index]!.quantity.ends === undefined;
}

function isAmount({ cells }: Row, { index }: Column): boolean {
  const quantity = cells[index]?.quantity;
  return quantity?.kind === 'money' && quantity.ends === undefined && quantity.per.every((unit) => unit !== 'each');
}
