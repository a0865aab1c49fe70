import { l10n, languages, Selection, TextEditorRevealType, window, type Diagnostic, type TextEditor } from 'vscode';

/** Our findings in a document, in the order of the text. */
export function findingsIn(editor: TextEditor): Diagnostic[] {
  return languages.getDiagnostics(editor.document.uri)
    .filter(({ source }) => source === 'Seven Signals')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Goes to the next or previous finding, around the end. */
export function goToFinding(step: 1 | -1): void {
  const editor = window.activeTextEditor;
  if (editor === undefined) {
    sayNone();
    return;
  }
  const findings = findingsIn(editor);
  const { active } = editor.selection;
  const next = step === 1
    ? findings.find(({ range }) => range.start.isAfter(active)) ?? findings[0]
    : findings.findLast(({ range }) => range.start.isBefore(active)) ?? findings.at(-1);
  if (next === undefined) {
    sayNone();
    return;
  }
  editor.selection = new Selection(next.range.start, next.range.start);
  editor.revealRange(next.range, TextEditorRevealType.InCenterIfOutsideViewport);
}

function sayNone(): void {
  window.setStatusBarMessage(l10n.t('No findings in this document.'), 3000);
}
