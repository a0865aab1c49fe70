/**
 * Runs test/integration in a real VS Code, in both extension hosts at the newest and the floor version, then test/page.
 * Words on the command line choose among them: node, web, newest, floor, page.
 */
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyExtension, copyWherePresent, out, root, type ExtensionHost } from './host/extension.ts';
import { versions, type HostVersion } from './host/install.ts';

const launcher = path.join(root, 'scripts/host/launcher.mjs');

/** VS Code runs tests in the host of the extension whose folder holds them. */
const testsOf = (host: ExtensionHost) => path.join(out, `extension-${host}`, 'test', 'index.cjs');

async function bundleTests(host: ExtensionHost): Promise<string> {
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

async function runIn(version: HostVersion, host: ExtensionHost): Promise<boolean> {
  const workspace = await mkdtemp(path.join(tmpdir(), 'seven-signals-workspace-'));
  await copyWherePresent(path.join(root, 'examples'), workspace);
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

/** The tests that use the page as a person does, in a browser that this process drives. */
function runPageTests(): boolean {
  const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
  const words = ['--no-config', '--node-option', 'import=tsx', '--ui', 'tdd', '--timeout', '120000', 'test/page/*.test.ts'];
  return spawnSync(process.execPath, [mocha, ...words], { cwd: root, stdio: 'inherit' }).status === 0;
}

const wanted = process.argv.slice(2);
const isWanted = (...words: string[]) => wanted.every((word) => words.includes(word));
const summary: string[] = [];
let failed = 0;

async function report(name: string, run: () => boolean | Promise<boolean>): Promise<void> {
  console.log(`\n${name}`);
  const start = performance.now();
  const passed = await run();
  if (!passed) failed++;
  summary.push(`  ${passed ? '✔' : '✖'} ${name} (${Math.round((performance.now() - start) / 1000)} s)`);
}

execFileSync(process.execPath, ['esbuild.js'], { cwd: root, stdio: 'inherit' });
for (const host of ['node', 'web'] as const) {
  await copyExtension(host, { languageModelChatProviders: [{ vendor: 'seven-signals-test', displayName: 'Test' }] });
  await bundleTests(host);
  for (const version of ['newest', 'floor'] as const) {
    if (isWanted(version, host)) await report(`VS Code 1${versions[version].slice(1)} (${version}), ${host} extension host`, () => runIn(version, host));
  }
}
if (isWanted('page')) await report('The page, as a person uses it', runPageTests);

console.log(['', 'Integration tests', ...summary, failed === 0 ? 'All passed.' : `${failed} of ${summary.length} failed.`].join('\n'));
process.exit(failed === 0 ? 0 : 1);
