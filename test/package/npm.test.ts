import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const root = path.resolve(import.meta.dirname, '../..');

suite('the npm package', () => {
  let folder: string;
  const program = (name: string) => path.join(folder, 'bin', name);
  suiteSetup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'seven-signals-npm-'));
    const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as
      { filename: string; files: { path: string }[] }[];
    assert.deepEqual(packed!.files.map((file) => file.path).sort(), [
      'CHANGELOG.md', 'LICENSE', 'README.md', 'dist/cli.js', 'dist/engine.mjs', 'dist/server/flags.json', 'dist/server/node.cjs', 'dist/server/vectors.json', 'dist/server/weights.json', 'package.json',
    ]);
    execFileSync('npm', ['install', '--global', '--prefix', folder, '--no-audit', '--no-fund', path.join(folder, packed!.filename)], { stdio: 'ignore' });
  });
  suiteTeardown(() => { rmSync(folder, { recursive: true, force: true }); });

  test('is built where it is installed from the repository, as pre-commit does', function () {
    this.timeout(300_000);
    const elsewhere = path.join(folder, 'from-git');
    execFileSync('npm', ['install', '--global', '--prefix', elsewhere, '--install-links', '--no-audit', '--no-fund', `git+file://${root}`], { stdio: 'ignore' });
    const { status } = spawnSync(path.join(elsewhere, 'bin/seven-signals'), ['score', 'examples/smaller-bill.md', '--fail-under', '70'], { cwd: root });
    assert.equal(status, 0);
  });

  test('scores a proposal from the command line', () => {
    const { status, stdout } = spawnSync(program('seven-signals'), ['score', 'examples/support-desk.md', '--fail-under', '70'], { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0);
    assert.match(stdout, /^examples\/support-desk\.md {2}\d+ of 100, fundable\n/);
  });

  test('serves another editor over standard input and output', async () => {
    const server = spawn(program('seven-signals-language-server'), ['--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    const published = new Promise<{ diagnostics: { code?: string }[] }>((resolve) => {
      connection.onNotification('textDocument/publishDiagnostics', resolve);
    });
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'file:///p.md', languageId: 'markdown', version: 1, text: '---\ntype: ai-proposal\n---\n\n# Shorter queues\n\nThe bill is TBD.\n' },
    });
    const { diagnostics } = await published;
    assert.ok(diagnostics.some(({ code }) => code === 'flag/placeholder'));
    connection.dispose();
    server.kill();
  });
});
