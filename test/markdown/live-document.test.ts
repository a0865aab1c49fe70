import assert from 'node:assert/strict';
import { LiveDocument } from '../../src/markdown/live-document.ts';
import { finish } from '../../src/markdown/steps.ts';

function opened(text: string): LiveDocument {
  const document = new LiveDocument();
  finish(document.edit({ start: 0, end: 0, text }));
  return document;
}

function replace(document: LiveDocument, from: string, to: string): void {
  const start = document.text.indexOf(from);
  finish(document.edit({ start, end: start + from.length, text: to }));
}

const paragraphs = (count: number) => Array.from({ length: count }, (_, index) => `Paragraph ${index} of the plan.\n\n`).join('');

suite('markdown/live-document', () => {
  test('an edit leaves the other blocks as they are', () => {
    const document = opened(paragraphs(100));
    const before = document.blocks.map(({ block }) => block);
    replace(document, 'Paragraph 50', 'Section 50');
    const after = document.blocks.map(({ block }) => block);
    assert.deepEqual(after.flatMap((block, index) => (block === before[index] ? [] : [index])), [50]);
    assert.equal(document.parsedLength, paragraphs(51).length - paragraphs(50).length - 2);
    assert.equal(document.blocks[60]!.start, document.text.indexOf('Paragraph 60'));
  });

  test('an opened fence is parsed to its end, and closed again to where it began', () => {
    const text = `Start\n\n${paragraphs(20)}\`\`\`\ncode\n\`\`\`\n\n${paragraphs(500)}`;
    const document = opened(text);
    const blocks = document.blocks.map(({ block }) => block);
    replace(document, 'Start\n', '```\nStart\n');
    assert.equal(document.blocks[0]!.block.kind, 'code');
    replace(document, '```\nStart\n', 'Start\n');
    assert.deepEqual(document.blocks.map(({ block }) => block), blocks);
  });

  test('a definition reaches the blocks that refer to it, and no others', () => {
    const document = opened(`See [the plan].\n\n${paragraphs(100)}End\n`);
    assert.equal(document.blocks[0]!.block.passages[0]!.text, 'See [the plan].');
    replace(document, 'End\n', 'End\n\n[The  Plan]: https://example.org\n');
    assert.equal(document.blocks[0]!.block.passages[0]!.text, 'See the plan.');
    assert.ok(document.parsedLength < 200);
    replace(document, '[The  Plan]: https://example.org\n', '');
    assert.equal(document.blocks[0]!.block.passages[0]!.text, 'See [the plan].');
  });

  test('what was cut comes back as the same block when it is pasted', () => {
    const document = opened(paragraphs(20));
    const moved = document.blocks[3]!.block;
    replace(document, 'Paragraph 3 of the plan.\n\n', '');
    replace(document, 'Paragraph 15', 'Paragraph 3 of the plan.\n\nParagraph 15');
    assert.equal(document.blocks.findIndex(({ block }) => block === moved), 14);
  });

  test('a change of the front matter leaves the text alone', () => {
    const document = opened(`---\ntitle: A\n---\n\n${paragraphs(50)}`);
    const before = document.blocks.slice(1).map(({ block }) => block);
    replace(document, 'title: A', 'title: Another\ntype: ai-proposal');
    assert.equal(document.parsedLength, 0);
    assert.ok(document.blocks.slice(1).every(({ block }, index) => block === before[index]));
    assert.equal(document.blocks[1]!.line, 5);
  });

  test('a run that is dropped leaves the document as it was', () => {
    const document = opened(paragraphs(2000));
    const text = document.text;
    const steps = document.edit({ start: 0, end: text.length, text: paragraphs(1000) });
    steps.next();
    steps.next();
    assert.equal(document.text, text);
    replace(document, 'Paragraph 7 ', 'Paragraph seven ');
    assert.equal(document.text, text.replace('Paragraph 7 ', 'Paragraph seven '));
    assert.equal(document.blocks.length, 2000);
  });

  for (const [name, unit] of [['words', 'word '], ['one word', 'x'], ['full stops', '.'], ['brackets', '['], ['tags', '<a '], ['references', '&amp;'], ['backslashes', '\\']]) {
    test(`one line of 200,000 code units of ${name} is read`, () => {
      assert.ok(opened(unit!.repeat(200_000 / unit!.length)).blocks.length >= 1);
    });
  }
});
