import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { choose, openFile, runCommand, showSignals, until } from '../../scripts/host/workbench.ts';
import { folderWith, keep, openWindow } from './window.ts';

suite('first steps', () => {
  test('the side bar says what to do where there is nothing, no proposal, and one that has just begun', async () => {
    const folder = await folderWith([]);
    await writeFile(path.join(folder, 'notes.md'), '# Notes\n\nWe met on Monday.\n');
    await writeFile(path.join(folder, 'begun.md'), '---\ntype: ai-proposal\n---\n\n# Faster answers\n\n');
    const page = await openWindow(folder);
    await showSignals(page);
    const welcome = page.locator('.part.sidebar .welcome-view-content');
    await welcome.filter({ hasText: 'Open a Markdown document' }).waitFor();
    await keep(page, 'first-nothing');
    await openFile(page, 'notes.md');
    await welcome.filter({ hasText: 'does not read like a proposal' }).waitFor();
    await keep(page, 'first-other');
    await openFile(page, 'begun.md');
    await page.locator('.monaco-list-row[aria-label^="Operational leverage"]').waitFor();
    await page.locator('.part.sidebar .message', { hasText: 'A proposal begins.' }).waitFor();
    // One quiet hint in the text, nothing among the problems.
    await page.locator('.squiggly-hint').first().waitFor();
    assert.equal(await page.locator('.squiggly-warning, .squiggly-error, .squiggly-info').count(), 0);
    await page.locator('.squiggly-hint').first().hover({ force: true });
    await page.locator('.monaco-hover', { hasText: 'A proposal begins.' }).waitFor();
    await keep(page, 'first-begun');
  });

  test('each step of the walkthrough is completed by what it asks for', async () => {
    const page = await openWindow(await folderWith(['a03.md']));
    const done = page.locator('.getting-started-step .codicon-getting-started-step-checked');
    const walkthrough = async () => {
      await runCommand(page, 'Welcome: Open Walkthrough...');
      await choose(page, 'Your First Proposal');
      await page.locator('.getting-started-step').first().waitFor();
    };
    await walkthrough();
    assert.equal(await page.locator('.getting-started-step').count(), 5);
    await keep(page, 'walkthrough-begun');
    await runCommand(page, 'Seven Signals: New Proposal…');
    await page.keyboard.press('Escape');
    await showSignals(page);
    await openFile(page, 'a03.md');
    await page.locator('.monaco-list-row[aria-label^="Operational leverage"]').waitFor();
    for (const command of ['Score Proposal', 'Next Finding', 'Copy Scorecard as Markdown']) await runCommand(page, `Seven Signals: ${command}`);
    await walkthrough();
    await until(async () => await done.count() === 5, 'five steps done').catch(async (error: unknown) => { throw new Error(`${await done.count()} done`, { cause: error }); });
    await keep(page, 'walkthrough-done');
  });

  test('the badge counts the open questions', async () => {
    const page = await openWindow(await folderWith(['a03.md']));
    await openFile(page, 'a03.md');
    await showSignals(page);
    const questions = page.locator('.pane-header', { hasText: "Executives' Questions" }).locator('.description');
    await until(async () => /^\d+ open$/.test(await questions.innerText()), 'open questions');
    const badge = page.locator('.activitybar .action-item', { has: page.locator('.action-label[aria-label^="Seven Signals"]') }).locator('.badge-content');
    await until(async () => await badge.innerText() === /\d+/.exec(await questions.innerText())![0], 'the same number');
  });
});
