import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

export type ExtensionHost = 'node' | 'web';

export const root = path.resolve(import.meta.dirname, '../..');
/** What tests and screenshots make is kept here. */
export const out = path.join(root, 'out');

const parts = ['dist', 'media', 'snippets', 'syntaxes', 'schemas', 'l10n', 'package.nls.json', 'package.nls.de.json'];

/**
 * Copies the built extension for one extension host, and resolves to the copy: `main` runs in Node, `browser` alone in the web worker.
 * `contributions` are added to the manifest's.
 */
export async function copyExtension(host: ExtensionHost, contributions: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const folder = path.join(out, `extension-${host}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  Object.assign(manifest.contributes as object, contributions);
  delete manifest[host === 'web' ? 'main' : 'browser'];
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  for (const part of parts) await copyWherePresent(path.join(root, part), path.join(folder, part));
  return folder;
}

export async function copyWherePresent(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}
