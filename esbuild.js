// Bundles everything, or what is named: node esbuild.js [--watch] [--into FOLDER] [dist/cli.js …]
import { build, context } from 'esbuild';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values: { watch, into }, positionals: wanted } = parseArgs({
  options: { watch: { type: 'boolean', default: false }, into: { type: 'string' } }, allowPositionals: true,
});
const { version } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));

/** Settings that every bundle shares. */
const common = {
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: import.meta.dirname,
  define: { 'process.env.SEVEN_SIGNALS_VERSION': JSON.stringify(version) },
};
const node = { ...common, platform: 'node', target: 'node20' };
const browser = { ...common, platform: 'browser', target: 'es2022' };
// With platform 'browser' alone, decode-named-character-reference resolves to its DOM build, which throws in a worker.
const worker = { ...browser, conditions: ['worker'] };

// The Node build of yaml is CommonJS and requires node's own modules, which an ES module can only do through this.
const requireShim = "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

/** The reader's model stands beside the two servers once, as data, instead of inside each of them. */
const model = ['vectors.json', 'weights.json', 'flags.json'];
const modelBeside = {
  name: 'model-beside',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/model\/(?:vectors|weights|flags)\.json$/ }, ({ path: file }) => ({ path: `./${path.basename(file)}`, external: true }));
  },
};
const server = { plugins: [modelBeside] };

const shebang = '#!/usr/bin/env node';

const bundles = [
  { ...node, entryPoints: ['src/extension/node.ts'], outfile: 'dist/extension/node.cjs', format: 'cjs', external: ['vscode'] },
  { ...worker, entryPoints: ['src/extension/browser.ts'], outfile: 'dist/extension/browser.cjs', format: 'cjs', external: ['vscode'] },
  { ...node, ...server, entryPoints: ['src/language-server/node.ts'], outfile: 'dist/server/node.cjs', format: 'cjs', banner: { js: shebang } },
  { ...worker, ...server, entryPoints: ['src/language-server/browser.ts'], outfile: 'dist/server/browser.js', format: 'iife' },
  { ...browser, entryPoints: ['src/scorecard/main.ts'], outfile: 'dist/scorecard/scorecard.js', format: 'iife' },
  { ...browser, entryPoints: ['src/scorecard/scorecard.css'], outfile: 'dist/scorecard/scorecard.css' },
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', format: 'esm', banner: { js: `${shebang}\n${requireShim}` } },
  { ...worker, entryPoints: ['src/engine.ts'], outfile: 'dist/engine.mjs', format: 'esm' },
]
  .filter(({ outfile }) => wanted.length === 0 || wanted.includes(outfile))
  .map((bundle) => (into === undefined ? bundle : { ...bundle, outfile: path.resolve(into, path.relative('dist', bundle.outfile)) }));

if (watch) {
  await Promise.all(bundles.map(async (bundle) => (await context(bundle)).watch()));
  console.log('watching');
} else await Promise.all(bundles.map((bundle) => build(bundle)));
if (bundles.some(({ plugins }) => plugins?.includes(modelBeside) === true)) {
  await mkdir(new URL('dist/server', import.meta.url), { recursive: true });
  for (const file of model) await copyFile(new URL(`src/rubric/model/${file}`, import.meta.url), new URL(`dist/server/${file}`, import.meta.url));
}
