/** The window as the tests of the extension use it. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension/activate.ts';
import type { Row } from '../../src/extension/tree.ts';

export const proposalText = `---
type: ai-proposal
---

# Cut the first answer from 6 hours to 2

## Problem

Twelve agents answer 80 tickets a day each.

## Risk

Agents may edit every draft. There is no rollback plan.
`;

/** The extension, started. */
export async function started(): Promise<Api> {
  const api = await vscode.extensions.getExtension<Api>('seven-signals.seven-signals')!.activate();
  await api.ready;
  return api;
}

let shown = 0;

/** Shows an unsaved document; each has its own name, since a backup of the last may come back under the same. */
export async function show(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'untitled', path: `/unsaved-${++shown}.md` }));
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), content); });
  await (await started()).reviewOf(document.uri);
  return editor;
}

/** Writes a file into the workspace; resolves to its address. */
export async function write(name: string, content: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

/** Waits until a condition holds; the message says what did not come. */
export async function until(condition: () => boolean, message: string): Promise<void> {
  for (const end = Date.now() + 20_000; !condition();) {
    assert.ok(Date.now() < end, message);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}

/** Closes every editor without asking whether to save it. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.activeTabGroup.activeTab !== undefined) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

export const find = (rows: readonly Row[], id: string): Row | undefined => rows.map((row) => (row.id === id ? row : find(row.children, id))).find((row) => row !== undefined);

export const scorecards = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ label }) => label.startsWith('Scorecard'));

/** The ids of the rules that are found in a document. */
export function found(uri: vscode.Uri): string[] {
  return vscode.languages.getDiagnostics(uri).map(({ code }) => String(typeof code === 'object' ? code.value : code));
}
