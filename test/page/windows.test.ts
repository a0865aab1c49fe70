import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openFile, runCommand, scorecardIn, showSignals, until } from '../../scripts/host/workbench.ts';
import { folderWith, openWindow } from './window.ts';

const flags = (page: Page) => page.locator('.monaco-list-row[aria-label^="Red flag, Placeholder"]');

suite('two windows on one folder', () => {
  test('each has its own server; what one saves, the other shows', async () => {
    const folder = await folderWith(['a03.md']);
    const [first, second] = [await openWindow(folder), await openWindow(folder)];
    for (const page of [first, second]) {
      await openFile(page, 'a03.md');
      await showSignals(page);
      await page.locator('.monaco-list-row[aria-label^="Operational leverage"]').waitFor();
    }
    await runCommand(second, 'Seven Signals: Score Proposal');
    const card = await scorecardIn(second);
    const before = await card.locator('section.flags .findings li').count();
    await first.locator('.editor-instance .view-lines').first().click();
    await first.keyboard.press('Control+End');
    await first.keyboard.insertText('\n\nThe budget for support is TBD.\n');
    await first.keyboard.press('Control+S');
    await until(async () => (await readFile(path.join(folder, 'a03.md'), 'utf8')).includes('TBD'), 'the saved file');
    await until(async () => await card.locator('section.flags .findings li').count() === before + 1, 'the flag in the scorecard of the other window');
    assert.equal(await flags(second).count(), await flags(first).count());
  });
});
