import assert from 'node:assert/strict';
import { isIncluded } from '../../../src/review/configuration/included.ts';
import { findConfiguration, loadConfiguration } from '../../../src/review/configuration/load.ts';
import { pathWithin, resolved } from '../../../src/review/configuration/paths.ts';

/** Files in memory, by URI. */
const reader = (files: Readonly<Record<string, string>>) => (uri: string) => Promise.resolve(files[uri]);

suite('configuration: files', () => {
  const finds: readonly (readonly [name: string, files: readonly string[], document: string, found: string | undefined])[] = [
    ['beside the document', ['file:///a/.seven-signals.yaml'], 'file:///a/p.md', 'file:///a/.seven-signals.yaml'],
    ['above it', ['file:///.seven-signals.json'], 'file:///a/b/p.md', 'file:///.seven-signals.json'],
    ['the nearest of several', ['file:///.seven-signals.yaml', 'file:///a/.seven-signals.yml'], 'file:///a/b/p.md', 'file:///a/.seven-signals.yml'],
    ['YAML before JSON', ['file:///a/.seven-signals.json', 'file:///a/.seven-signals.yaml'], 'file:///a/p.md', 'file:///a/.seven-signals.yaml'],
    ['in a virtual workspace', ['vscode-vfs://github/x/y/.seven-signals.yaml'], 'vscode-vfs://github/x/y/z/p.md', 'vscode-vfs://github/x/y/.seven-signals.yaml'],
    ['none for what lies nowhere', [], 'untitled:Untitled-1', undefined],
    ['none', [], 'file:///a/p.md', undefined],
  ];
  for (const [name, files, document, found] of finds) {
    test(`finds it ${name}`, async () => assert.equal(await findConfiguration(document, reader(Object.fromEntries(files.map((uri) => [uri, ''])))), found));
  }

  const loads: readonly (readonly [name: string, files: Readonly<Record<string, string>>, settings: unknown, problems: readonly string[]])[] = [
    ['one file', { 'file:///a/c.yaml': 'horizonMonths: 12' }, { horizonMonths: 12 }, []],
    ['what it extends lies below it', { 'file:///a/c.yaml': 'extends: ../base.yaml\nweights: {roi: 40}', 'file:///base.yaml': 'weights: {roi: 10, cost: 30}\ncurrency: CHF' },
      { extends: '../base.yaml', weights: { roi: 40, cost: 30 }, currency: 'CHF' }, []],
    ['a base that is not there', { 'file:///a/c.yaml': 'horizonMonths: 12\nextends: gone.yaml' }, { horizonMonths: 12, extends: 'gone.yaml' }, ['c.yaml 2:10 “{0}” cannot be read.']],
    ['a base that extends it in turn', { 'file:///a/c.yaml': 'extends: d.yaml', 'file:///a/d.yaml': 'extends: c.yaml' }, { extends: 'd.yaml' },
      ['d.yaml 1:10 “{0}” leads back to a configuration that extends this one.']],
    ['a problem in the base', { 'file:///a/c.yaml': 'extends: d.yaml', 'file:///a/d.yaml': 'currency: euro' }, { extends: 'd.yaml' }, ['d.yaml 1:11 “{1}” must be {0}.']],
  ];
  for (const [name, files, settings, problems] of loads) {
    test(`loads ${name}`, async () => {
      const loaded = (await loadConfiguration('file:///a/c.yaml', reader(files)))!;
      assert.deepEqual(loaded.settings, settings);
      assert.deepEqual(loaded.parts.flatMap((part) => part.problems.map(({ message, line, column }) => `${part.uri.split('/').pop()} ${line}:${column} ${message}`)), problems);
    });
  }

  test('loads nothing where the file cannot be read', async () => assert.equal(await loadConfiguration('file:///a/c.yaml', reader({})), undefined));

  const paths: readonly (readonly [string, string, string])[] = [
    ['file:///a/b/c.yaml', 'd.yaml', 'file:///a/b/d.yaml'],
    ['file:///a/b/c.yaml', './x/../d e.yaml', 'file:///a/b/d%20e.yaml'],
    ['file:///a/b/c.yaml', '../../../d.yaml', 'file:///d.yaml'],
    ['file:///a/b/c.yaml', '/etc/d.yaml', 'file:///etc/d.yaml'],
    ['vscode-vfs://github/a/c.yaml', '..\\d.yaml', 'vscode-vfs://github/d.yaml'],
  ];
  for (const [from, path, to] of paths) test(`${path} from ${from}`, () => assert.equal(resolved(from, path), to));

  const globs: readonly (readonly [name: string, path: string, settings: Parameters<typeof isIncluded>[1], included: boolean])[] = [
    ['everything where nothing is said', 'a/b.md', {}, true],
    ['what is included', 'plans/b.md', { include: ['plans/**'] }, true],
    ['nothing else', 'notes/b.md', { include: ['plans/**'] }, false],
    ['nothing that is excluded', 'plans/old/b.md', { include: ['plans/**'], exclude: ['**/old/**'] }, false],
    ['names with blanks and dots', 'plans/.drafts/b c.md', { include: ['plans/**/*.md'] }, true],
    ['the rest of a pattern that is broken', 'plans/b.md', { include: ['[', 'plans/*'] }, true],
  ];
  for (const [name, path, settings, included] of globs) test(`reads ${name}`, () => assert.equal(isIncluded(path, settings), included));

  test('a path within a folder is text', () => assert.equal(pathWithin('file:///a', 'file:///a/b%20c/d.md'), 'b c/d.md'));
});
