import { CodeActionKind, type CodeAction, type CodeActionContext, type Range } from 'vscode-languageserver';
import type { Review } from '../review/types.ts';
import { criterionById } from '../rubric/registry.ts';
import type { CriterionId } from '../rubric/types.ts';
import { insertionFor, withoutPlaceholders } from './insertion.ts';
import type { OpenDocument } from './open-documents.ts';
import { overlap, rangeOf } from './ranges.ts';

/** Fixes for the findings in `range`. */
export function codeActions({ uri, review }: OpenDocument, range: Range, { diagnostics }: CodeActionContext): CodeAction[] {
  const missing = diagnostics.flatMap((diagnostic) => {
    const criterion = criterionById.get(diagnostic.code as CriterionId);
    if (criterion === undefined) return [];
    return review.criteria
      .filter(({ id, level }) => level < 2 && criterionById.get(id)!.signal === criterion.signal)
      .flatMap(({ id }) => insertAction(uri, review, id, diagnostic));
  });
  const figures = review.figures
    .filter((figure) => overlap(rangeOf(figure), range))
    .flatMap((figure) => figure.fixes.map(({ title, text, place }, index): CodeAction => ({
      title, kind: CodeActionKind.QuickFix, isPreferred: index === 0,
      diagnostics: diagnostics.filter(({ code }) => code === figure.id),
      edit: { changes: { [uri]: [{ range: rangeOf(place), newText: text }] } },
    })));
  return [...figures, ...missing];
}

function insertAction(uri: string, review: Review, id: CriterionId, diagnostic: CodeActionContext['diagnostics'][number]): CodeAction[] {
  const insertion = insertionFor(review, id);
  if (insertion === null) return [];
  const { position, snippet } = insertion;
  return [{
    title: `Insert: ${criterionById.get(id)!.title}`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: { changes: { [uri]: [{ range: { start: position, end: position }, newText: withoutPlaceholders(snippet) }] } },
  }];
}
