import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '../..');
const { runs: { steps } } = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as { runs: { steps: readonly { run: string; env?: Readonly<Record<string, string>> }[] } };

suite('the GitHub action', () => {
  let folder: string;
  suiteSetup(() => {
    execFileSync(process.execPath, ['esbuild.js'], { cwd: root });
    folder = mkdtempSync(path.join(tmpdir(), 'seven-signals-action-'));
    for (const name of ['smaller-bill.md', 'weak-proposal.md']) cpSync(path.join(root, 'examples', name), path.join(folder, 'proposals', name), { recursive: true });
  });
  suiteTeardown(() => { rmSync(folder, { recursive: true, force: true }); });

  for (const [failUnder, status] of [['0', 0], ['60', 1]] as const) {
    test(`ends with ${status} where ${failUnder} points are asked for, and leaves SARIF and a summary in either case`, () => {
      const env = { ...process.env, GITHUB_ACTION_PATH: root, GITHUB_STEP_SUMMARY: path.join(folder, `summary-${failUnder}.md`), FILES: 'proposals', FAIL_UNDER: failUnder, SARIF: path.join(folder, `${failUnder}.sarif`) };
      assert.deepEqual(Object.keys(steps[1]!.env!).filter((name) => !(name in env)), []);
      assert.equal(spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', steps[1]!.run], { cwd: folder, env }).status, status);
      const { runs: [run] } = JSON.parse(readFileSync(env.SARIF, 'utf8')) as { runs: { results: unknown[] }[] };
      assert.ok(run!.results.length > 10);
      assert.match(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'), /^# Portfolio: 2 proposals$/m);
    });
  }
});
