import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

suite('npm start', () => {
  test('without a terminal it prints the score of an example and ends', () => {
    const { status, stdout } = spawnSync('npm', ['start', '--silent'], { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0);
    assert.match(stdout, /^examples\/support-desk\.md {2}\d+ of 100, fundable\n/);
  });

  test('in a terminal it hosts VS Code at the printed address until Ctrl+C', async function () {
    if (spawnSync('code', ['--version']).status === 0) this.skip();
    // util-linux's script gives the command a terminal.
    const terminal = spawn('script', ['--quiet', '--return', '--command', 'npm start --silent', '/dev/null'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = once(terminal, 'exit');
    let shown = '';
    const address = await new Promise<string>((resolve) => {
      terminal.stdout.on('data', (chunk: Buffer) => {
        shown += chunk.toString();
        const found = /^ {2}(http:\/\/127\.0\.0\.1:\d+\/\S+)/m.exec(shown)?.[1];
        if (found !== undefined) resolve(found);
      });
    });
    assert.equal((await fetch(address)).status, 200);
    terminal.stdin.write('\x03');
    await ended;
    await assert.rejects(fetch(address));
  });
});
