import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const proposals = ['examples', 'test/corpus'].flatMap((folder) => readdirSync(path.join(root, folder))
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => readFileSync(path.join(root, folder, name), 'utf8').replace(/^---\n[^]*?\n---\n/, '')));

/** Kilobytes of each text that is measured on. */
export const sizes = [3, 10, 30, 100, 1000] as const;

/**
 * Proposals one after the other until there are so many kilobytes. Beyond their own length they come again with other
 * figures, so that no paragraph stands there twice and no cache gains from it. `first` is the proposal to begin with.
 */
export function textOf(kilobytes: number, first = 0): string {
  const length = kilobytes * 1000;
  let text = '';
  for (let at = first; text.length < length; at++) {
    const round = Math.floor(at / proposals.length);
    text += `${round === 0 ? proposals[at]! : proposals[at % proposals.length]!.replace(/\d\b/g, (digit) => String((Number(digit) + round) % 10))}\n\n`;
  }
  return text.slice(0, text.lastIndexOf('\n', length) + 1);
}
