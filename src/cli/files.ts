import { stat } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { UnreadableError } from './read-text.ts';

/**
 * The files that `pattern` names: itself, the Markdown files below a directory, or what a glob matches; sorted.
 * Throws an UnreadableError where there are none.
 */
export async function findFiles(pattern: string): Promise<string[]> {
  const found = await stat(pattern).catch(() => undefined);
  if (found?.isDirectory() === true) return someOf(await below(pattern), 'there is no Markdown file below this directory');
  if (found !== undefined) return [pattern];
  const matching = await glob(pattern.replaceAll('\\', '/'), { expandDirectories: false });
  return someOf(matching.sort(), 'no such file, and no Markdown file matches');
}

function someOf(files: string[], otherwise: string): string[] {
  if (files.length === 0) throw new UnreadableError(otherwise);
  return files;
}

async function below(directory: string): Promise<string[]> {
  const files = await glob('**/*.{md,markdown}', { cwd: directory, ignore: ['**/node_modules/**'] });
  const base = directory.replace(/\/+$/, '');
  return files.map((file) => `${base}/${file}`).sort();
}
