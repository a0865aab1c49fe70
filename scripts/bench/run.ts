/**
 * Runs the benchmarks and writes their figures: npm run bench [-- NAME …]
 * Each runs in processes of its own, several times; the figures are the medians. They go to out/bench.json and into the
 * tables of docs/performance.md.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import { median } from './statistics.ts';
import { asMarkdown, type Table } from './table.ts';

const root = path.resolve(import.meta.dirname, '../..');
const results = path.join(root, 'out/bench.json');
const page = path.join(root, 'docs/performance.md');
/** In the page's order, with how often each is run. */
const benchmarks: Readonly<Record<string, number>> = {
  keystrokes: 3, 'far-reaching': 3, 'first-review': 3, rooms: 1, memory: 1, server: 3, 'command-line': 1, editor: 1, bundles: 1, others: 1,
};

function runOnce(name: string): Table {
  const output = execFileSync(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, `${name}.ts`)], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(output.trim().split('\n').at(-1)!) as Table;
}

/** Cell by cell. */
function medianOf([first, ...others]: readonly Table[]): Table {
  const { columns, rows } = first!;
  return {
    columns,
    rows: rows.map((row, y) => row.map((cell, x) => (typeof cell === 'string' ? cell : median([cell, ...others.map((table) => table.rows[y]![x] as number)])))),
  };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}. There are: ${Object.keys(benchmarks).join(', ')}.`);
  process.exit(2);
}
if (wanted.length === 0 || wanted.includes('others')) {
  const others = path.join(import.meta.dirname, 'others');
  if (!existsSync(path.join(others, 'node_modules'))) execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], { cwd: others, stdio: 'inherit' });
}
execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });

const known = existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as { tables: Record<string, Table> }).tables : {};
for (const [name, runs] of Object.entries(benchmarks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const table = medianOf(Array.from({ length: runs }, () => runOnce(name)));
  known[name] = table;
  console.log(`\n${name}\n\n${asMarkdown(table)}`);
}
const machine = `${availableParallelism()} cores of ${cpus()[0]!.model.trim()}, Node ${process.versions.node}`;
mkdirSync(path.dirname(results), { recursive: true });
writeFileSync(results, `${JSON.stringify({ machine, tables: known }, null, 2)}\n`);
let text = readFileSync(page, 'utf8').replace(/(<!-- machine -->).*(<!-- end -->)/, `$1${machine}$2`);
for (const [name, table] of Object.entries(known)) {
  text = text.replace(new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- end -->)`), (_, begin: string, end: string) => `${begin}\n${asMarkdown(table)}\n\n${end}`);
}
writeFileSync(page, text);
