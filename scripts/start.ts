/**
 * Builds, prints the score of an example and opens VS Code on it with the extension: the desktop's where `code` is there,
 * otherwise a hosted one, which runs until Ctrl+C. Without a terminal it prints and ends.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { copyExtension } from './host/extension.ts';
import { startHost } from './host/server.ts';
import { addressOf } from './host/workbench.ts';

const root = path.resolve(import.meta.dirname, '..');
const examples = path.join(root, 'examples');
const example = path.join(examples, 'support-desk.md');

function run(...words: string[]): void {
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Whether desktop VS Code could be opened; as root or without a display it refuses. */
function openDesktop(): boolean {
  const { status } = spawnSync('code', [`--extensionDevelopmentPath=${root}`, examples, example], { stdio: 'ignore', shell: process.platform === 'win32' });
  return status === 0;
}

async function openHosted(): Promise<void> {
  const host = await startHost({ version: 'newest', extension: await copyExtension('node') });
  const address = addressOf(host, { folder: examples, payload: [['openFile', `vscode-remote://127.0.0.1:${host.port}${example}`], ['skipWelcome', 'true']] });
  console.log(`VS Code with Seven Signals is ready. Open this address in a browser; Ctrl+C ends it.\n\n  ${address}\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
  await host.stop();
}

run('esbuild.js');
run('dist/cli.js', 'score', path.relative(root, example));
if (!process.stdout.isTTY) console.log('\nRun this in a terminal to open VS Code on the example.');
else if (openDesktop()) console.log('\nVS Code opens on the examples.');
else await openHosted();
