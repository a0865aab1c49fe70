import assert from 'node:assert/strict';
import { configurationRequest, reviewRequest, type ConfigurationPlace, type DocumentReview } from '../../src/language-server/protocol.ts';
import { connect, type Options } from './client.ts';

const uri = 'file:///a/plans/proposal.md';
const config = 'file:///a/.seven-signals.yaml';
const text = '---\ntype: ai-proposal\n---\n\n# Shorter queues\n\nThe bill is TBD.\n';
const has = async ({ client }: Pick<Awaited<ReturnType<typeof connect>>, 'client'>, of = uri) => {
  const answer: DocumentReview = await client.sendRequest(reviewRequest, { uri: of });
  return answer.review.flags.some(({ id }) => id === 'flag/placeholder');
};

suite('configuration of documents', () => {
  const off = 'rules: {flag/placeholder: off}';
  const cases: readonly (readonly [name: string, options: Options, marked: boolean])[] = [
    ['none', {}, true],
    ['settings', { settings: () => ({ rules: { 'flag/placeholder': 'off' } }) }, false],
    ['a file', { files: new Map([[config, off]]) }, false],
    ['a file over settings', { files: new Map([[config, 'rules: {flag/placeholder: warning}']]), settings: () => ({ rules: { 'flag/placeholder': 'off' } }) }, true],
    ['what a file extends', { files: new Map([[config, 'extends: ../base.yaml'], ['file:///base.yaml', off]]) }, false],
    ['settings of another folder', { settings: (of) => (of.startsWith('file:///b/') ? { rules: { 'flag/placeholder': 'off' } } : {}) }, true],
  ];
  for (const [name, options, marked] of cases) {
    test(name, async () => {
      const server = await connect(options);
      await server.open(uri, text);
      assert.equal(await has(server), marked);
      server.dispose();
    });
  }

  const excluded: readonly (readonly [name: string, options: Options, of: string, proposal: boolean])[] = [
    ['a file excludes it', { files: new Map([[config, 'exclude: ["plans/**"]']]) }, uri, false],
    ['a file does not include it', { files: new Map([[config, 'include: ["docs/**"]']]) }, uri, false],
    ['settings exclude it, by the folder', { settings: () => ({ exclude: ['plans/*'] }), folders: [{ uri: 'file:///a', name: 'a' }] }, uri, false],
    ['settings include everything', { settings: () => ({ include: ['**/*.md'] }), folders: [{ uri: 'file:///a', name: 'a' }] }, uri, true],
    ['it has not been saved', { settings: () => ({ include: ['plans/*'] }), folders: [{ uri: 'file:///a', name: 'a' }] }, 'untitled:Untitled-1', true],
  ];
  for (const [name, options, of, proposal] of excluded) {
    test(`${proposal ? 'read' : 'left alone'}: ${name}`, async () => {
      const { client, open, published, dispose } = await connect(options);
      await open(of, text);
      const answer: DocumentReview = await client.sendRequest(reviewRequest, { uri: of });
      assert.equal(answer.review.proposal, proposal);
      assert.equal(published.at(-1)!.diagnostics.length > 0, proposal);
      const anyway: DocumentReview = await client.sendRequest(reviewRequest, { uri: of, assumeProposal: true });
      assert.equal(anyway.review.proposal, true);
      dispose();
    });
  }

  const places: readonly (readonly [name: string, options: Options, of: string, place: ConfigurationPlace])[] = [
    ['the nearest file', { files: new Map([[config, ''], ['file:///.seven-signals.json', '{}']]) }, uri, { file: config, folder: 'file:///a/plans' }],
    ['the workspace\'s folder', { folders: [{ uri: 'file:///a', name: 'a' }] }, uri, { folder: 'file:///a' }],
    ['the folder of a document that lies outside', { folders: [{ uri: 'file:///b', name: 'b' }] }, uri, { folder: 'file:///a/plans' }],
    ['the first folder, for one that has not been saved', { folders: [{ uri: 'file:///b', name: 'b' }] }, 'untitled:Untitled-1', { folder: 'file:///b' }],
    ['nowhere', {}, 'untitled:Untitled-1', {}],
  ];
  for (const [name, options, of, place] of places) {
    test(`a document's configuration lies in ${name}`, async () => {
      const { client, dispose } = await connect(options);
      assert.deepEqual(await client.sendRequest(configurationRequest, { uri: of }), place);
      dispose();
    });
  }

  test('what is wrong in a file is published at its place, and taken back when it is right', async () => {
    const files = new Map([[config, 'colour: red\nrules: {flag/placeholder: off}']]);
    const server = await connect({ files });
    const first = server.nextDiagnostics(config);
    await server.open(uri, text);
    assert.deepEqual((await first).diagnostics.map(({ range, message }) => [range, message]), [
      [{ start: { line: 0, character: 0 }, end: { line: 0, character: 6 } }, 'There is no setting called “colour”.'],
    ]);
    assert.equal(await has(server), false);
    files.set(config, 'rules: {}');
    const second = server.nextDiagnostics(config);
    await server.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 2 }] });
    assert.deepEqual((await second).diagnostics, []);
    assert.equal(await has(server), true);
    server.dispose();
  });

  test('a file open in the editor counts as it stands there; broken, it keeps what it last said', async () => {
    const server = await connect({ files: new Map() });
    await server.open(uri, text);
    assert.equal(await has(server), true);
    const steps: readonly (readonly [text: string, marked: boolean, problems: number])[] = [[off, false, 0], [`${off}\nweights: [`, false, 1], ['', true, 0]];
    for (const [version, [content, marked, problems]] of steps.entries()) {
      const next = server.nextDiagnostics(uri);
      if (version === 0) await server.open(config, content, 'yaml');
      else await server.replaceAll(config, version + 1, content);
      if (marked !== (version > 0 && steps[version - 1]![1])) await next;
      assert.equal(await has(server), marked, content);
      assert.equal(server.published.findLast((params) => params.uri === config)?.diagnostics.length ?? 0, problems, content);
    }
    server.dispose();
  });

  test('changed settings are heard', async () => {
    let settings = {};
    const server = await connect({ settings: () => settings });
    await server.open(uri, text);
    assert.equal(await has(server), true);
    settings = { rules: { 'flag/placeholder': 'off' } };
    const next = server.nextDiagnostics(uri);
    await server.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await next;
    assert.equal(await has(server), false);
    server.dispose();
  });
});
