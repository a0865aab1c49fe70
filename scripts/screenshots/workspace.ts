import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../host/extension.ts';

/** The proposal that the pictures are about, and its sections, the first of which is the title's. */
export const proposal = 'support-desk.md';

export async function sectionsOf(file = path.join(root, 'examples', proposal)): Promise<string[]> {
  return (await readFile(file, 'utf8')).split(/^(?=## )/m);
}

/** A folder of the examples in which the proposal has grown over a few commits, as its author would have made them. */
export async function makeWorkspace(): Promise<string> {
  const parent = await mkdtemp(path.join(tmpdir(), 'seven-signals-pictures-'));
  const folder = path.join(parent, 'proposals');
  await cp(path.join(root, 'examples'), folder, { recursive: true });
  const sections = await sectionsOf();
  const git = (...words: string[]) => execFileSync('git', ['-c', 'user.name=Dana Whitcombe', '-c', 'user.email=dana@example.com', ...words], { cwd: folder, stdio: 'ignore' });
  git('init', '--initial-branch', 'main');
  for (const [index, message] of ['Describe the work and the idea', 'Add the money', 'Answer what was asked'].entries()) {
    await writeFile(path.join(folder, proposal), sections.slice(0, 3 + 2 * index).join(''));
    git('add', '--all');
    git('commit', '--message', message);
  }
  return folder;
}
