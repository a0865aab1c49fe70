import assert from 'node:assert/strict';
import { openFile, runCommand, scorecardIn, showSignals } from '../../scripts/host/workbench.ts';
import { folderWith, keep, openWindow } from './window.ts';

suite('little room', () => {
  test('the scorecard needs no sideways scrolling: narrow, wide, and at 200 % zoom', async () => {
    const page = await openWindow(await folderWith(['a03.md'], { 'workbench.sideBar.location': 'left' }));
    await openFile(page, 'a03.md');
    await runCommand(page, 'Seven Signals: Score Proposal');
    const card = await scorecardIn(page);
    await card.locator('details > summary').evaluateAll((all) => { for (const summary of all) (summary as HTMLElement).click(); });
    // 700 × 450 is what a window of 1400 × 900 has at 200 % zoom.
    for (const [name, width, height] of [['wide', 1400, 900], ['zoomed', 700, 450], ['narrow', 420, 900], ['narrowest', 330, 700]] as const) {
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(500);
      const frame = await scorecardIn(page);
      const { inner, needed, visible } = await frame.evaluate(() => ({
        inner: document.documentElement.clientWidth, needed: document.documentElement.scrollWidth,
        visible: [...document.querySelectorAll('main button, main h1, main td, main th, main p')].filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map((element) => element.textContent),
      }));
      assert.ok(needed <= inner, `${name}: ${needed} px of content on ${inner} px`);
      assert.deepEqual(visible, [], name);
      await keep(page, `room-${name}`);
    }
  });

  test('scores are read in the narrowest side bar', async () => {
    const page = await openWindow(await folderWith(['a03.md']));
    await openFile(page, 'a03.md');
    await showSignals(page);
    const row = page.locator('.monaco-list-row[aria-label^="Organisational readiness"]');
    await row.waitFor();
    const bar = (await page.locator('.part.sidebar').boundingBox())!;
    await page.mouse.move(bar.x + bar.width, 500);
    await page.mouse.down();
    await page.mouse.move(bar.x + 172, 500, { steps: 5 });
    await page.mouse.up();
    const name = row.locator('.label-name');
    assert.match(await name.innerText(), /^[\s\u2007]*\d+[\s\u2007]+Organisational readiness$/);
    const [label, side] = [(await name.boundingBox())!, (await page.locator('.part.sidebar').boundingBox())!];
    assert.ok(label.x + 40 < side.x + side.width, 'the number is within the side bar');
    await keep(page, 'narrow-side-bar');
  });

  test('nothing moves in the scorecard for those who want less motion, nor for others', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const page = await openWindow(await folderWith(['a03.md']));
      await page.emulateMedia({ reducedMotion });
      await openFile(page, 'a03.md');
      await runCommand(page, 'Seven Signals: Score Proposal');
      const card = await scorecardIn(page);
      assert.deepEqual(await card.evaluate(() => [document.getAnimations().length, [...document.querySelectorAll('main *')].filter((element) => getComputedStyle(element).transitionDuration !== '0s').length]), [0, 0]);
    }
  });
});
