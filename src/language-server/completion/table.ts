import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { blockOn } from '../blocks.ts';
import { impactOf, percentIn } from '../impact.ts';
import { tableIn } from '../tables.ts';
import { begunRange, type CompletionContext } from './context.ts';

/** What executives see moved, whatever the trade; in the language of proposals. */
const metrics: readonly string[] = [
  'Handling time', 'Time to first reply', 'Cycle time', 'Cases per person and day', 'Throughput', 'Backlog', 'Error rate', 'Rework rate', 'Escalation rate',
  'First-contact resolution', 'Customer satisfaction', 'Conversion rate', 'Retention', 'Churn', 'Cost per case', 'Support cost', 'Revenue per seat', 'Operating margin', 'Overtime',
];

/** In a comparison: metrics that it does not have yet, the document's own first; in its impact column, what follows from the row. */
export function tableItems({ document, position, before, client: { t } }: CompletionContext): CompletionItem[] {
  const table = tableIn(document, blockOn(document.blocks, position.line));
  if (table === undefined || position.line < table.placed.line + 2) return [];
  const strokes = before.split(/(?<!\\)\|/);
  const column = strokes.length - 1 - (/^\s*\|/.test(before) ? 1 : 0);
  const begun = strokes.at(-1)!.trimStart();
  const range = begunRange(position, begun);
  const gap = strokes.at(-1) === '' && strokes.length > 1 ? ' ' : '';
  const row = table.rows.find(({ line }) => line === position.line);
  if (row === undefined || table.before === undefined || table.after === undefined) return [];
  if (column === table.impact) {
    const impact = impactOf(row.cells[table.before] ?? '', row.cells[table.after] ?? '', percentIn(document.text.getText()));
    return impact === undefined ? [] : [{ label: impact, detail: t('Follows from this row'), kind: CompletionItemKind.Value, preselect: true, textEdit: { range, newText: gap + impact } }];
  }
  if (column !== 0 || table.before === 0 || table.after === 0) return [];
  const known = new Set(table.rows.filter(({ line }) => line !== position.line).map(({ cells }) => cells[0]!.toLowerCase()));
  const own = document.blocks.filter((placed) => placed !== table.placed).flatMap((placed) => {
    const other = tableIn(document, placed);
    return other?.before === undefined || other.before === 0 ? [] : other.rows.map(({ cells }) => cells[0]!);
  });
  const offered = [...new Set([...own, ...metrics])].filter((metric) => metric !== '' && !known.has(metric.toLowerCase()));
  return offered.map((metric, index) => ({ label: metric, kind: CompletionItemKind.Text, sortText: String(index).padStart(3, '0'), textEdit: { range, newText: gap + metric } }));
}
