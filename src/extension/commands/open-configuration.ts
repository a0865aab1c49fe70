import { l10n, Uri, window, workspace } from 'vscode';
import type { Server } from '../client/server.ts';

const name = '.seven-signals.yaml';
const starter = `# Seven Signals: how proposals below this folder are scored.
# Every key is optional; what is left out keeps its default.

# Share of the overall score, per signal.
# weights:
#   leverage: 20
#   roi: 20

# off, hint, info, warning or error, per rule.
# rules:
#   flag/parity: hint

# Names that a reader of yours would know.
# vocabulary:
#   systems: []
#   teams: []
`;

/** Opens the configuration that holds for the document, or for a folder of the workspace where there is no document; where there is none, a commented one to save. */
export async function openConfiguration(server: Server, document: Uri | undefined): Promise<void> {
  const place = document ?? await placeInFolder();
  if (place === undefined) return;
  const { file, folder } = await server.configuration({ uri: place.toString() });
  if (file !== undefined) {
    await window.showTextDocument(await workspace.openTextDocument(Uri.parse(file)));
    return;
  }
  if (folder === undefined) {
    sayNoFolder();
    return;
  }
  const uri = Uri.joinPath(Uri.parse(folder), name);
  const created = await workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
  const editor = await window.showTextDocument(created);
  if (created.getText() === '') await editor.edit((edit) => { edit.insert(created.positionAt(0), starter); });
}

/** Where a document of the workspace would lie: in its folder, or in the one that is chosen of several. */
async function placeInFolder(): Promise<Uri | undefined> {
  const { workspaceFolders: [first, ...others] = [] } = workspace;
  if (first === undefined) {
    sayNoFolder();
    return undefined;
  }
  const folder = others.length === 0 ? first : await window.showWorkspaceFolderPick();
  return folder && Uri.joinPath(folder.uri, 'proposal.md');
}

function sayNoFolder(): void {
  void window.showInformationMessage(l10n.t('Open a folder to keep a configuration in it. Without one, the settings hold.'));
}
