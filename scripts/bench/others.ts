/** A first review beside what tools of the field need for the same text, in the same process. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { configuration, review } from './engine.ts';
import { median } from './statistics.ts';
import { print } from './table.ts';
import { textOf } from './texts.ts';

const folder = path.join(import.meta.dirname, 'others');
const { load } = await import(path.join(folder, 'load.js')) as { load: (name: string) => Promise<never> };
const require = createRequire(path.join(folder, 'package.json'));

type Tool = (text: string) => unknown;
interface Remark { process(text: string): Promise<unknown>; use(preset: unknown): Remark }

/** Each with its own defaults, on a text it has not seen. */
async function tools(): Promise<readonly (readonly [name: string, tool: Tool])[]> {
  const markdownlint = await load('markdownlint/sync') as { lint: (options: { strings: Record<string, string> }) => unknown };
  const { TextlintKernel } = await load('@textlint/kernel') as { TextlintKernel: new () => { lintText: (text: string, options: object) => Promise<unknown> } };
  const plain = (name: string) => { const loaded = require(name) as { default?: unknown }; return loaded.default ?? loaded; };
  const textlint = {
    filePath: 'proposal.md', ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: plain('@textlint/textlint-plugin-markdown') }],
    rules: ['sentence-length', 'no-todo'].map((ruleId) => ({ ruleId, rule: plain(`textlint-rule-${ruleId}`) })),
  };
  const { remark } = await load('remark') as { remark: () => Remark };
  const { default: recommended } = await load('remark-preset-lint-recommended') as { default: unknown };
  const writeGood = plain('write-good') as (text: string) => unknown;
  const alex = await load('alex') as { markdown: (text: string) => unknown };
  const harper = await load('harper.js') as { LocalLinter: new (options: { binary: unknown }) => { setup(): Promise<void>; lint(text: string): Promise<unknown> } };
  const { binaryInlined } = await load('harper.js/binaryInlined') as { binaryInlined: unknown };
  const linter = new harper.LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return [
    ['Seven Signals, first review', (text) => review(text, configuration)],
    ['write-good', (text) => writeGood(text)],
    ['markdownlint', (text) => markdownlint.lint({ strings: { text } })],
    ['remark-lint, recommended', (text) => remark().use(recommended).process(text)],
    ['textlint, sentence-length and no-todo', (text) => new TextlintKernel().lintText(text, textlint)],
    ['alex', (text) => alex.markdown(text)],
    ['harper.js', (text) => linter.lint(text)],
  ];
}

/** Texts that only warm up the machine code. */
const warmUp = 3;

async function timeOf(tool: Tool, texts: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (const text of texts) {
    const began = performance.now();
    await tool(text);
    times.push(performance.now() - began);
  }
  return median(times.slice(warmUp));
}

/** Several texts of one length, none of them alike. */
function textsOf(kilobytes: number, count: number): string[] {
  const all = textOf(kilobytes * count);
  return Array.from({ length: count }, (_, at) => all.slice(at * kilobytes * 1000, (at + 1) * kilobytes * 1000));
}

const [ten, hundred] = [textsOf(10, 14), textsOf(100, 7)];
const rows: (string | number)[][] = [];
for (const [name, tool] of await tools()) rows.push([name, await timeOf(tool, ten), await timeOf(tool, hundred)]);
const [[, base10, base100]] = rows as [[string, number, number]];
print({
  columns: ['tool', '10 KB', '100 KB', 'ratio at 10 KB', 'ratio at 100 KB'],
  rows: rows.map(([name, at10, at100]) => [name!, at10!, at100!, Number(at10) / base10, Number(at100) / base100]),
});
// Harper keeps a handle open.
process.exit(0);
