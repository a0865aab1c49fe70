import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { overlap, rangeOf } from '../ranges.ts';
import { snippetEdited, type ActionContext } from './action.ts';

const measure = '${1:[metric]} from ${2:XX} to ${3:XX}$0';

/** For a vague benefit: a metric with its value before and after in the place of the vague words. */
export function measureBenefit(context: ActionContext): CodeAction[] {
  const { document, range, diagnostics, client: { t } } = context;
  return document.review.flags
    .filter((flag) => flag.id === 'flag/vague-benefit' && overlap(rangeOf(flag), range))
    .map((flag) => ({
      title: t('Replace “{0}” by a metric', flag.quote.replace(/\s+/g, ' ')),
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnostics.filter(({ code, range: { start } }) => code === flag.id && start.line === flag.line - 1 && start.character === flag.column - 1),
      edit: snippetEdited(context, rangeOf(flag), measure),
    }));
}
