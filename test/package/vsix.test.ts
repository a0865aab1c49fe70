import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { startHost } from '../../scripts/host/server.ts';
import { launchBrowser, openFile, openWorkbench, runCommand } from '../../scripts/host/workbench.ts';
import { makePackage } from '../../scripts/vsix.ts';

const root = path.resolve(import.meta.dirname, '../..');

suite('the .vsix', () => {
  let folder: string;
  let vsix: string;
  suiteSetup(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'seven-signals-package-'));
    vsix = await makePackage(folder);
  });
  suiteTeardown(() => rm(folder, { recursive: true, force: true }));

  test('is small: the reader\'s model takes 2 MB at most, everything else 1 MB', async () => {
    const compressed = async (file: string) => deflateRawSync(await readFile(path.join(root, 'dist/server', file))).length;
    const model = await compressed('vectors.json') + await compressed('weights.json') + await compressed('flags.json');
    const rest = (await stat(vsix)).size - model;
    assert.ok(model <= 2_000_000 && rest < 1_000_000, `model ${model} bytes, rest ${rest} bytes`);
  });

  test('installed in a clean VS Code, it scores a proposal', async () => {
    const workspace = path.join(folder, 'workspace');
    await mkdir(workspace);
    await cp(path.join(root, 'examples'), workspace, { recursive: true });
    const host = await startHost({ version: 'newest', vsix });
    const browser = await launchBrowser();
    try {
      const page = await openWorkbench(browser, host, { folder: workspace });
      await openFile(page, 'support-desk.md');
      await runCommand(page, 'Seven Signals: Score Proposal');
      await page.locator('.tab', { hasText: 'Scorecard' }).first().waitFor({ timeout: 60_000 });
      const card = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
      await card.locator('h1').first().waitFor({ timeout: 60_000 });
      const shown = await card.locator('body').innerText();
      await page.screenshot({ path: path.join(root, 'out', 'package-scorecard.png') });
      assert.match(shown, /fundable/i);
    } finally {
      await browser.close();
      await host.stop();
    }
  });
});
