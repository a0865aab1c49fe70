import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver';
import { reviewRequest, type DocumentReview } from '../../src/language-server/protocol.ts';
import { connect } from './client.ts';

const uri = 'file:///proposal.md';
const proposal = `---
type: ai-proposal
---

# Drafted replies for the support desk

## Cost

The bill at full volume is TBD.
`;

suite('language-server', () => {
  test('publishes findings for the version that was reviewed, and takes them back on close', async () => {
    const { client, open, nextDiagnostics, dispose } = await connect();
    const first = nextDiagnostics();
    await open(uri, proposal);
    const { version, diagnostics } = await first;
    assert.equal(version, 1);
    const placeholder = diagnostics.find(({ code }) => code === 'flag/placeholder');
    assert.deepEqual(placeholder?.range, { start: { line: 8, character: 27 }, end: { line: 8, character: 30 } });

    const second = nextDiagnostics();
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line: 8, character: 27 }, end: { line: 8, character: 30 } }, text: '€900 a month' }],
    });
    const after = await second;
    assert.equal(after.version, 2);
    assert.deepEqual(after.diagnostics.filter(({ code }) => code === 'flag/placeholder'), []);

    const closed = nextDiagnostics();
    await client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual((await closed).diagnostics, []);
    dispose();
  });

  test('answers null for a document it does not know', async () => {
    const { client, dispose } = await connect();
    assert.equal(await client.sendRequest(reviewRequest, { uri: 'file:///unknown.md' }), null);
    assert.equal(await client.sendRequest('textDocument/hover', { textDocument: { uri: 'file:///unknown.md' }, position: { line: 0, character: 0 } }), null);
    dispose();
  });

  test('gives the views the whole review', async () => {
    const { client, open, dispose } = await connect();
    await open(uri, proposal);
    const answer: DocumentReview | null = await client.sendRequest(reviewRequest, { uri });
    assert.equal(answer?.version, 1);
    assert.equal(answer?.review.criteria.length, 30);
    dispose();
  });

  test('offers to disable a finding on its line and in the document', async () => {
    const { client, open, nextDiagnostics, dispose } = await connect();
    const first = nextDiagnostics();
    await open(uri, proposal);
    const placeholder = (await first).diagnostics.find(({ code }) => code === 'flag/placeholder')!;
    const actions: CodeAction[] = await client.sendRequest('textDocument/codeAction', { textDocument: { uri }, range: placeholder.range, context: { diagnostics: [placeholder] } });
    assert.deepEqual(actions.map(({ title, edit }) => [title, edit?.changes?.[uri]]), [
      ['Disable “Placeholder” here', [{ range: { start: { line: 8, character: 31 }, end: { line: 8, character: 31 } }, newText: ' <!-- seven-signals-disable-line flag/placeholder -->' }]],
      ['Disable “Placeholder” in this document', [{ range: { start: { line: 2, character: 3 }, end: { line: 2, character: 3 } }, newText: '\n\n<!-- seven-signals-disable-file flag/placeholder -->' }]],
    ]);
    dispose();
  });
});
