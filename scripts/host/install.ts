import { execFileSync } from 'node:child_process';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where downloads are kept, as @vscode/test-electron keeps its own. */
export const cache = path.resolve(import.meta.dirname, '../../.vscode-test');

/** Versions of the npm package code-server; 4.N.p holds VS Code 1.N. The floor is the manifest's `engines.vscode`. */
export const versions = { newest: '4.139.1', floor: '4.110.0' } as const;
export type HostVersion = keyof typeof versions;

export const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Installs a real VS Code server from the package registry, without its native modules, and resolves to its folder. */
export async function installVSCode(version: HostVersion): Promise<string> {
  const folder = await once(`code-server-${versions[version]}`, (temporary) => {
    npm(temporary, `code-server@${versions[version]}`, '--ignore-scripts');
    npm(path.join(temporary, 'node_modules/code-server/lib/vscode'), '--ignore-scripts', '--omit=dev');
  });
  return path.join(folder, 'node_modules/code-server/lib/vscode');
}

/** The Node that each version of the server asks for in its own manifest. */
const nodeOf: Readonly<Record<HostVersion, number>> = { newest: 24, floor: 22 };

/** This process's own Node where it is the one the server asks for, otherwise that one from the package registry. */
export async function installNode(version: HostVersion): Promise<string> {
  const major = nodeOf[version];
  if (Number(process.versions.node.split('.')[0]) === major) return process.execPath;
  const folder = await once(`node-${major}`, (temporary) => npm(temporary, `node@${major}`));
  return path.join(folder, 'node_modules/node/bin/node');
}

/** Installs Debian's Chromium where there is none; says what to do where that is not possible. */
export async function installChromium(): Promise<void> {
  if (await exists(chromium)) return;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...words: string[]) => {
    const [command, ...rest] = [...sudo, ...words];
    execFileSync(command!, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  console.log('Installing Chromium …');
  try {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', 'chromium');
  } catch {
    throw new Error('Chromium is needed and could not be installed: install Debian\'s package "chromium", or set CHROMIUM to its path.');
  }
}

/** Fills a folder of the cache once, in a temporary place first so that an interrupted install is never mistaken for a whole one. */
async function once(name: string, fill: (temporary: string) => void): Promise<string> {
  const folder = path.join(cache, name);
  if (await exists(folder)) return folder;
  console.log(`Installing ${name} …`);
  const temporary = `${folder}.${process.pid}`;
  await mkdir(temporary, { recursive: true });
  await writeFile(path.join(temporary, 'package.json'), '{"private":true}');
  fill(temporary);
  await rename(temporary, folder).catch(() => rm(temporary, { recursive: true, force: true }));
  return folder;
}

function npm(folder: string, ...words: string[]): void {
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...words], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(() => true, () => false);
}
