import type { Context } from '../context.ts';
import type { Relation } from '../relation.ts';
import { listTotals } from '../sums/list-totals.ts';
import { breakdowns, proseTotals, splits } from '../sums/prose-totals.ts';
import { columnTotals, rowTotals, runningTotals } from '../sums/table-totals.ts';

/** Sums: total rows and columns, the last item of a list, "in total" in prose, running totals. */
export function total(context: Context): Relation[] {
  const { own } = context;
  return [
    ...own.tables.flatMap((table) => [...columnTotals(table), ...rowTotals(table), ...runningTotals(table)]),
    ...listTotals(context),
    ...own.sentences.flatMap((sentence) => breakdowns(sentence)),
    ...own.sentences.flatMap((sentence, at) => splits(own.sentences[at - 1] ?? [], sentence)),
    ...proseTotals(context),
  ];
}
