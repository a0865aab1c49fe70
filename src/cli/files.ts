import { stat } from 'node:fs/promises';
import { glob } from 'tinyglobby';

/** The files that `pattern` names: itself, the Markdown files below a directory, or what a glob matches; sorted. */
export async function findFiles(pattern: string): Promise<string[]> {
  const found = await stat(pattern).catch(() => undefined);
  if (found?.isDirectory() === true) return below(pattern);
  if (found !== undefined) return [pattern];
  return (await glob(pattern.replaceAll('\\', '/'), { expandDirectories: false })).sort();
}

async function below(directory: string): Promise<string[]> {
  const files = await glob('**/*.{md,markdown}', { cwd: directory, ignore: ['**/node_modules/**'] });
  const base = directory.replace(/\/+$/, '');
  return files.map((file) => `${base}/${file}`).sort();
}
