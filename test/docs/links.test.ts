import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/flags.md', 'docs/performance.md', 'docs/rules/README.md'];
const scripts = (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts;

suite('docs: links and commands', () => {
  for (const name of documents) {
    const text = readFileSync(path.join(root, name), 'utf8');

    test(`${name}: every file that is linked to is there`, () => {
      const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target]) => target!).filter((target) => !/^[a-z]+:/.test(target));
      assert.deepEqual(targets.filter((target) => !existsSync(path.resolve(root, path.dirname(name), target))), []);
    });

    test(`${name}: every npm script that is named is there`, () => {
      const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, script]) => script!);
      assert.deepEqual(named.filter((script) => scripts[script] === undefined), []);
    });
  }
});
