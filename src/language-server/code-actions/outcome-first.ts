import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { insertionFor, lineText } from '../insertion.ts';
import { overlap, rangeOf } from '../ranges.ts';
import { at, rewrite, snippetEdited, type ActionContext } from './action.ts';

const id = 'leverage/outcome-first';

/** Where the text does not lead with the outcome: room for it in the title, ahead of what the title says, and a summary under it. */
export function outcomeFirst(context: ActionContext): CodeAction[] {
  const { document, range, diagnostics, client: { t } } = context;
  const [title] = document.review.sections;
  const { level, off } = document.review.criteria.find((criterion) => criterion.id === id)!;
  if (title === undefined || level >= 2 || off === true) return [];
  const found = diagnostics.filter(({ code }) => code === id);
  if (found.length === 0 && !overlap(rangeOf(title), range)) return [];
  const line = title.line - 1;
  const marks = /^\s*(?:#{1,6}\s+)?/.exec(lineText(document.text, line))![0].length;
  const inTitle = rewrite(t('Begin the title with the outcome'), snippetEdited(context, at(line, marks), '${1:[What]} from ${2:XX} to ${3:XX}: $0'));
  const insertion = insertionFor(document, id)!;
  const summary = rewrite(t('Begin with a summary of the outcome'), snippetEdited(context, { start: insertion.position, end: insertion.position }, insertion.snippet));
  return found.length === 0 ? [inTitle, summary] : [{ ...inTitle, kind: CodeActionKind.QuickFix, diagnostics: found }];
}
