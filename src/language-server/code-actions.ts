import { CodeActionKind, type CodeAction, type CodeActionContext, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Review } from '../review/types.ts';
import { criterionById } from '../rubric/registry.ts';
import type { CriterionId } from '../rubric/types.ts';
import { insertionFor, withoutPlaceholders } from './insertion.ts';
import type { OpenDocument } from './open-documents.ts';
import { overlap, rangeOf } from './ranges.ts';

/** Fixes for the findings in `range`. */
export function codeActions({ uri, text, review }: OpenDocument, range: Range, { diagnostics }: CodeActionContext): CodeAction[] {
  const missing = diagnostics.flatMap((diagnostic) => {
    const criterion = criterionById.get(diagnostic.code as CriterionId);
    if (criterion === undefined) return [];
    return review.criteria
      .filter(({ id, level, off }) => level < 2 && off !== true && criterionById.get(id)!.signal === criterion.signal)
      .flatMap(({ id }) => insertAction(uri, review, id, diagnostic));
  });
  const figures = review.figures
    .filter((figure) => overlap(rangeOf(figure), range))
    .flatMap((figure) => figure.fixes.map(({ title, text, place }, index): CodeAction => ({
      title, kind: CodeActionKind.QuickFix, isPreferred: index === 0,
      diagnostics: diagnostics.filter(({ code }) => code === figure.id),
      edit: { changes: { [uri]: [{ range: rangeOf(place), newText: text }] } },
    })));
  return [...figures, ...missing, ...diagnostics.flatMap((diagnostic) => disableActions(uri, text, review, diagnostic))];
}

/** Comments that hide the finding: at the end of its line, or for the whole document at its end. */
function disableActions(uri: string, text: TextDocument, review: Review, diagnostic: CodeActionContext['diagnostics'][number]): CodeAction[] {
  const { code: rule, range: { start: { line } } } = diagnostic;
  const onItsLine = [...review.flags, ...review.figures].some((finding) => finding.id === rule && rangeOf(finding).start.line === line);
  if (typeof rule !== 'string' || (!onItsLine && !criterionById.has(rule as CriterionId))) return [];
  const action = (title: string, offset: number, newText: string): CodeAction => ({
    title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic],
    edit: { changes: { [uri]: [{ range: { start: text.positionAt(offset), end: text.positionAt(offset) }, newText }] } },
  });
  const whole = text.getText();
  const found = text.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).trimEnd();
  // A table's row and front matter have no room for a comment.
  const hasRoom = onItsLine && !found.includes('|') && line >= (review.sections[0]?.line ?? 1) - 1;
  return [
    ...(hasRoom ? [action(`Disable ${rule} here`, text.offsetAt({ line, character: found.length }), ` <!-- seven-signals-disable-line ${rule} -->`)] : []),
    action(`Disable ${rule} in this document`, whole.length, `${whole.endsWith('\n') ? '' : '\n'}\n<!-- seven-signals-disable-file ${rule} -->\n`),
  ];
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
