import type { CodeAction } from 'vscode-languageserver';
import { figureAt } from '../figure-at.ts';
import { at, edited, rewrite, type ActionContext } from './action.ts';

/** For a figure under the cursor: says that it is assumed, not measured. */
export function markAssumption({ document, range, client: { t } }: ActionContext): CodeAction[] {
  const figure = figureAt(document, range.start);
  if (figure === undefined || /^\s*\((?:assum|estimat)/i.test(figure.after)) return [];
  const { line, character } = figure.range.end;
  return [rewrite(t('Mark {0} as an assumption', figure.quote), edited(document, [{ range: at(line, character), newText: ' (assumption)' }]))];
}
