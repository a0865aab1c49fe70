import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { choose, openFile, runCommand, scorecardIn, showSignals, until } from '../../scripts/host/workbench.ts';
import { sectionsOf } from '../../scripts/screenshots/workspace.ts';
import { folderWith, keep, openWindow } from './window.ts';

suite('writing as a person does', () => {
  test('New Proposal inserts the chosen form, unsaved, with its first blank selected', async () => {
    const page = await openWindow(await folderWith([]));
    await runCommand(page, 'Seven Signals: New Proposal…');
    await choose(page, 'Proposal: memo');
    await choose(page, 'Untitled document');
    await page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor();
    await page.locator('.view-line', { hasText: '#' }).first().waitFor();
    await page.locator('.selected-text').first().waitFor();
    await keep(page, 'new-proposal');
  });

  test('a proposal typed from nothing: scores rise and findings go, section by section', async () => {
    const folder = await folderWith([], { 'editor.minimap.enabled': false });
    await writeFile(path.join(folder, 'proposal.md'), '');
    const page = await openWindow(folder);
    await openFile(page, 'proposal.md');
    await showSignals(page);
    await page.locator('.editor-instance .view-lines').first().click();
    const score = async () => Number(/^\d+/.exec(await page.locator('.pane-header', { hasText: 'Checklist' }).locator('.description').innerText().catch(() => ''))?.[0] ?? Number.NaN);
    const scores: number[] = [];
    for (const [index, section] of (await sectionsOf()).entries()) {
      await page.keyboard.insertText(section);
      if (index % 3 !== 0) continue;
      const last = scores.at(-1) ?? 0;
      await until(async () => await score() > last, `more than ${last} after section ${index + 1}`);
      await page.waitForTimeout(1000);
      scores.push(await score());
      await keep(page, `typed-${scores.length}`);
    }
    assert.ok(scores.length >= 3 && scores.at(-1)! >= 70, scores.join(', '));
  });

  test('the keyboard alone is enough: checklist to passage, finding to fix, scorecard to text', async () => {
    const page = await openWindow(await folderWith(['a03.md']));
    await openFile(page, 'a03.md');
    await showSignals(page);
    await page.locator('.monaco-list-row[aria-label^="Operational leverage"]').waitFor();
    await runCommand(page, 'Seven Signals: Focus on Checklist View');
    await page.keyboard.press('Home');
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(500);
    }
    const evidence = page.locator('.monaco-list-row.focused[aria-label^="Evidence on line"]');
    const line = Number(/line (\d+)/.exec((await evidence.getAttribute('aria-label'))!)![1]);
    await page.keyboard.press('Enter');
    await until(async () => (await page.locator('.statusbar-item[id="status.editor.selection"]').innerText()).startsWith(`Ln ${line},`), `the cursor on line ${line}`);
    await runCommand(page, 'Seven Signals: Score Proposal');
    const card = await scorecardIn(page);
    await page.keyboard.press('Control+2');
    await until(async () => {
      await page.keyboard.press('Tab');
      return await card.evaluate(() => document.activeElement?.tagName === 'BUTTON');
    }, 'a button of the scorecard in focus');
    await keep(page, 'keyboard');
  });
});
