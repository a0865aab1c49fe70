import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver';
import { clientFrom } from '../../src/language-server/client.ts';
import { completion } from '../../src/language-server/completion/completion.ts';
import { connect, likeVSCode } from './client.ts';
import { documentOf, uri } from './document.ts';

const plain = clientFrom({}, undefined);

/** The completions at the `^` in the text, which is taken out. */
function offered(marked: string, client = plain): CompletionItem[] {
  const before = marked.slice(0, marked.indexOf('^')).split('\n');
  const document = documentOf(marked.replace('^', ''), ({ id }) => ({ level: id === 'cost/ceiling' || id === 'cost/scaling' ? 0 : 3, gain: id === 'cost/ceiling' ? 3 : 1 }));
  return completion(document, { line: before.length - 1, character: before.at(-1)!.length }, client);
}
const labels = (marked: string) => offered(marked).map(({ label }) => label);

suite('completion of rules', () => {
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

suite('completion of parts', () => {
  const parts = ['Ceiling', 'Scaling'];
  const cases: readonly (readonly [name: string, marked: string, labels: readonly string[]])[] = [
    ['under a heading of a signal', '# Desk\n\n## Running cost\n\n^\n', parts],
    ['at a word that was begun', '# Desk\n\n## Running cost\n\nCe^\n', parts],
    ['in a section within the section', '# Desk\n\n## Running cost\n\n### Per month\n\n^', parts],
    ['in a section of no signal', '# Desk\n\n## Appendix B\n\n^\n', []],
    ['in the next section', '# Desk\n\n## Running cost\n\nText.\n\n## Appendix B\n\n^\n', []],
    ['within a sentence', '# Desk\n\n## Running cost\n\nIt costs ^\n', []],
    ['within a paragraph', '# Desk\n\n## Running cost\n\nIt costs\nmuch^\nmore\n', []],
    ['in code', '# Desk\n\n## Running cost\n\n```\n^\n```\n', []],
  ];
  for (const [name, marked, expected] of cases) test(name, () => assert.deepEqual(labels(marked), expected));

  test('as snippets where the client knows them', () => {
    const [rich] = offered('# Desk\n\n## Running cost\n\n^\n', clientFrom(likeVSCode, undefined));
    const [poor] = offered('# Desk\n\n## Running cost\n\n^\n');
    assert.equal(rich!.insertTextFormat, 2);
    assert.ok(rich!.textEdit!.newText.includes('${1'));
    assert.equal(poor!.insertTextFormat, 1);
    assert.ok(!poor!.textEdit!.newText.includes('$'));
  });
});

suite('completion in front matter', () => {
  const cases: readonly (readonly [name: string, marked: string, labels: readonly string[], newText?: string])[] = [
    ['keys that are not there yet', '---\ntype: ai-proposal\nowner: Ada\n^\n---\n\n# Desk\n', ['title', 'sponsor', 'amount', 'decision', 'status'], 'title: '],
    ['values', '---\ntype: ^\n---\n', ['ai-proposal', 'document'], 'ai-proposal'],
    ['values right after the colon', '---\ntype:^\n---\n', ['ai-proposal', 'document'], ' ai-proposal'],
    ['values of a key that has none', '---\nowner: ^\n---\n', []],
    ['while it is not closed yet', '---\nty^', ['type', 'title', 'owner', 'sponsor', 'amount', 'decision', 'status'], 'type: '],
    ['nothing after it', '---\ntype: ai-proposal\n---\n\nty^\n', []],
    ['nothing after a rule', 'Text.\n\n---\nty^\n', []],
  ];
  for (const [name, marked, expected, newText] of cases) {
    test(name, () => {
      const items = offered(marked);
      assert.deepEqual(items.map(({ label }) => label), expected);
      assert.equal(items[0]?.textEdit?.newText, newText);
    });
  }
});

suite('completion in tables', () => {
  const table = '# Desk\n\n| Metric | Before | After | Impact |\n|---|---|---|---|\n| Handling time | 40 min | 25 min | ';
  test('the impact that follows from the row', () => {
    assert.deepEqual(offered(`${table}^ |\n`).map(({ label, textEdit }) => [label, textEdit!.newText]), [['−38%', '−38%']]);
    assert.deepEqual(labels(`${table}−3^ |\n`), ['−38%']);
    assert.deepEqual(labels('# Desk\n\n| Metric | Before | After | Impact |\n|---|---|---|---|\n| Mood | bad | good | ^ |\n'), []);
  });
  test('metrics that are not in it yet, the document\'s own first', () => {
    const found = labels(`# Desk\n\n| KPI | Today | Target |\n|---|---|---|\n| Calls a day | 8 | 9 |\n\nThen:\n\n| Metric | Before | After |\n|---|---|---|\n| Handling time | 1 | 2 |\n| ^ | | |\n`);
    assert.equal(found[0], 'Calls a day');
    assert.ok(found.includes('Error rate') && !found.includes('Handling time'));
  });
  test('nothing in a table that compares nothing', () => assert.deepEqual(labels('# Desk\n\n| Who | Does |\n|---|---|\n| ^ | x |\n'), []));
});
