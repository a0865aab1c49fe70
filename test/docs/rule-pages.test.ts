import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rulePages } from '../../scripts/generate/rule-pages.ts';
import { checkIds } from '../../src/figures/types.ts';
import { criteria, flags } from '../../src/rubric/registry.ts';
import { rulePage } from '../../src/rubric/rule-page.ts';

const root = path.resolve(import.meta.dirname, '../..');
const repository = 'https://github.com/seven-signals/seven-signals/blob/main/';
const rules = [...criteria.map(({ id }) => id), ...flags.map(({ id }) => id), ...checkIds];

suite('docs: rule pages', () => {
  test('every rule has the page that its findings link to', () => {
    assert.deepEqual(rules.filter((id) => !existsSync(path.join(root, rulePage(id).replace(repository, '')))), []);
  });

  test('there is no page without a rule, and the index links to each', () => {
    const pages = rulePages();
    assert.deepEqual(Object.keys(pages).sort(), ['README.md', ...rules.map((id) => `${id}.md`)].sort());
    assert.deepEqual(rules.filter((id) => !pages['README.md']!.includes(`](${id}.md)`)), []);
  });

  test('the committed pages are those that the metadata gives', () => {
    for (const [name, content] of Object.entries(rulePages())) assert.equal(readFileSync(path.join(root, 'docs/rules', name), 'utf8'), content, name);
  });
});
