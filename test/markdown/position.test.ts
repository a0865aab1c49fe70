import assert from 'node:assert/strict';
import { parse } from '../../src/markdown/parse.ts';
import { lineStarts, positionAt, sourceSpan } from '../../src/markdown/position.ts';

suite('markdown/position', () => {
  const cases: [name: string, text: string, offset: number, line: number, column: number][] = [
    ['start', 'a\nb', 0, 1, 1],
    ['second line', 'a\nb', 2, 2, 1],
    ['CRLF ends one line', 'a\r\nb', 3, 2, 1],
    ['CR alone ends a line', 'a\rb', 2, 2, 1],
    ['columns count UTF-16 code units', '😀b', 2, 1, 3],
  ];
  for (const [name, text, offset, line, column] of cases) {
    test(name, () => assert.deepEqual(positionAt(lineStarts(text), offset), { line, column }));
  }

  test('a passage maps back to the words in the file, markup included', () => {
    const text = 'We cut **handling time** from [80 min](https://example.org) to 40 min.';
    const passage = parse(text).blocks[0]!.block.passages[0]!;
    assert.equal(passage.text, 'We cut handling time from 80 min to 40 min.');
    const start = passage.text.indexOf('80 min');
    const span = sourceSpan(passage, start, start + '80 min to 40'.length);
    assert.equal(text.slice(span.start, span.end), '80 min](https://example.org) to 40');
  });
});
