/** Writes the files that follow from the rules' own metadata: npm run generate [-- --check]. With --check it only tells which would change. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { configurationSchema } from './configuration-schema.ts';
import { rulePages } from './generate/rule-pages.ts';
import { criterionSnippets, partSnippets, skeletonSnippets } from './generate/snippets.ts';

const root = path.resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const files: Readonly<Record<string, string>> = {
  'schemas/seven-signals.schema.json': json(configurationSchema()),
  'snippets/criteria.json': json(criterionSnippets()),
  'snippets/parts.json': json(partSnippets()),
  'snippets/proposals.json': json(skeletonSnippets()),
  ...Object.fromEntries(Object.entries(rulePages()).map(([name, content]) => [`docs/rules/${name}`, content])),
};

const changed: string[] = [];
for (const [name, content] of Object.entries(files)) {
  const file = path.join(root, name);
  if (await readFile(file, 'utf8').catch(() => undefined) === content) continue;
  changed.push(name);
  if (check) continue;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
for (const name of changed) console.log(`${check ? 'out of date' : 'written'}: ${name}`);
if (check && changed.length > 0) {
  console.error('Run "npm run generate" and commit what it writes.');
  process.exitCode = 1;
}
