/**
 * Checks everything: types, style, drift of generated files, unit tests, bundles, and the extension in a real VS Code.
 * What one step prints is passed on; the last line holds the totals over all of them.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** It runs tests and prints how many; any other step counts as one. */
  readonly tests?: true;
  /** Nothing after it makes sense without it. */
  readonly needed?: true;
}
interface Outcome { readonly passed: number; readonly failed: number }

const npm = (script: string, ...rest: string[]) => ['npm', 'run', '--silent', script, ...rest];
/** How mocha ends a run, and how the tests inside VS Code do. */
const passing = /^ {2}(\d+) passing|^\w+: (\d+) passed, \d+ failed/gm;
const failing = /^ {2}(\d+) failing|^\w+: \d+ passed, (\d+) failed/gm;

/** The steps of one stage run side by side. */
const stages: readonly (readonly Step[])[] = [
  [
    { name: 'typecheck', command: npm('typecheck') },
    { name: 'lint', command: npm('lint') },
    { name: 'generated files', command: npm('generate', '--', '--check') },
  ],
  [{ name: 'unit tests', command: npm('test:unit', '--', '--parallel', '--jobs', String(availableParallelism()), '--reporter', 'dot'), tests: true }],
  [{ name: 'build', command: npm('build'), needed: true }],
  [{ name: 'integration tests', command: npm('test:integration'), tests: true }],
  [{ name: 'package tests', command: npm('test:package', '--', '--reporter', 'dot'), tests: true }],
];

const sum = (output: string, pattern: RegExp) => [...output.matchAll(pattern)].reduce((total, [, ...counts]) => total + Number(counts.find((count) => count !== undefined)), 0);

/** Runs a step; its output is printed when it ends where others run beside it, and as it comes otherwise. */
function run({ name, command: [program, ...words], tests }: Step, alone: boolean): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program!, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (alone) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', reject);
    child.once('close', (code) => {
      const passed = tests === true ? sum(output, passing) : Number(code === 0);
      // A step that ends badly without a failed test, or runs none, is itself the failure.
      const failed = code === 0 && passed > 0 ? 0 : Math.max(1, sum(output, failing));
      if (!alone && code !== 0) console.log(output);
      console.log(`${failed === 0 ? '✔' : '✖'} ${name} (${Math.round((performance.now() - started) / 1000)} s)`);
      resolve({ passed, failed });
    });
  });
}

const outcomes: Outcome[] = [];
for (const stage of stages) {
  const ended = await Promise.all(stage.map((step) => run(step, stage.length === 1)));
  outcomes.push(...ended);
  if (stage.some(({ needed }, index) => needed === true && ended[index]!.failed > 0)) break;
}
const passed = outcomes.reduce((total, outcome) => total + outcome.passed, 0);
const failed = outcomes.reduce((total, outcome) => total + outcome.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
