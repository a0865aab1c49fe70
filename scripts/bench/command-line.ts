/** The command line as a whole process. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { medianTime } from './statistics.ts';
import { print } from './table.ts';
import { textOf } from './texts.ts';

const program = path.resolve(import.meta.dirname, '../../dist/cli.js');
const files = 1000;
const folder = mkdtempSync(path.join(tmpdir(), 'seven-signals-bench-'));
const score = (...words: string[]) => spawnSync(process.execPath, [program, 'score', ...words, '--format', 'json'], { stdio: ['ignore', 'ignore', 'inherit'] });

try {
  const text = textOf(10);
  const one = path.join(folder, 'one.md');
  writeFileSync(one, text);
  const nothing = await medianTime(5, () => spawnSync(process.execPath, ['--eval', '0']));
  const single = await medianTime(5, () => score(one));
  const all = textOf(10 * files);
  for (let at = 0; at < files; at++) writeFileSync(path.join(folder, `${at}.md`), all.slice(10_000 * at, 10_000 * (at + 1)));
  const portfolio = await medianTime(1, () => score(folder));
  print({
    columns: ['command line', 'ms'],
    rows: [['Node alone', nothing], ['one proposal of 10 KB', single], [`${files.toLocaleString('en')} proposals of 10 KB`, portfolio], ['of these, each', portfolio / files]],
  });
} finally {
  rmSync(folder, { recursive: true });
}
