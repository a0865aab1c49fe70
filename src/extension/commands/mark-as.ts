import { l10n, Range, window, workspace, WorkspaceEdit, type Uri } from 'vscode';
import { typeChange } from './front-matter.ts';

/** Says in the document's front matter whether it is a proposal. */
export async function markAs(uri: Uri, proposal: boolean): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const { start, end, text } = typeChange(document.getText(), proposal ? 'ai-proposal' : 'document');
  const edit = new WorkspaceEdit();
  edit.replace(uri, new Range(document.positionAt(start), document.positionAt(end)), text);
  if (!await workspace.applyEdit(edit)) void window.showWarningMessage(l10n.t('This document cannot be edited.'));
}
