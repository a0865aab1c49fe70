/** One hosted VS Code and one browser for all tests of the page; each test opens a window of its own on a folder of its own. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { copyExtension, out, root } from '../../scripts/host/extension.ts';
import { startHost, type Host } from '../../scripts/host/server.ts';
import { launchBrowser, openWorkbench, type WorkbenchOptions } from '../../scripts/host/workbench.ts';

let running: Promise<{ host: Host; browser: Browser }> | undefined;
const folders: string[] = [];

async function started(): Promise<{ host: Host; browser: Browser }> {
  running ??= (async () => ({ host: await startHost({ version: 'newest', extension: await copyExtension('node') }), browser: await launchBrowser() }))();
  return running;
}

export async function stopAll(): Promise<void> {
  if (running !== undefined) {
    const { host, browser } = await running;
    await browser.close();
    await host.stop();
  }
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}

/** A new folder that holds copies of these files of the corpus, and settings that hold in it. */
export async function folderWith(proposals: readonly string[], settings: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'seven-signals-page-'));
  folders.push(folder);
  for (const name of proposals) await cp(path.join(root, 'test/corpus', name), path.join(folder, name));
  await mkdir(path.join(folder, '.vscode'));
  await writeFile(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings));
  return folder;
}

/** Closes every page; after a failure, keeps a picture of each under the test's title. */
export async function closePages(failed?: string): Promise<void> {
  if (running === undefined) return;
  const pages = (await running).browser.contexts().flatMap((context) => context.pages());
  for (const page of pages) {
    if (failed !== undefined) await keep(page, `failed ${failed.replace(/[^\w-]+/g, ' ').slice(0, 80)}`);
    await page.close();
  }
}

/** A window of VS Code with the extension, as a person sees it. */
export async function openWindow(folder: string, options: Omit<WorkbenchOptions, 'folder' | 'payload'> = {}): Promise<Page> {
  const { host, browser } = await started();
  return openWorkbench(browser, host, { folder, ...options });
}

/** Keeps a picture of what a test saw. */
export async function keep(page: Page, name: string): Promise<void> {
  await mkdir(path.join(out, 'screenshots'), { recursive: true });
  await page.screenshot({ path: path.join(out, 'screenshots', `${name}.png`) });
}
