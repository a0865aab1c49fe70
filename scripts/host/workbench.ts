import { chromium as playwright, type Browser, type Frame, type Page } from 'playwright-core';
import { chromium, installChromium } from './install.ts';
import type { Host } from './server.ts';

export interface WorkbenchOptions {
  /** Absolute path of the folder to open. */
  readonly folder: string;
  /** Pairs for the workbench's own payload, such as `extensionDevelopmentPath`. */
  readonly payload?: readonly (readonly [string, string])[];
  readonly width?: number;
  readonly height?: number;
  /** The display language, as in BCP 47. The workbench itself stays English, because its language packs are not there. */
  readonly language?: string;
}

const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

export async function launchBrowser(): Promise<Browser> {
  await installChromium();
  return playwright.launch({ executablePath: chromium, args: flags });
}

/** The address at which a person opens the hosted VS Code on a folder. */
export function addressOf(host: Pick<Host, 'port'>, { folder, payload = [] }: WorkbenchOptions): string {
  const query = payload.length === 0 ? '' : `&payload=${encodeURIComponent(JSON.stringify(payload))}`;
  return `http://127.0.0.1:${host.port}/?folder=${encodeURIComponent(folder)}${query}`;
}

/** Opens the workbench in a page and waits until it can be used. */
export async function openWorkbench(browser: Browser, host: Pick<Host, 'port'>, options: WorkbenchOptions): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: options.width ?? 1400, height: options.height ?? 900 } });
  if (options.language !== undefined) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(options.language)};`);
  await page.goto(addressOf(host, options), { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('.monaco-workbench', { timeout: 60_000 });
  return page;
}

/** Runs a command by its title as a person would, through the command palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await again(async () => {
    // A palette that was opened before an extension's commands were known does not take them in.
    if (await page.locator('.quick-input-widget').isVisible()) await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await chooseOnce(page, title, `>${title}`);
  });
}

/** Chooses the entry of the open quick pick that is called `label`, after typing what narrows the list down to it. */
export async function choose(page: Page, label: string): Promise<void> {
  // One quick pick gives way to another: what was typed may have gone into the first.
  await again(() => chooseOnce(page, label, label));
}

async function chooseOnce(page: Page, label: string, typed: string): Promise<void> {
  await page.locator('.quick-input-widget input').first().fill(typed, { timeout: 5000 });
  await page.locator('.quick-input-list .monaco-list-row', { has: page.locator('.label-name').getByText(label, { exact: true }) }).first().click({ timeout: 5000 });
}

async function again(act: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await act();
      return;
    } catch (error) {
      if (attempt === 8) throw error;
    }
  }
}

/** Opens a file of the folder by name, through quick open. */
export async function openFile(page: Page, name: string): Promise<void> {
  await again(async () => {
    // A file that has just been written is found the next time.
    if (await page.locator('.quick-input-widget').isVisible()) await page.keyboard.press('Escape');
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget input').first().fill(name, { timeout: 5000 });
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor({ timeout: 5000 });
  });
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).first().waitFor();
  await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
}

/** The colour themes of the four kinds, by the labels that the theme picker shows. */
export const themes = { dark: 'Dark Modern', light: 'Light Modern', 'high-contrast': 'Dark High Contrast', 'high-contrast-light': 'Light High Contrast' } as const;

/** Chooses a colour theme by its label, as a person would. */
export async function chooseTheme(page: Page, label: string): Promise<void> {
  await runCommand(page, 'Preferences: Color Theme');
  await choose(page, label);
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Waits until a condition holds; the message says what did not come. */
export async function until(condition: () => Promise<boolean>, message: string): Promise<void> {
  for (const end = Date.now() + 30_000; !await condition();) {
    if (Date.now() > end) throw new Error(`not seen within 30 seconds: ${message}`);
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
}

/** The page inside a scorecard's panel, once it has drawn the card. */
export async function scorecardIn(page: Page): Promise<Frame> {
  let card: Frame | undefined;
  await until(async () => {
    for (const frame of page.frames()) if (await frame.locator('#card main').count().catch(() => 0) > 0) card = frame;
    return card !== undefined;
  }, 'a scorecard');
  return card!;
}

/** Opens the side bar of the extension. */
export async function showSignals(page: Page): Promise<void> {
  // The badge lies over the middle of the icon.
  await page.locator('.activitybar .action-label[aria-label^="Seven Signals"]').first().click({ position: { x: 4, y: 4 } });
}
