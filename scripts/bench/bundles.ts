/** What is shipped, in kilobytes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { print } from './table.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');
const bundles = ['extension/node.cjs', 'extension/browser.cjs', 'server/node.cjs', 'server/browser.js', 'server/weights.json', 'server/vectors.json', 'server/flags.json', 'scorecard/scorecard.js', 'scorecard/scorecard.css', 'cli.js', 'engine.mjs'];

print({
  columns: ['bundle', 'KB', 'gzip, KB'],
  rows: bundles.map((name) => {
    const content = readFileSync(path.join(dist, name));
    return [name, Math.round(content.length / 1000), Math.round(gzipSync(content).length / 1000)];
  }),
});
