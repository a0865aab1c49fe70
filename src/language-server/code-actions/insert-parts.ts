import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { criterionIn } from '../../review/criterion.ts';
import type { SignalId } from '../../rubric/types.ts';
import { openCriteria } from '../diagnostics/missing-signals.ts';
import { insertionFor } from '../insertion.ts';
import { snippetEdited, type ActionContext } from './action.ts';

/** For a signal that leaves something open: the parts that would answer it, those that gain most first. */
export function insertParts(context: ActionContext): CodeAction[] {
  const { document, diagnostics, client: { t } } = context;
  const { review } = document;
  return diagnostics.flatMap((diagnostic) => {
    const [signal] = String(diagnostic.code).split('/') as [SignalId];
    if (!review.criteria.some(({ id }) => id === diagnostic.code)) return [];
    return openCriteria(review, { id: signal }).sort((a, b) => b.gain - a.gain).flatMap(({ id }): CodeAction[] => {
      const insertion = insertionFor(document, id);
      if (insertion === null) return [];
      const { position, snippet } = insertion;
      return [{
        title: t('Insert: {0}', t(criterionIn(review, id).title)),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        ...(id === diagnostic.code ? { isPreferred: true } : {}),
        edit: snippetEdited(context, { start: position, end: position }, snippet),
      }];
    });
  });
}
