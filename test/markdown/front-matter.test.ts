import assert from 'node:assert/strict';
import { parse } from '../../src/markdown/parse.ts';

const unclosed = 'The front matter is not closed: add a line of three hyphens (---) after its last entry.';

/** What is read: the front matter's entries, its problem with the text it stands at, and what the rest is read as. */
const cases: [name: string, text: string, fields: string[], problem: [message: string, at: string] | undefined, rest: string[]][] = [
  ['entries', '---\ntitle: A plan\ntype: ai-proposal\n---\n\nText', ['title: A plan', 'type: ai-proposal'], undefined, ['Text']],
  ['lists and nested entries', '---\ntags: [a, b]\nbudget:\n  amount: 5\n---\nText', ['tags: [a, b]', 'amount: 5'], undefined, ['Text']],
  ['a block of text by sentences', '---\nsummary: >\n  We pay 5.\n  They pay 6.\n---\nText', ['summary: >   We pay 5.', 'They pay 6.'], undefined, ['Text']],
  ['empty', '---\n---\nText', [], undefined, ['Text']],
  ['CRLF', '---\r\ntitle: A\r\n---\r\nText', ['title: A'], undefined, ['Text']],
  ['after a byte order mark', '\uFEFF---\ntitle: A\n---\nText', ['title: A'], undefined, ['Text']],
  ['blank lines between entries', '---\ntitle: A\n\ntype: B\n---\nText', ['title: A', 'type: B'], undefined, ['Text']],
  ['not closed', '---\ntitle: A\n\n# Plan\n\nText', ['title: A'], [unclosed, '---'], ['Plan', 'Text']],
  ['not closed, with a rule further on', '---\ntitle: A\n\nText\n\n---\n\nMore', ['title: A'], [unclosed, '---'], ['Text', 'More']],
  ['not closed at the end', '---\ntitle: A', ['title: A'], [unclosed, '---'], []],
  ['no mapping', '---\nJust words\n---\nText', [], ['The front matter must be a list of entries, each "key: value".', 'Just words\n'], ['Text']],
  ['a rule is none', '---\n\nText\n\n---\n\nMore', [], undefined, ['Text', 'More']],
  ['a rule before text is none', '---\nText\n\nMore', [], undefined, ['Text', 'More']],
  ['not on the first line', '\n---\ntitle: A\n---\n', [], undefined, ['title: A']],
  ['four hyphens', '----\ntitle: A\n----\n', [], undefined, ['title: A']],
];

suite('markdown/front-matter', () => {
  for (const [name, text, fields, problem, rest] of cases) {
    test(name, () => {
      const { blocks } = parse(text);
      const frontMatter = blocks.find(({ block }) => block.kind === 'frontMatter');
      assert.deepEqual(frontMatter?.block.passages.map((passage) => passage.text) ?? [], fields);
      const found = frontMatter?.block.frontMatter?.problem;
      assert.deepEqual(found && [found.message, frontMatter.block.source.slice(found.span.start, found.span.end)], problem);
      assert.deepEqual(blocks.filter((placed) => placed !== frontMatter).flatMap(({ block }) => block.passages.map((passage) => passage.text)), rest);
    });
  }

  test('broken YAML is reported where it breaks, and what can be read is read', () => {
    const { block } = parse('---\ntitle: "A\ntype: B\n---\nText').blocks[0]!;
    const { message, span } = block.frontMatter!.problem!;
    assert.match(message, /^The front matter is not valid YAML: /);
    assert.ok(span.start >= 4 && span.end <= block.source.length && span.end > span.start);
    assert.deepEqual(block.frontMatter!.data, {});
  });

  test('the data is there for whoever asks', () => {
    assert.deepEqual(parse('---\ntype: ai-proposal\nbudget: { amount: 5 }\n---\n').blocks[0]!.block.frontMatter, { data: { type: 'ai-proposal', budget: { amount: 5 } } });
  });

  test('an alias bomb is a problem, not an end', () => {
    const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`).join('\n')}\n---\nText`;
    assert.match(parse(bomb).blocks[0]!.block.frontMatter!.problem!.message, /not valid YAML/);
  });
});
