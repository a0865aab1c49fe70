/**
 * Walks through the extension as a new user does, in a hosted VS Code, and leaves the README's pictures in docs/images.
 * Words on the command line choose among the pictures.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { copyExtension, root } from './host/extension.ts';
import { startHost, type Host } from './host/server.ts';
import { choose, chooseTheme, launchBrowser, openFile, openWorkbench, runCommand, scorecardIn, showSignals, themes } from './host/workbench.ts';
import { picture, type Frame } from './screenshots/picture.ts';
import { makeWorkspace, proposal, sectionsOf } from './screenshots/workspace.ts';

const images = path.join(root, 'docs/images');
/** Nothing in the pictures but the editor and the extension. */
const settings = {
  'chat.disableAIFeatures': true, 'window.commandCenter': false, 'breadcrumbs.enabled': false, 'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off', 'editor.matchBrackets': 'never', 'workbench.layoutControl.enabled': false, 'files.autoSave': 'off',
};

interface Walk {
  readonly page: Page;
  readonly folder: string;
}

/** Lets hovers, animations and the trend of the last keystroke come to rest. */
const rest = (page: Page, milliseconds = 1200) => page.waitForTimeout(milliseconds);
const row = (page: Page, label: string) => page.locator(`.monaco-list-row[aria-label^="${label}"]`).first();

async function expand(page: Page, label: string): Promise<void> {
  await row(page, label).click();
  await page.keyboard.press('ArrowRight');
}

/** Each picture: what is done in a window that shows the checklist of the proposal, until it is taken. */
const pictures: Readonly<Record<string, (walk: Walk) => Promise<void>>> = {
  checklist: async ({ page }) => {
    await expand(page, 'Predictable cost');
    await expand(page, 'Measurable return');
    await expand(page, 'Baseline');
  },
  'what-next': async ({ page }) => {
    await runCommand(page, 'Seven Signals: Sort by Gain: What to Write Next');
  },
  finding: async ({ page }) => {
    await openFile(page, 'weak-proposal.md');
    await page.locator('.squiggly-warning').first().waitFor();
    await page.locator('.squiggly-warning').nth(2).hover({ force: true });
  },
  fix: async ({ page }) => {
    await openFile(page, 'weak-proposal.md');
    await page.locator('.squiggly-warning').first().waitFor();
    await page.keyboard.press('Control+Home');
    await rest(page);
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget').first().waitFor();
  },
  scorecard: async ({ page }) => {
    await runCommand(page, 'Seven Signals: Score Proposal');
    await scorecardIn(page);
    await runCommand(page, 'View: Close Primary Side Bar');
  },
  'new-proposal': async ({ page }) => {
    await runCommand(page, 'Seven Signals: New Proposal…');
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await page.mouse.move(700, 700);
  },
  proposals: async ({ page }) => {
    await page.locator('.pane-header', { hasText: 'Checklist' }).click();
    await page.locator('.pane-header', { hasText: "Executives' Questions" }).click();
    await runCommand(page, 'Seven Signals: Score Workspace');
    await row(page, 'NextGen AI').waitFor();
  },
  walkthrough: async ({ page }) => {
    await runCommand(page, 'Welcome: Open Walkthrough...');
    await choose(page, 'Your First Proposal');
    await page.locator('.getting-started-media svg, .getting-started-media iframe').first().waitFor();
    await runCommand(page, 'View: Close Primary Side Bar');
  },
  narrow: async ({ page }) => {
    await page.setViewportSize({ width: 520, height: 900 });
    await runCommand(page, 'Seven Signals: Score Proposal');
    await scorecardIn(page);
    await runCommand(page, 'View: Close Primary Side Bar');
  },
};

async function keep(page: Page, name: string): Promise<void> {
  await rest(page);
  await write(name, picture([{ image: await page.screenshot(), milliseconds: 0 }]));
}

async function write(name: string, image: Buffer): Promise<void> {
  await writeFile(path.join(images, `${name}.png`), image);
  console.log(`docs/images/${name}.png: ${Math.round(image.length / 1000)} kB`);
}

async function openWindow(host: Host, browser: Browser, folder: string): Promise<Page> {
  const page = await openWorkbench(browser, host, { folder });
  await openFile(page, proposal);
  await showSignals(page);
  await row(page, 'Operational leverage').waitFor();
  return page;
}

/** Types the proposal section by section: findings and scores come and go; then scores it. */
async function animation({ page, folder }: Walk): Promise<Buffer> {
  const clip = { x: 0, y: 0, width: 1400, height: 800 };
  const frames: Frame[] = [];
  const take = async (milliseconds: number) => frames.push({ image: await page.screenshot({ clip }), milliseconds });
  await writeFile(path.join(folder, 'our-proposal.md'), '');
  await openFile(page, 'our-proposal.md');
  await page.mouse.move(900, 700);
  for (const section of await sectionsOf()) {
    await page.keyboard.insertText(section);
    await rest(page, 1500);
    await take(1400);
  }
  await runCommand(page, 'Seven Signals: Score Proposal');
  await scorecardIn(page);
  await rest(page);
  await take(4000);
  // What is not saved would come back in the windows that follow.
  await page.keyboard.press('Control+S');
  await page.locator('.tab.dirty').waitFor({ state: 'detached' });
  return picture(frames);
}

const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
const host = await startHost({ version: 'newest', extension: await copyExtension('node'), settings });
const browser = await launchBrowser();
const folder = await makeWorkspace();
try {
  await mkdir(images, { recursive: true });
  for (const [name, prepare] of Object.entries(pictures)) {
    if (!isWanted(name)) continue;
    const page = await openWindow(host, browser, folder);
    await prepare({ page, folder });
    await keep(page, name);
    await page.close();
  }
  if (isWanted('walk')) {
    const page = await openWindow(host, browser, folder);
    await write('walk', await animation({ page, folder }));
    await page.close();
  }
  // Last, because the theme stays for the windows that come after.
  if (isWanted('themes')) {
    const page = await openWindow(host, browser, folder);
    await runCommand(page, 'Seven Signals: Score Proposal');
    await scorecardIn(page);
    for (const [kind, theme] of Object.entries(themes)) {
      await chooseTheme(page, theme);
      await keep(page, `scorecard-${kind}`);
    }
  }
} finally {
  await browser.close();
  await host.stop();
  await rm(path.dirname(folder), { recursive: true, force: true });
}
