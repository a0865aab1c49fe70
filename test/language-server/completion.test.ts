import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver';
import { connect } from './client.ts';

const uri = 'file:///proposal.md';

suite('completion', () => {
  const cases: readonly (readonly [string, string, number | undefined])[] = [
    ['replaces the rule that was begun', '<!-- seven-signals-disable-next-line flag/pa', 37],
    ['offers a second rule', '<!-- seven-signals-disable flag/parity, ', 40],
    ['is silent before the action is complete', '<!-- seven-signals-dis', undefined],
    ['is silent after the comment', '<!-- seven-signals-enable --> and ', undefined],
    ['is silent in prose', 'We enable flag/', undefined],
  ];
  for (const [name, line, from] of cases) {
    test(name, async () => {
      const { client, open, dispose } = await connect();
      await open(uri, line);
      const items: CompletionItem[] = await client.sendRequest('textDocument/completion', { textDocument: { uri }, position: { line: 0, character: line.length } });
      assert.deepEqual(items.filter(({ label }) => label === 'flag/parity').map(({ textEdit }) => textEdit), from === undefined ? [] : [
        { range: { start: { line: 0, character: from }, end: { line: 0, character: line.length } }, newText: 'flag/parity' },
      ]);
      dispose();
    });
  }
});
