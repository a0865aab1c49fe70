import type { CodeAction, TextEdit } from 'vscode-languageserver';
import { blockOn } from '../blocks.ts';
import { impactOf, percentIn } from '../impact.ts';
import { lineText } from '../insertion.ts';
import { tableIn } from '../tables.ts';
import { at, edited, rewrite, type ActionContext } from './action.ts';

/** For a table that says what is before and what after: a column with the difference. */
export function addImpact({ document, range, client: { t } }: ActionContext): CodeAction[] {
  const table = tableIn(document, blockOn(document.blocks, range.start.line));
  if (table?.before === undefined || table.after === undefined || table.impact !== undefined) return [];
  const { placed, header, rows, before, after } = table;
  const percent = percentIn(document.text.getText());
  const impacts = rows.map(({ cells }) => impactOf(cells[before] ?? '', cells[after] ?? '', percent) ?? '');
  if (impacts.every((impact) => impact === '')) return [];
  const added = ['Impact', '---:', ...impacts].map((cell, index): TextEdit => {
    const line = placed.line + index;
    const text = lineText(document.text, line).trimEnd();
    const missing = index < 2 ? 0 : Math.max(0, header.length - (rows[index - 2]!.cells.length));
    const cells = [...Array<string>(missing).fill(''), cell].join(' | ');
    return { range: at(line, text.length), newText: /(?<!\\)\|$/.test(text) ? ` ${cells} |` : ` | ${cells}` };
  });
  return [rewrite(t('Add the column “Impact”'), edited(document, added))];
}
