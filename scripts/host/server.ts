import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installNode, installVSCode, type HostVersion } from './install.ts';

export interface HostOptions {
  readonly version: HostVersion;
  /** VS Code user settings, laid over quiet defaults. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A .vsix to install before the start. */
  readonly vsix?: string;
  /** Or the folder of an extension, which is copied to where installed ones are. */
  readonly extension?: string;
  /** Accept extension tests; notifications and dialogs are then not shown. */
  readonly forTests?: boolean;
}

export interface Host {
  readonly port: number;
  /** Where extensions are installed. */
  readonly extensions: string;
  stop(): Promise<void>;
}

const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.commandCenter.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'update.mode': 'none',
};

/** Starts a VS Code server of its own: own port, own data, own extensions; `stop` ends it and removes them. */
export async function startHost({ version, settings, vsix, extension, forTests = false }: HostOptions): Promise<Host> {
  const [folder, node] = [await installVSCode(version), await installNode(version)];
  const data = await mkdtemp(path.join(tmpdir(), 'seven-signals-host-'));
  const extensions = path.join(data, 'extensions');
  const user = path.join(data, 'data', 'User');
  await mkdir(user, { recursive: true });
  await mkdir(extensions, { recursive: true });
  if (extension !== undefined) await cp(extension, path.join(extensions, 'under-test'), { recursive: true });
  const all = JSON.stringify({ ...quiet, ...settings }, null, 2);
  await writeFile(path.join(user, 'settings.json'), all);
  await mkdir(path.join(data, 'data', 'Machine'), { recursive: true });
  await writeFile(path.join(data, 'data', 'Machine', 'settings.json'), all);
  const base = ['out/server-main.js', '--accept-server-license-terms', '--telemetry-level', 'off', '--server-data-dir', data, '--extensions-dir', extensions];
  const environment = { ...process.env, NODE_OPTIONS: '' };
  if (vsix !== undefined) {
    const install = spawn(node, [...base, '--install-extension', path.resolve(vsix)], { cwd: folder, stdio: 'ignore', env: environment });
    const code = await new Promise((resolve) => install.once('exit', resolve));
    if (code !== 0) throw new Error(`installing ${vsix} into VS Code failed with exit code ${String(code)}`);
  }
  const port = await freePort();
  const server = spawn(node, [...base, '--host', '127.0.0.1', '--port', String(port), '--without-connection-token', ...(forTests ? ['--enable-smoke-test-driver'] : [])],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], detached: true, env: environment });
  let log = '';
  server.stderr.on('data', (chunk: Buffer) => { log = (log + chunk.toString()).slice(-4000); });
  const stop = async () => {
    try { process.kill(-server.pid!, 'SIGKILL'); } catch { /* it has ended already */ }
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await answering(port, () => server.exitCode !== null);
  } catch (error) {
    await stop();
    throw new Error(`VS Code did not start: ${String(error)}\n${log}`);
  }
  return { port, extensions, stop };
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function answering(port: number, ended: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (ended()) throw new Error('the server ended');
    const up = await fetch(`http://127.0.0.1:${port}/version`).then((response) => response.ok, () => false);
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no answer within 30 seconds');
}
