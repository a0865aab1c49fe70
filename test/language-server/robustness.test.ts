import assert from 'node:assert/strict';
import { reviewRequest, type DocumentReview } from '../../src/language-server/protocol.ts';
import { connect } from './client.ts';

const uri = 'file:///proposal.md';
const head = '---\ntype: ai-proposal\n---\n\n';
const text = `${head}# Shorter queues\n\nThe bill is TBD.\n`;

suite('robustness', () => {
  const inputs: readonly (readonly [name: string, text: string])[] = [
    ['an empty file', ''],
    ['line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['line ends of old', text.replaceAll('\n', '\r')],
    ['an unclosed fence', `${text}\n\`\`\`\nCost: TBD\n`],
    ['broken front matter', '---\ntype: [ai-proposal\n---\n\n# Queues\n'],
    ['a broken table', `${text}\n| a | b\n|---\n| TBD |\n`],
    ['no heading', `${head}The bill is TBD.`],
    ['right-to-left text', `${head}# עלות\n\nהעלות היא TBD.\n`],
    ['emoji', `${head}# 🚀🚀\n\n👩‍👩‍👧 The 💰 is TBD. 😀\n`],
    ['half of a surrogate pair', `${head}# \ud83d\n\nThe \udc00 bill is TBD.\n`],
    ['control characters', `${head}# a\u0000b\u0007\n\nThe\u2028bill is TBD.\n`],
    ['a mark of its byte order', `\uFEFF${text}`],
  ];
  for (const [name, input] of inputs) {
    test(`${name}: every request is answered, at every place`, async () => {
      const { client, findings, errors, edit, dispose } = await connect();
      const diagnostics = await findings(uri, input);
      const lines = input.split(/\r\n?|\n/);
      for (const { range: { start, end } } of diagnostics) {
        assert.ok(start.line < lines.length && end.line < lines.length && start.character <= lines[start.line]!.length && end.character <= lines[end.line]!.length);
      }
      for (let line = 0; line < lines.length; line++) {
        const position = { line, character: Math.min(3, lines[line]!.length) };
        await client.sendRequest('textDocument/hover', { textDocument: { uri }, position });
        await client.sendRequest('textDocument/completion', { textDocument: { uri }, position });
        await client.sendRequest('textDocument/codeAction', { textDocument: { uri }, range: { start: position, end: position }, context: { diagnostics } });
      }
      await edit(uri, 2, 0, 0, 'x');
      const answer: DocumentReview = await client.sendRequest(reviewRequest, { uri });
      assert.equal(answer.version, 2);
      assert.deepEqual(errors, []);
      dispose();
    });
  }

  test('a document closed during its review leaves no finding, and the questions about it are answered', async () => {
    const { client, open, published, dispose } = await connect();
    const long = `${head}${'# Part\n\nThe bill of 500 euros a month is TBD, and it is 40 % faster.\n\n'.repeat(6000)}`;
    await open(uri, long);
    const asked = client.sendRequest(reviewRequest, { uri });
    await client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    assert.equal(await asked, null);
    assert.equal(await client.sendRequest(reviewRequest, { uri }), null);
    assert.deepEqual(published.map(({ diagnostics }) => diagnostics.length), [0]);
    dispose();
  });

  test('while a long document is first reviewed, another is answered', async () => {
    const { client, open, dispose } = await connect();
    const order: string[] = [];
    await open('file:///long.md', `${head}${'# Part\n\nThe bill of 500 euros a month is TBD, and it is 40 % faster.\n\n'.repeat(6000)}`);
    await open(uri, text);
    const long = client.sendRequest(reviewRequest, { uri: 'file:///long.md' }).then(() => order.push('long'));
    const short = client.sendRequest(reviewRequest, { uri }).then(() => order.push('short'));
    await Promise.all([long, short]);
    assert.deepEqual(order, ['short', 'long']);
    dispose();
  });

  test('what is typed during a review is in the one that is published', async () => {
    const { client, open, edit, published, dispose } = await connect();
    await open(uri, `${head}${'# Part\n\nThe bill of 500 euros a month is 40 % lower.\n\n'.repeat(3000)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    for (let version = 2; version <= 6; version++) await edit(uri, version, 6, 0, 'TBD. ');
    const answer: DocumentReview = await client.sendRequest(reviewRequest, { uri });
    assert.equal(answer.version, 6);
    assert.equal(answer.review.flags.filter(({ id, line }) => id === 'flag/placeholder' && line === 7).length, 5);
    assert.ok(published.every(({ version }, index) => index === 0 || version! > published[index - 1]!.version!));
    dispose();
  });

  test('a renamed document has its findings under its new name alone', async () => {
    const { client, open, published, dispose } = await connect();
    await open(uri, text);
    await client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await open('file:///renamed.md', text);
    await client.sendRequest(reviewRequest, { uri: 'file:///renamed.md' });
    const last = new Map(published.map((params) => [params.uri, params.diagnostics.length]));
    assert.equal(last.get(uri), 0);
    assert.ok(last.get('file:///renamed.md')! > 0);
    dispose();
  });

  test('settings that are no settings leave the defaults', async () => {
    const { findings, errors, dispose } = await connect({ settings: () => ({ weights: [], rules: 5, include: { a: 1 }, exclude: [null], focusMode: 'no', codeLens: null }) });
    assert.ok((await findings(uri, text)).length > 0);
    assert.deepEqual(errors, []);
    dispose();
  });

  test('the server keeps going where a client asks for nonsense', async () => {
    const { client, findings, edit, dispose } = await connect();
    await findings(uri, text);
    await edit(uri, 2, 900, 900, 'x', -5);
    const answer: DocumentReview = await client.sendRequest(reviewRequest, { uri });
    assert.equal(answer.version, 2);
    assert.equal(await client.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 900, character: 900 } }), null);
    dispose();
  });
});
