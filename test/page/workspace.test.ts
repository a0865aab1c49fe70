import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../scripts/host/extension.ts';
import { runCommand, until } from '../../scripts/host/workbench.ts';
import { folderWith, keep, openWindow } from './window.ts';

suite('a workspace of 2,000 Markdown files', () => {
  test('says how far it is, and stops when it is told to', async () => {
    const folder = await folderWith(['a03.md']);
    const proposal = await readFile(path.join(root, 'test/corpus/a03.md'), 'utf8');
    for (let index = 0; index < 2000; index++) {
      const within = path.join(folder, `team-${index % 20}`);
      if (index < 20) await mkdir(within);
      await writeFile(path.join(within, `${index}.md`), index % 10 === 0 ? proposal : `# Notes ${index}\n\nWe met on Monday.\n`);
    }
    const page = await openWindow(folder);
    await runCommand(page, 'Seven Signals: Score Workspace');
    const message = page.locator('.part.sidebar .message', { hasText: /^Reading \d+ of 2,?001…$/ });
    await message.first().waitFor();
    await page.locator('.pane-header', { hasText: 'Proposals' }).hover();
    await page.locator('.pane-header .action-label[aria-label^="Stop Scoring the Workspace"]').click();
    const stopped = page.locator('.part.sidebar .message', { hasText: /^Stopped after \d+ of 2,?001 files\.$/ });
    await stopped.first().waitFor();
    assert.ok(Number(/\d+/.exec(await stopped.first().innerText())![0]) < 2001);
    await keep(page, 'stopped');
    await runCommand(page, 'Seven Signals: Score Workspace');
    await until(async () => /^2\d\d$/.test(await page.locator('.pane-header', { hasText: 'Proposals' }).locator('.description').innerText()) && await message.count() === 0, 'all proposals');
    await keep(page, 'two-thousand');
  });
});
