/** Runs inside the extension host: activates an extension, types into a document and waits for findings after every key. */
import { createRequire } from 'node:module';
import path from 'node:path';
import * as vscode from 'vscode';

const requireHere = createRequire(__filename);
const keys = 60;
const warmUp = 10;

/** Milliseconds; written to `measured.json` in the workspace. */
export interface Measured {
  /** Reading, compiling and running the extension's code, and its call of `activate`: the two that VS Code shows under "Running Extensions". */
  readonly own: number;
  /** From the wish to activate to the activated extension, with what VS Code does and waits for in between. */
  readonly activation: number;
  readonly keystrokes: readonly number[];
}

export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders![0]!.uri;
  const extension = vscode.extensions.all.find(({ extensionPath }) => /extension-(?:node|empty)$/.test(extensionPath))!;
  const times = timed(extension);
  const began = performance.now();
  await extension.activate();
  const activation = performance.now() - began + times.load;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'proposal.md'));
  const editor = await vscode.window.showTextDocument(document);
  await type(editor);
  const keystrokes: number[] = [];
  for (let key = 0; key < keys; key++) {
    const took = await type(editor);
    if (key >= warmUp) keystrokes.push(took);
    await new Promise((resolve) => { setTimeout(resolve, 60); });
  }
  const measured: Measured = { own: times.load + times.activate, activation, keystrokes };
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'measured.json'), new TextEncoder().encode(JSON.stringify(measured)));
}

/** Loads the extension's code, which VS Code then finds loaded, and has its `activate` timed when VS Code calls it. */
function timed({ extensionPath, packageJSON }: vscode.Extension<unknown>): { readonly load: number; activate: number } {
  const main = requireHere.resolve(path.join(extensionPath, (packageJSON as { readonly main: string }).main));
  const began = performance.now();
  const code = requireHere(main) as { activate: (context: vscode.ExtensionContext) => unknown };
  const times = { load: performance.now() - began, activate: 0 };
  requireHere.cache[main]!.exports = {
    activate(context: vscode.ExtensionContext) {
      const called = performance.now();
      try {
        return code.activate(context);
      } finally {
        times.activate = performance.now() - called;
      }
    },
  };
  return times;
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
