import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../scripts/host/extension.ts';
import { openFile, runCommand, scorecardIn, showSignals } from '../../scripts/host/workbench.ts';
import { folderWith, keep, openWindow } from './window.ts';

const read = async (file: string) => JSON.parse(await readFile(path.join(root, file), 'utf8')) as Record<string, string>;

/** What is said in English where there are German words for it. */
async function left(texts: readonly string[]): Promise<string[]> {
  const english = { ...await read('l10n/bundle.l10n.de.json'), ...Object.fromEntries(await Promise.all(['package.nls.json', 'package.nls.de.json'].map(read)).then(([en, de]) => Object.entries(en!).map(([key, text]) => [text, de![key]!]))) };
  const patterns = Object.entries(english)
    .filter(([from, to]) => from !== to && /\p{L}{4}/u.test(from.replace(/\{\d\}/g, '')))
    .map(([from]) => new RegExp(`^${from.split(/\{\d\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`, 'u'));
  return texts.map((text) => text.trim()).filter((text) => patterns.some((pattern) => pattern.test(text)));
}

suite('the German interface', () => {
  test('has no English left in its views, menus, findings and scorecard', async () => {
    const page = await openWindow(await folderWith(['a03.md']), { language: 'de' });
    await openFile(page, 'a03.md');
    await showSignals(page);
    await page.locator('.monaco-list-row[aria-label^="Betriebliche"], .monaco-list-row[aria-label*="von 100"]').first().waitFor();
    await page.locator('.codelens-decoration').first().waitFor();
    const shown = await page.locator('.part.sidebar .pane-header .title, .part.sidebar .label-name, .part.sidebar .label-description, .codelens-decoration a').allInnerTexts();
    assert.ok(shown.length > 20);
    assert.deepEqual(await left(shown), []);
    await runCommand(page, 'Seven Signals: Antrag bewerten');
    const card = await scorecardIn(page);
    const words = await card.locator('main').evaluate((main) => {
      const texts: string[] = [];
      for (const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT); walker.nextNode();) texts.push(walker.currentNode.textContent!);
      return texts;
    });
    assert.ok(words.length > 50);
    assert.deepEqual((await left(words)).filter((text) => text !== 'Scorecard'), []);
    await keep(page, 'german');
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill('>Seven Signals:');
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    // Beside a command's German name VS Code shows its English one.
    const commands = await page.locator('.quick-input-list .monaco-list-row').evaluateAll((rows) => rows.map((row) => row.querySelector('.label-name')!.textContent));
    assert.ok(commands.length > 5);
    assert.deepEqual(await left(commands.map((command) => command.replace('Seven Signals: ', ''))), []);
    await keep(page, 'german-commands');
  });
});
