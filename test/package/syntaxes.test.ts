import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { installVSCode } from '../../scripts/host/install.ts';

const root = path.resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { contributes: { grammars: { scopeName: string; path: string; injectTo: string[] }[] } };
const ours = manifest.contributes.grammars;

/** The grammars of VS Code itself that Markdown is read with, by scope. */
const theirs: Readonly<Record<string, string>> = {
  'text.html.markdown': 'markdown-basics/syntaxes/markdown.tmLanguage.json',
  'text.html.derivative': 'html/syntaxes/html-derivative.tmLanguage.json',
  'text.html.basic': 'html/syntaxes/html.tmLanguage.json',
};

async function loadMarkdown(): Promise<textmate.IGrammar> {
  const extensions = path.join(await installVSCode('newest'), 'extensions');
  await oniguruma.loadWASM(await readFile(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({ createOnigScanner: (patterns) => oniguruma.createOnigScanner(patterns), createOnigString: (text) => oniguruma.createOnigString(text) }),
    loadGrammar: async (scope) => {
      const own = ours.find(({ scopeName }) => scopeName === scope);
      const file = own !== undefined ? path.join(root, own.path) : theirs[scope] === undefined ? undefined : path.join(extensions, theirs[scope]);
      return file === undefined ? null : textmate.parseRawGrammar(await readFile(file, 'utf8'), file);
    },
    getInjections: (scope) => ours.filter(({ injectTo }) => injectTo.includes(scope)).map(({ scopeName }) => scopeName),
  });
  return (await registry.loadGrammar('text.html.markdown'))!;
}

/** Each text with what is lit up in it: the words and the first part of their scope that is ours. */
const cases: readonly (readonly [text: string, ...lit: (readonly [words: string, kind: string])[]])[] = [
  ['We ask for €180,000 by May.', ['€180,000', 'constant.numeric.money']],
  ['It saves USD 1.2 million a year.', ['USD 1.2 million', 'constant.numeric.money']],
  ['It costs 250 000 EUR.', ['250 000 EUR', 'constant.numeric.money']],
  ['Handling falls by 31.25 %, or 4 percentage points.', ['31.25 %', 'constant.numeric.share'], ['4 percentage points', 'constant.numeric.share']],
  ['From 6 hours to 2 hours within 18 months.', ['6 hours', 'constant.numeric.duration'], ['2 hours', 'constant.numeric.duration'], ['18 months', 'constant.numeric.duration']],
  ['| Cost | $8.0M | −12 % |', ['$8.0M', 'constant.numeric.money'], ['−12 %', 'constant.numeric.share']],
  ['## Back in 6.4 months', ['6.4 months', 'constant.numeric.duration']],
  ['**€5 a line**', ['€5', 'constant.numeric.money']],
  ['Owner: TBD, saving XX %, asked by [insert name].', ['TBD', 'keyword.other.placeholder'], ['XX', 'keyword.other.placeholder'], ['[insert name]', 'keyword.other.placeholder']],
  ['See [date formats](https://example.com/5%25) and form XX-12.'],
  ['Run `sleep 5 s` and `TODO`.'],
  ['```\n€100 TBD\n```'],
  ['---\nbudget: €100\n---', ['€100', 'constant.numeric.money']],
  ['<!-- the bill is €100, TBD -->'],
  ['Version 3.11 of 2026-10-05, ticket 4711.'],
  [
    '<!-- seven-signals-disable-next-line flag/parity, figures/total -->',
    ['seven-signals-disable-next-line', 'keyword.control.directive'], ['flag/parity', 'support.constant.rule'], ['figures/total', 'support.constant.rule'],
  ],
  ['Text <!-- seven-signals-enable --> goes on.', ['seven-signals-enable', 'keyword.control.directive']],
  ['<!-- write seven-signals-disable above it -->'],
];

suite('syntaxes', () => {
  let markdown: textmate.IGrammar;
  suiteSetup(async () => { markdown = await loadMarkdown(); });

  for (const [text, ...lit] of cases) {
    test(text, () => {
      let state = textmate.INITIAL;
      const found = text.split('\n').flatMap((line) => {
        const { tokens, ruleStack } = markdown.tokenizeLine(line, state);
        state = ruleStack;
        return tokens.flatMap(({ startIndex, endIndex, scopes }) => {
          const own = scopes.find((scope) => scope.endsWith('.seven-signals'));
          return own === undefined ? [] : [[line.slice(startIndex, endIndex), own.replace('.seven-signals', '')]];
        });
      });
      assert.deepEqual(found, lit);
    });
  }
});
