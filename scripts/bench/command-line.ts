/** The command line as a whole process: one file, and a portfolio on one and on all processor cores. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { medianTime } from './statistics.ts';
import { print } from './table.ts';
import { textOf } from './texts.ts';

const program = path.resolve(import.meta.dirname, '../../dist/cli.js');
const peakMemory = path.join(import.meta.dirname, 'command-line/peak-memory.cjs');
const fewFiles = 250;
const files = 1000;
const length = 10_000;
const folder = mkdtempSync(path.join(tmpdir(), 'seven-signals-bench-'));

/** Scores a file or folder on the first so many cores; its peak memory in MB. */
function score(where: string, cores = availableParallelism()): number {
  const { output, status } = spawnSync('taskset', ['--cpu-list', `0-${cores - 1}`, process.execPath, '--require', peakMemory, program, 'score', where, '--format', 'json'], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
  if (status !== 0) throw new Error(`the command line ended with ${String(status)}`);
  return Number(String(output[3])) / 1000;
}

function timed<Result>(work: () => Result): { readonly took: number; readonly result: Result } {
  const began = performance.now();
  const result = work();
  return { took: performance.now() - began, result };
}

function portfolioOf(count: number): string {
  const all = textOf(length / 1000 * count);
  const where = path.join(folder, String(count));
  mkdirSync(where);
  for (let at = 0; at < count; at++) writeFileSync(path.join(where, `${at}.md`), all.slice(length * at, length * (at + 1)));
  return where;
}

try {
  const one = path.join(folder, 'one.md');
  writeFileSync(one, textOf(10));
  const [few, many] = [portfolioOf(fewFiles), portfolioOf(files)];
  const nothing = await medianTime(5, () => spawnSync(process.execPath, ['--eval', '0']));
  const single = await medianTime(5, () => score(one));
  const onOne = timed(() => score(many, 1));
  const onAll = timed(() => score(many));
  print({
    columns: ['command line', 'ms'],
    rows: [
      ['Node alone', nothing], ['one proposal of 10 KB', single],
      [`${files.toLocaleString('en')} proposals of 10 KB, on one core`, onOne.took],
      [`the same on ${availableParallelism()} cores`, onAll.took], ['of these, each', onAll.took / files],
      ['as many times as fast', onOne.took / onAll.took],
      [`peak memory with ${fewFiles} of them, MB`, score(few)], ['peak memory with all, MB', onAll.result],
    ],
  });
} finally {
  rmSync(folder, { recursive: true });
}
