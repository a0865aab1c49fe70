import { commands, l10n, Position, Range, window, workspace, WorkspaceEdit, type Uri } from 'vscode';

const comment = (rule: string) => `<!-- seven-signals-disable-file ${rule} -->`;

/** Switches a rule off in one document, by a comment at its end that the author can take out again. */
export async function muteInDocument(uri: Uri, rule: string): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const last = document.lineAt(document.lineCount - 1);
  const edit = new WorkspaceEdit();
  edit.insert(uri, new Position(document.lineCount - 1, last.text.length), `${last.isEmptyOrWhitespace ? '' : '\n'}\n${comment(rule)}\n`);
  if (!await workspace.applyEdit(edit)) void window.showWarningMessage(l10n.t('This document cannot be edited.'));
}

/** Takes that comment out again; what the configuration switches off is switched on there. */
export async function unmuteInDocument(uri: Uri, rule: string): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const start = document.getText().indexOf(comment(rule));
  if (start < 0) {
    const open = l10n.t('Open Configuration');
    const choice = await window.showInformationMessage(l10n.t('{0} is switched off in the configuration, or by another comment.', rule), open);
    if (choice === open) await commands.executeCommand('sevenSignals.openConfiguration');
    return;
  }
  const { line } = document.positionAt(start);
  const edit = new WorkspaceEdit();
  edit.delete(uri, document.lineAt(line).text.trim() === comment(rule) ? document.lineAt(line).rangeIncludingLineBreak : new Range(document.positionAt(start), document.positionAt(start + comment(rule).length)));
  if (!await workspace.applyEdit(edit)) void window.showWarningMessage(l10n.t('This document cannot be edited.'));
}
