/** Draws media/icon.png, which the marketplace asks for, from media/icon.svg. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './host/extension.ts';
import { launchBrowser } from './host/workbench.ts';

const size = 256;
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${await readFile(path.join(root, 'media/icon.svg'), 'utf8')}`);
  await page.screenshot({ path: path.join(root, 'media/icon.png'), omitBackground: true });
} finally {
  await browser.close();
}
