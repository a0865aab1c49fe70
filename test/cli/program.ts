import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const root = path.resolve(import.meta.dirname, '../..');
let program: string | undefined;

/** The program as it is shipped, bundled once from the sources as they stand. */
function built(): string {
  if (program !== undefined) return program;
  // Below the manifest, which says that it is a module.
  mkdirSync(path.join(root, 'out'), { recursive: true });
  const folder = mkdtempSync(path.join(root, 'out', 'cli-'));
  process.once('exit', () => { rmSync(folder, { recursive: true, force: true }); });
  execFileSync(process.execPath, [path.join(root, 'esbuild.js'), '--into', folder, 'dist/cli.js']);
  program = path.join(folder, 'cli.js');
  return program;
}

/** Runs the program as a shell would, in `cwd`. */
export function seven(args: readonly string[], { cwd = '.', stdin = '' }: { cwd?: string; stdin?: string | Uint8Array } = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [built(), ...args], { cwd, env: { ...process.env, NO_COLOR: '1' } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => { resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }); });
    child.stdin.end(stdin);
  });
}

/** What a person sees who runs the program in a terminal; util-linux's script makes one. */
export function sevenInTerminal(args: readonly string[], { cwd, env }: { cwd: string; env: Readonly<Record<string, string>> }): Promise<string> {
  return new Promise((resolve, reject) => {
    const command = [process.execPath, built(), ...args].map((word) => `'${word}'`).join(' ');
    const child = spawn('script', ['--quiet', '--command', command, '/dev/null'], { cwd, env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    let shown = '';
    child.stdout.on('data', (chunk: Buffer) => { shown += chunk.toString(); });
    child.on('error', reject);
    child.on('close', () => { resolve(shown); });
  });
}
