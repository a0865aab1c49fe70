import { availableParallelism } from 'node:os';
import { isMainThread, parentPort } from 'node:worker_threads';
import { inThreads } from './reviewers.ts';
import { run } from './run.ts';
import { answerQuestions } from './thread.ts';

const { stdin, stdout, stderr, env } = process;

async function main(): Promise<number> {
  // The reader of a pipe may leave early, as `head` does; that is no failure of ours, and nobody wants the rest.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  return run(process.argv.slice(2), {
    stdin,
    out: (text) => new Promise((resolve) => { stdout.write(text, () => { resolve(); }); }),
    err: (text) => { stderr.write(text); },
    colour: stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb',
    progress: { printing: stderr.isTTY && !stdout.isTTY, silent: stderr.isTTY },
    // A thread runs this same bundle.
    threads: () => inThreads(availableParallelism(), new URL(import.meta.url)),
  });
}

if (isMainThread) process.exitCode = await main();
else answerQuestions(parentPort!);
