import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { chooseTheme, openFile, runCommand, themes } from '../../scripts/host/workbench.ts';
import { folderWith, keep, openWindow, scorecardIn } from './window.ts';

/** What axe-core finds in a page, one line each. */
async function violations(page: Frame | Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

suite('accessibility', () => {
  test('axe-core finds nothing in the scorecard, in themes of all four kinds', async () => {
    // A proposal with flags and figures that disagree, so that every part of the card is there.
    const page = await openWindow(await folderWith(['a03.md']));
    await openFile(page, 'a03.md');
    await runCommand(page, 'Seven Signals: Score Proposal');
    const card = await scorecardIn(page);
    await card.locator('details > summary').evaluateAll((all) => { for (const summary of all) (summary as HTMLElement).click(); });
    for (const [name, theme] of Object.entries(themes)) {
      await chooseTheme(page, theme);
      assert.deepEqual(await violations(card), [], theme);
      await keep(page, `scorecard-${name}`);
    }
    await page.close();
  });
});
