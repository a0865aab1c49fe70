import assert from 'node:assert/strict';
import type { CompletionItem, DocumentLink, Hover, MarkupContent } from 'vscode-languageserver';
import { connect } from './client.ts';

const uri = 'file:///a/.seven-signals.yaml';

/** Opens the text as a configuration; `^` is the position, and taken out. */
async function at<Result>(marked: string, method: string): Promise<Result> {
  const { client, open, dispose } = await connect({ files: new Map() });
  const before = marked.slice(0, marked.indexOf('^')).split('\n');
  await open(uri, marked.replace('^', ''), 'yaml');
  const result: Result = await client.sendRequest(method, { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1)!.length } });
  dispose();
  return result;
}

suite('the language of configurations', () => {
  const completions: readonly (readonly [name: string, marked: string, labels: readonly string[]])[] = [
    ['keys that are not there yet', 'weights:\n  roi: 4\n^\ncurrency: EUR\nrules:\n', ['extends', 'include', 'exclude', 'verdict', 'horizonMonths', 'vocabulary', 'criteria']],
    ['keys of a group', 'verdict:\n  promising: 50\n  f^\n', ['fundable', 'signalFloor']],
    ['values of a rule', 'rules:\n  flag/parity: ^\n', ['off', 'hint', 'info', 'warning', 'error']],
    ['keys of a criterion', 'criteria:\n  - id: a\n    ^\n', ['signal', 'title', 'question', 'cues', 'needs']],
    ['keys of a criterion, at its beginning', 'criteria:\n- ^\n', ['id', 'signal', 'title', 'question', 'cues', 'needs']],
    ['keys of a group in a criterion', 'criteria:\n  - id: a\n    needs:\n      ^\n    signal: risk\n', ['specific', 'committed']],
    ['values in a criterion', 'criteria:\n  - id: a\n    signal: r^\n', ['leverage', 'integration', 'roi', 'risk', 'cost', 'advantage', 'readiness']],
    ['nothing in a comment', '# we^\n', []],
    ['nothing in braces', 'weights: {^}\n', []],
    ['nothing in a list of texts', 'include:\n  - ^\n', []],
  ];
  for (const [name, marked, labels] of completions) {
    test(`offers ${name}`, async () => assert.deepEqual((await at<CompletionItem[]>(marked, 'textDocument/completion')).map(({ label }) => label), labels));
  }

  test('a group begins on a line of its own', async () => {
    const items = await at<CompletionItem[]>('we^\n', 'textDocument/completion');
    assert.deepEqual(items.find(({ label }) => label === 'weights')?.textEdit, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } }, newText: 'weights:\n  ' });
    assert.equal(items.find(({ label }) => label === 'currency')?.textEdit?.newText, 'currency: ');
  });

  const hovers: readonly (readonly [marked: string, shown: string | undefined])[] = [
    ['horizon^Months: 12\n', 'Months within which the return has to be seen; 24 where left out.'],
    ['rules:\n  flag/par^ity: off\n', 'Parity\n\n`off`, `hint`, `info`, `warning`, `error`'],
    ['rules:\n  flag/parity: o^ff\n', undefined],
    ['colour^: red\n', undefined],
  ];
  for (const [marked, shown] of hovers) {
    test(`explains ${marked.trim()}`, async () => assert.equal(((await at<Hover | null>(marked, 'textDocument/hover'))?.contents as MarkupContent | undefined)?.value, shown));
  }

  test('leads to the file that is extended', async () => {
    const links = await at<DocumentLink[]>('currency: EUR\nextends: ../base.yaml^\n', 'textDocument/documentLink');
    assert.deepEqual(links, [{ range: { start: { line: 1, character: 9 }, end: { line: 1, character: 21 } }, target: 'file:///base.yaml' }]);
  });
});
