/** From a keystroke to its findings in a real VS Code, beside an extension that does nothing but answer with one. */
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyExtension, out, root } from '../host/extension.ts';
import type { Measured } from './editor/measure.ts';
import { quantile } from './statistics.ts';
import { print } from './table.ts';
import { textOf } from './texts.ts';

const empty = {
  'package.json': JSON.stringify({ name: 'empty', publisher: 'bench', version: '0.0.1', engines: { vscode: '^1.110.0' }, main: './main.js', activationEvents: ['onLanguage:markdown'] }),
  'main.js': `const vscode = require('vscode');
exports.activate = () => {
  const findings = vscode.languages.createDiagnosticCollection('empty');
  const find = ({ uri }) => findings.set(uri, [new vscode.Diagnostic(new vscode.Range(0, 0, 0, 1), 'one')]);
  vscode.workspace.onDidChangeTextDocument(({ document }) => find(document));
};
`,
};

async function emptyExtension(): Promise<string> {
  const folder = path.join(out, 'extension-empty');
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(empty)) await writeFile(path.join(folder, name), content);
  return folder;
}

async function measure(extension: string): Promise<Measured> {
  const tests = path.join(extension, 'bench', 'measure.cjs');
  await build({ entryPoints: [path.join(import.meta.dirname, 'editor/measure.ts')], outfile: tests, bundle: true, format: 'cjs', platform: 'node', external: ['vscode'], logLevel: 'warning' });
  const workspace = await mkdtemp(path.join(tmpdir(), 'seven-signals-bench-'));
  await writeFile(path.join(workspace, 'proposal.md'), `---\ntype: ai-proposal\n---\n\n${textOf(30)}`);
  // What the host prints is not this program's own output, whose last line is its table.
  const log = console.log;
  console.log = console.error;
  try {
    await runTests({ vscodeExecutablePath: path.join(root, 'scripts/host/launcher.mjs'), extensionDevelopmentPath: extension, extensionTestsPath: tests, launchArgs: [workspace] });
    return JSON.parse(await readFile(path.join(workspace, 'measured.json'), 'utf8')) as Measured;
  } finally {
    console.log = log;
    await rm(workspace, { recursive: true, force: true });
  }
}

await copyExtension('node');
const [own, nothing] = [await measure(path.join(out, 'extension-node')), await measure(await emptyExtension())];
const middle = ({ keystrokes }: Measured, share = 0.5) => quantile(keystrokes, share);
print({
  columns: ['VS Code, 30 KB', 'median', 'p95'],
  rows: [
    ['keystroke to findings', middle(own), middle(own, 0.95)],
    ['keystroke to the finding of an extension that does nothing else', middle(nothing), middle(nothing, 0.95)],
    ['load and activate', own.own, ''],
    ['load and activate, an extension that does nothing else', nothing.own, ''],
    ['the same with what VS Code waits for in between', own.activation, ''],
    ['the same, an extension that does nothing else', nothing.activation, ''],
  ],
});
