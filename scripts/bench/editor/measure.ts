/** Runs inside the extension host: activates an extension, types into a document and waits for findings after every key. */
import * as vscode from 'vscode';

const keys = 60;
const warmUp = 10;

/** Milliseconds; written to `measured.json` in the workspace. */
export interface Measured {
  readonly activation: number;
  readonly keystrokes: readonly number[];
}

export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders![0]!.uri;
  const extension = vscode.extensions.all.find(({ extensionPath }) => /extension-(?:node|empty)$/.test(extensionPath))!;
  const began = performance.now();
  await extension.activate();
  const activation = performance.now() - began;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'proposal.md'));
  const editor = await vscode.window.showTextDocument(document);
  await type(editor);
  const keystrokes: number[] = [];
  for (let key = 0; key < keys; key++) {
    const took = await type(editor);
    if (key >= warmUp) keystrokes.push(took);
    await new Promise((resolve) => { setTimeout(resolve, 60); });
  }
  const measured: Measured = { activation, keystrokes };
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'measured.json'), new TextEncoder().encode(JSON.stringify(measured)));
}

/** Milliseconds from a key in the middle of the document to the findings that follow it. */
async function type(editor: vscode.TextEditor): Promise<number> {
  const { uri, lineCount } = editor.document;
  const found = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => { reject(new Error('no findings within 20 seconds')); }, 20_000);
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((changed) => changed.toString() === uri.toString())) return;
      clearTimeout(timer);
      listener.dispose();
      resolve();
    });
  });
  const line = editor.document.lineAt(Math.floor(lineCount / 2)).range.end;
  const began = performance.now();
  await editor.edit((edit) => { edit.insert(line, 'e'); });
  await found;
  return performance.now() - began;
}
