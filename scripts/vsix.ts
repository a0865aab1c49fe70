import { createVSIX } from '@vscode/vsce';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** Bundles the extension and packs it into `folder`; resolves to the file's path. What goes in is said by .vscodeignore. */
export async function makePackage(folder: string): Promise<string> {
  execFileSync(process.execPath, [path.join(root, 'esbuild.js')]);
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { name: string; version: string };
  const packagePath = path.join(folder, `${name}-${version}.vsix`);
  await createVSIX({ cwd: root, packagePath, dependencies: false });
  return packagePath;
}
