import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type * as engine from '../../src/engine.ts';
import { review } from '../../src/review/review.ts';

const root = path.resolve(import.meta.dirname, '../..');

suite('the engine', () => {
  test('bundled for a worker, without externals, it runs where there is nothing but the language and atob', async () => {
    const { outputFiles: [bundle], warnings } = await build({
      entryPoints: [path.join(root, 'src/engine.ts')], bundle: true, write: false, format: 'iife', globalName: 'engine',
      platform: 'browser', conditions: ['worker'], target: 'es2022', logLevel: 'silent',
    });
    assert.deepEqual(warnings, []);
    // No process, no require, no document, no fetch: a name that is not there throws.
    const context = createContext({ atob });
    runInContext(bundle!.text, context);
    const text = readFileSync(path.join(root, 'examples/support-desk.md'), 'utf8');
    const { review: inWorker } = runInContext('engine', context) as typeof engine;
    assert.deepEqual(JSON.parse(JSON.stringify(inWorker(text))), JSON.parse(JSON.stringify(review(text))));
  });

  test('every import of the pure rooms stays in the pure rooms or is a library', async () => {
    const { metafile } = await build({
      entryPoints: [path.join(root, 'src/engine.ts')], bundle: true, write: false, metafile: true, format: 'esm', platform: 'browser', conditions: ['worker'],
      absWorkingDir: root, logLevel: 'silent',
    });
    const rooms = new Set(Object.keys(metafile.inputs).filter((file) => file.startsWith('src/')).map((file) => file.split('/')[1]));
    assert.deepEqual([...rooms].sort(), ['engine.ts', 'figures', 'language', 'markdown', 'review', 'rubric']);
    assert.deepEqual(Object.values(metafile.outputs).flatMap(({ imports }) => imports), []);
  });
});
