import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openFile, runCommand, showSignals, until } from '../../scripts/host/workbench.ts';
import { violations } from './axe.ts';
import { folderWith, keep, openWindow } from './window.ts';

suite('the exported scorecard', () => {
  test('is one file that any browser opens, prints on two pages, and axe-core finds nothing in', async () => {
    const folder = await folderWith(['a03.md']);
    const page = await openWindow(folder);
    await openFile(page, 'a03.md');
    await showSignals(page);
    await page.locator('.monaco-list-row[aria-label^="Operational leverage"]').waitFor();
    await runCommand(page, 'Seven Signals: Export Scorecard as HTML…');
    const target = path.join(folder, 'a03-scorecard.html');
    const input = page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await until(async () => await input.inputValue() === target, `${target} in the dialog`);
    await page.keyboard.press('Enter');
    await page.locator('.notification-toast', { hasText: 'Scorecard exported.' }).waitFor();
    const browser = page.context().browser()!;

    const exported = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const requests: string[] = [];
    exported.on('request', (request) => requests.push(request.url()));
    await exported.goto(pathToFileURL(target).href);
    assert.equal(await exported.locator('h1').textContent(), 'Worklist prioritisation for plain chest films');
    assert.deepEqual(requests, [pathToFileURL(target).href]);
    assert.ok(!/<script|<link/.test(await readFile(target, 'utf8')));
    assert.deepEqual(await violations(exported), []);
    await keep(exported, 'exported');
    const pdf = await exported.pdf({ preferCSSPageSize: true, path: path.join(folder, 'card.pdf') });
    assert.ok(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length <= 2);
  });
});
