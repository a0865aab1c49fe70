import { l10n, Uri, window, workspace } from 'vscode';

const names = ['.seven-signals.yaml', '.seven-signals.yml', '.seven-signals.json'];
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

/** Opens the configuration that holds for the workspace; where there is none, offers a commented one to save. */
export async function openConfiguration(): Promise<void> {
  const { workspaceFolders: [first, ...others] = [] } = workspace;
  if (first === undefined) {
    void window.showInformationMessage(l10n.t('Open a folder to keep a configuration in it. Without one, the settings hold.'));
    return;
  }
  const folder = others.length === 0 ? first : await window.showWorkspaceFolderPick();
  if (folder === undefined) return;
  for (const name of names) {
    const uri = Uri.joinPath(folder.uri, name);
    try {
      await window.showTextDocument(await workspace.openTextDocument(uri));
      return;
    } catch {
      // Not this name; try the next.
    }
  }
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, names[0]!).with({ scheme: 'untitled' }));
  const editor = await window.showTextDocument(document);
  if (document.getText() === '') await editor.edit((edit) => { edit.insert(document.positionAt(0), starter); });
}
