import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentLink, InlayHint } from 'vscode-languageserver';
import { clientFrom } from '../../src/language-server/client.ts';
import { codeLenses } from '../../src/language-server/code-lenses.ts';
import { inlayHints } from '../../src/language-server/inlay-hints.ts';
import { allCommands, connect } from './client.ts';
import { documentOf, uri } from './document.ts';

const plain = clientFrom({}, undefined);
const text = '---\ntype: ai-proposal\n---\n\n# Desk\n\n## Running cost\n\nOne draft costs 2 cents.\n\n### Cost at scale\n\nMore.\n\n## Risks\n\nSome.\n';
const example = readFileSync(path.resolve(import.meta.dirname, '../../examples/coding-assistant.md'), 'utf8');
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

suite('code lenses', () => {
  const document = documentOf(text, undefined, { overall: 14, verdict: 'not ready', signals: [{ id: 'cost', score: 33 }, { id: 'risk', score: 80 }, { id: 'roi', score: 7 }], questions: [
    { who: 'CFO', question: 'a', open: true, criteria: ['cost/ceiling'] }, { who: 'CFO', question: 'b', open: true, criteria: ['cost/scaling', 'roi/target'] }, { who: 'COO', question: 'c', open: false, criteria: ['risk/detection'] },
  ] });
  test('stand over the title and the first section of each signal', () => {
    assert.deepEqual(codeLenses(document, plain).map(({ range, command }) => [range.start.line, command]), [
      [4, { title: '14 of 100: Not ready. 2 open questions', command: '' }],
      [6, { title: '33 of 100. 2 open questions', command: '' }],
      [14, { title: '80 of 100. No open question', command: '' }],
    ]);
    assert.equal(codeLenses(document, clientFrom({}, { commands: allCommands }))[0]!.command!.command, 'sevenSignals.openScorecard');
  });
  test('are off where the settings say so, and in other documents', () => {
    const { configuration } = document;
    assert.deepEqual(codeLenses({ ...document, configuration: { ...configuration, editor: { ...configuration.editor, codeLens: false } } }, plain), []);
    assert.deepEqual(codeLenses({ ...document, review: { ...document.review, proposal: false } }, plain), []);
  });
});

suite('inlay hints', () => {
  const source = { role: 'unit cost', quote: '2 cents', line: 9, column: 17, endLine: 9, endColumn: 24 };
  const document = documentOf(text, undefined, { derived: [{ id: 'x', label: 'Cost of a thousand', value: '€20', formula: '2 cents × 1,000', sources: [{ ...source, line: 7, endLine: 7 }, source] }] });
  test('stand behind the last figure they follow from', () => {
    const expected: InlayHint[] = [{ position: { line: 8, character: 23 }, label: 'Cost of a thousand: €20', tooltip: '2 cents × 1,000', paddingLeft: true }];
    assert.deepEqual(inlayHints(document, whole, plain), expected);
    assert.deepEqual(inlayHints(document, { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } }, plain), []);
  });
  test('are off unless the settings say so', async () => {
    for (const [settings, on] of [[{}, false], [{ inlayHints: { enabled: true } }, true]] as const) {
      const { client, open, dispose } = await connect({ settings: () => settings });
      await open(uri, example);
      const hints: InlayHint[] = await client.sendRequest('textDocument/inlayHint', { textDocument: { uri }, range: whole });
      assert.equal(hints.length > 0, on);
      dispose();
    }
  });
});

suite('document links', () => {
  test('lead from a suppression comment to the rule\'s page', async () => {
    const { client, open, dispose } = await connect();
    await open(uri, '# Desk\n\n<!-- seven-signals-disable flag/parity, cost/ceiling no/rule -->\n\nA flag/parity in prose.\n');
    const links: DocumentLink[] = await client.sendRequest('textDocument/documentLink', { textDocument: { uri } });
    assert.deepEqual(links.map(({ range: { start, end }, target }) => [start, end, target!.split('/rules/')[1]]), [
      [{ line: 2, character: 27 }, { line: 2, character: 38 }, 'flag/parity.md'],
      [{ line: 2, character: 40 }, { line: 2, character: 52 }, 'cost/ceiling.md'],
    ]);
    dispose();
  });
});
