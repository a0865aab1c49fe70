import { l10n, Position, window, workspace, WorkspaceEdit, type Uri } from 'vscode';

/** Switches a rule off in one document, by a comment at its end that the author can take out again. */
export async function muteInDocument(uri: Uri, rule: string): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const last = document.lineAt(document.lineCount - 1);
  const edit = new WorkspaceEdit();
  edit.insert(uri, new Position(document.lineCount - 1, last.text.length), `${last.isEmptyOrWhitespace ? '' : '\n'}\n<!-- seven-signals-disable-file ${rule} -->\n`);
  if (!await workspace.applyEdit(edit)) void window.showWarningMessage(l10n.t('This document cannot be edited.'));
}
