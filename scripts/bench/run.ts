/**
 * Runs the benchmarks and writes their figures: npm run bench [-- NAME …]
 * Each runs in a process of its own and gives medians of several runs. They go to out/bench.json and into the tables of
 * docs/performance.md.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import { asMarkdown, type Table } from './table.ts';

const root = path.resolve(import.meta.dirname, '../..');
const results = path.join(root, 'out/bench.json');
const page = path.join(root, 'docs/performance.md');
const benchmarks = ['keystrokes', 'first-review', 'server', 'rooms', 'bundles', 'editor', 'far-reaching', 'others', 'memory', 'command-line'] as const;

function runOnce(name: string): Table {
  const output = execFileSync(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, `${name}.ts`)], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(output.trim().split('\n').at(-1)!) as Table;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(benchmarks as readonly string[]).includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}. There are: ${benchmarks.join(', ')}.`);
  process.exit(2);
}
if (wanted.length === 0 || wanted.includes('others')) {
  const others = path.join(import.meta.dirname, 'others');
  if (!existsSync(path.join(others, 'node_modules'))) execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], { cwd: others, stdio: 'inherit' });
}
execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });

const machine = `${availableParallelism()} cores of ${cpus()[0]!.model.trim()}, Node ${process.versions.node}`;
const known = existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as { tables: Record<string, Table> }).tables : {};
for (const name of benchmarks) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  known[name] = runOnce(name);
  console.log(`\n${name}\n\n${asMarkdown(known[name])}`);
  save();
}

function save(): void {
  mkdirSync(path.dirname(results), { recursive: true });
  writeFileSync(results, `${JSON.stringify({ machine, tables: known }, null, 2)}\n`);
  let text = readFileSync(page, 'utf8').replace(/(<!-- machine -->).*(<!-- end -->)/, `$1${machine}$2`);
  for (const [name, table] of Object.entries(known)) {
    text = text.replace(new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- end -->)`), (_, begin: string, end: string) => `${begin}\n${asMarkdown(table)}\n\n${end}`);
  }
  writeFileSync(page, text);
}
