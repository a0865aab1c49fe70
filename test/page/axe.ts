import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** What axe-core finds in a page, one line each. */
export async function violations(page: Frame | Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
