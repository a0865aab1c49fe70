import assert from 'node:assert/strict';
import { chooseTheme, openFile, runCommand, scorecardIn, themes } from '../../scripts/host/workbench.ts';
import { violations } from './axe.ts';
import { folderWith, keep, openWindow } from './window.ts';

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
  });
});
