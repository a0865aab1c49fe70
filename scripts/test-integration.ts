/** Runs test/integration in a real VS Code: both extension hosts, newest and floor version. */
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const launcher = path.join(root, 'scripts/host/launcher.mjs');
const out = path.join(root, 'out');

/** Copies of the extension, one for each extension host: `main` runs in Node, `browser` alone in the web worker. */
async function copyFor(host: 'node' | 'web'): Promise<string> {
  const folder = path.join(out, `extension-${host}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  delete manifest[host === 'web' ? 'main' : 'browser'];
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  for (const part of ['dist', 'media', 'snippets', 'syntaxes', 'schemas', 'l10n', 'package.nls.json', 'package.nls.de.json']) {
    await cp(path.join(root, part), path.join(folder, part), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
  return folder;
}

/** VS Code runs tests in the host of the extension whose folder holds them. */
const testsOf = (host: 'node' | 'web') => path.join(out, `extension-${host}`, 'test', 'index.cjs');

async function bundleTests(host: 'node' | 'web'): Promise<string> {
  const outfile = testsOf(host);
  await build({
    entryPoints: [path.join(root, 'test/integration/index.ts')], outfile, bundle: true, external: ['vscode'], logLevel: 'warning',
    // mocha's browser build takes `module` for its own; the footer gives it back.
    format: 'iife', globalName: 'tests',
    // assert asks for a process, which the web worker does not have.
    banner: { js: "globalThis.process ??= { env: {}, nextTick: queueMicrotask, cwd: () => '/' };" },
    footer: { js: 'module.exports = tests;' },
    platform: 'browser', mainFields: ['browser', 'module', 'main'], define: { 'process.env.HOST': JSON.stringify(host), global: 'globalThis' },
    alias: { 'node:assert/strict': 'assert', 'node:assert': 'assert' },
  });
  return outfile;
}

async function runIn(version: 'newest' | 'floor', host: 'node' | 'web'): Promise<boolean> {
  console.log(`\nVS Code ${version}, ${host} extension host`);
  const workspace = await mkdtemp(path.join(tmpdir(), 'seven-signals-workspace-'));
  await cp(path.join(root, 'examples'), workspace, { recursive: true });
  try {
    await runTests({
      vscodeExecutablePath: launcher,
      extensionDevelopmentPath: path.join(out, `extension-${host}`),
      extensionTestsPath: testsOf(host),
      launchArgs: [workspace],
      extensionTestsEnv: { SEVEN_SIGNALS_VSCODE: version },
    });
    return true;
  } catch {
    return false;
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

const wanted = process.argv.slice(2);
let failed = 0;
for (const host of ['node', 'web'] as const) {
  await copyFor(host);
  await bundleTests(host);
  for (const version of ['newest', 'floor'] as const) {
    if (wanted.length > 0 && !wanted.every((word) => word === host || word === version)) continue;
    if (!await runIn(version, host)) failed++;
  }
}
process.exit(failed === 0 ? 0 : 1);
