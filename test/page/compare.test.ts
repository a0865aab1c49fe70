import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { openFile, runCommand, until } from '../../scripts/host/workbench.ts';
import { folderWith, keep, openWindow } from './window.ts';

suite('comparing with a revision', () => {
  const git = (folder: string, ...words: string[]) => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...words], { cwd: folder, stdio: 'ignore' });

  test('a repository without commits says so', async () => {
    const folder = await folderWith(['a03.md']);
    git(folder, 'init');
    const page = await openWindow(folder);
    await openFile(page, 'a03.md');
    await runCommand(page, 'Seven Signals: Compare with Revision…');
    await page.locator('.notification-toast', { hasText: 'a03.md has no commits to compare with.' }).waitFor();
  });

  test('shows the difference to a commit, part by part', async () => {
    const folder = await folderWith(['a03.md']);
    git(folder, 'init');
    git(folder, 'add', '--all');
    git(folder, 'commit', '--message', 'Before the committee');
    await appendFile(path.join(folder, 'a03.md'), '\nThe budget for support is TBD.\n');
    const page = await openWindow(folder);
    await openFile(page, 'a03.md');
    await page.locator('.statusbar-item', { hasText: /main|master/ }).waitFor();
    await runCommand(page, 'Seven Signals: Compare with Revision…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Before the committee' }).click();
    let text = '';
    await until(async () => {
      for (const frame of page.frames()) text ||= await frame.locator('.markdown-body').first().innerText({ timeout: 500 }).catch(() => '');
      return text !== '';
    }, 'the comparison');
    assert.match(text, /^a03\.md: now against [0-9a-f]{7}\n/);
    assert.match(text, /Red flags\s+[^\n]*Placeholder/);
    await keep(page, 'comparison');
  });
});
