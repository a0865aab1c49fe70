import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const documents = ['.', 'docs', 'examples'].flatMap((folder) => readdirSync(path.join(root, folder), { recursive: folder === 'docs', encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => path.join(folder, name))).sort();
/** As GitHub names a heading. */
const anchor = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');
const scripts = (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts;

suite('docs: links and commands', () => {
  test('every picture is shown somewhere', () => {
    const shown = documents.map((name) => readFileSync(path.join(root, name), 'utf8')).join();
    assert.deepEqual(readdirSync(path.join(root, 'docs/images')).filter((name) => !shown.includes(`images/${name}`)), []);
  });

  for (const name of documents) {
    const text = readFileSync(path.join(root, name), 'utf8');

    test(`${name}: every file, picture and heading that is linked to is there`, () => {
      const links = [...text.matchAll(/\]\(([^)\s]+)\)|\b(?:src|href)="([^"]+)"/g)].map(([, markdown, html]) => (markdown ?? html)!).filter((link) => !/^[a-z]+:/.test(link));
      const missing = links.filter((link) => {
        const [file, heading] = link.split('#') as [string, string?];
        const target = file === '' ? path.join(root, name) : path.resolve(root, path.dirname(name), file);
        if (!existsSync(target)) return true;
        return heading !== undefined && !(readFileSync(target, 'utf8').match(/^#+ .*$/gm) ?? []).some((line) => anchor(line.replace(/^#+ /, '')) === heading);
      });
      assert.deepEqual(missing, []);
    });

    test(`${name}: every npm script that is named is there`, () => {
      const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, script]) => script!);
      assert.deepEqual(named.filter((script) => scripts[script] === undefined), []);
    });
  }
});
