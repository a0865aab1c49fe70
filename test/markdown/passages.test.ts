import assert from 'node:assert/strict';
import { parse } from '../../src/markdown/parse.ts';
import type { Passage } from '../../src/markdown/types.ts';

/** What is read from `markdown`: each passage's text, and in brackets the source it stands on where that differs. */
function read(markdown: string): string[] {
  return parse(markdown).blocks.flatMap(({ block, start }) => {
    assert.equal(markdown.slice(start, start + block.source.length), block.source);
    return block.passages.map((passage) => shown(passage, block.source));
  });
}

function shown({ text, span }: Passage, source: string): string {
  const quote = source.slice(span.start, span.end);
  return quote === text ? text : `${text} [${quote}]`;
}

const cases: [name: string, markdown: string, passages: string[]][] = [
  ['a paragraph is read by sentences', 'We pay 5 €. They pay 6 €.\n', ['We pay 5 €.', 'They pay 6 €.']],
  ['a soft line end is a space', 'handling\ntime falls', ['handling time falls [handling\ntime falls]']],
  ['and so is CRLF', 'handling\r\ntime falls', ['handling time falls [handling\r\ntime falls]']],
  ['and CR', 'handling\rtime falls', ['handling time falls [handling\rtime falls]']],
  ['emphasis and links are gone', 'A **big** [link](https://x.org) *here*', ['A big link here [A **big** [link](https://x.org) *here]']],
  ['reference links where they are defined', '[one] and [two]\n\n[one]: /u', ['one and [two] [one] and [two]]']],
  ['an image is its alternative text', '![a chart of *cost*](x.png) shows it', ['a chart of cost shows it [a chart of *cost*](x.png) shows it]']],
  ['inline code counts', 'Flag `draft_ai` is off', ['Flag draft_ai is off [Flag `draft_ai` is off]']],
  ['struck-out text does not', 'It costs ~~5~~ 6', ['It costs  6 [It costs ~~5~~ 6]']],
  ['escapes', 'about 5\\* of \\$6', ['about 5* of $6 [about 5\\* of \\$6]']],
  ['character references', 'R&amp;D is &lt; 5&nbsp;%', ['R&D is < 5\u00a0% [R&amp;D is &lt; 5&nbsp;%]']],
  ['an unknown reference stays', 'a &nope; b', ['a &nope; b']],
  ['a hard line break parts', '**Owner:** Jane\\\n**Budget:** 5', ['Owner: Jane [Owner:** Jane]', 'Budget: 5 [Budget:** 5]']],
  ['but not before a small letter', 'it wraps  \nhere', ['it wraps here [it wraps  \nhere]']],
  ['bullets', '- one\n- two\n  - three. Four', ['one', 'two', 'three.', 'Four']],
  ['tasks', '- [x] done\n- [ ] open', ['done', 'open']],
  ['block quotes', '> They said\n> so.', ['They said so. [They said\n> so.]']],
  ['a lazy continuation', '> They said\nso.', ['They said so. [They said\nso.]']],
  ['footnotes', 'Cost[^1] falls\n\n[^1]: By a third.', ['Cost falls [Cost[^1] falls]', 'By a third.']],
  ['tables by rows', '| Item | € |\n|---|--:|\n| Build | 5 |', ['Item | € [| Item | € |]', 'Build | 5 [| Build | 5 |]']],
  ['an empty row is none', '| a |\n|---|\n| |', ['a [| a |]']],
  ['a pipe in a cell', '| a \\| b |\n|---|', ['a | b [| a \\| b |]']],
  ['a row without its pipes', 'a | b\n--|--\n1 | 2', ['a | b', '1 | 2']],
  ['fenced code is not read', '```\ncost: 5\n```\n', []],
  ['an unclosed fence neither', '~~~\ncost: 5\n\nmore', []],
  ['indented code neither', '    cost: 5\n', []],
  ['HTML comments are not read', '<!-- cost: 5 -->\n\nreal <!-- not --> text', ['real  text [real <!-- not --> text]']],
  ['an unclosed comment neither', '<!-- cost: 5\n\nmore', []],
  ['text in raw HTML is', '<aside>\nIt costs 5.\nThat is all.\n</aside>', ['It costs 5.', 'That is all.']],
  ['block-level tags part sentences', '<details><summary>Costs</summary>We pay <b>5</b> &euro;.</details>', ['Costs', 'We pay 5 €. [We pay <b>5</b> &euro;.]']],
  ['scripts and styles are not read', '<style>p { width: 5px }</style>\n<script>\nlet x = 5;\n</script>', []],
  ['raw HTML in a quote', '> <div>\n> It\n> costs\n> </div>', ['It costs [It\n> costs]']],
  ['a heading is one passage', '# Costs. And *more*', ['Costs. And more [Costs. And *more]']],
  ['a setext heading', 'Costs\n=====', ['Costs']],
  ['tabs', '-\ttabbed\n\n\tmore', ['tabbed', 'more']],
  ['right to left', 'التكلفة **خمسة** يورو.', ['التكلفة خمسة يورو. [التكلفة **خمسة** يورو.]']],
  ['emoji', '😀 **It** works. 🎉', ['😀 It works. [😀 **It** works.]', '🎉']],
  ['a byte order mark', '\uFEFFIt costs 5.', ['It costs 5.']],
  ['a NUL', 'a\0b', ['a\uFFFDb [a\0b]']],
  ['nothing', '', []],
  ['only white space', ' \n\t\n', []],
];

suite('markdown/passages', () => {
  for (const [name, markdown, passages] of cases) {
    test(name, () => assert.deepEqual(read(markdown), passages));
  }

  test('CRLF is read as LF is', () => {
    const text = '# Costs\n\nWe pay\nfive.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> quoted\n> twice\n';
    const texts = (markdown: string) => parse(markdown).blocks.flatMap(({ block }) => block.passages.map((passage) => passage.text));
    assert.deepEqual(texts(text.replaceAll('\n', '\r\n')), texts(text));
  });

  test('list items know their depth and share their number', () => {
    const [list] = parse('- one. Two\n  1. three\n- four').blocks;
    assert.deepEqual(list!.block.passages.map(({ text, listDepth, item }) => [text, listDepth, item]), [['one.', 1, 0], ['Two', 1, 0], ['three', 2, 1], ['four', 1, 2]]);
  });

  test('a row knows its header and where its cells stand', () => {
    const [table] = parse('| **Item** | € |\n|---|---|\n| Build | 5 |').blocks;
    const { text, row } = table!.block.passages[1]!;
    assert.deepEqual(row!.header, ['Item', '€']);
    assert.equal(row!.index, 0);
    assert.deepEqual(row!.cells.map(({ column, start, end }) => [column, text.slice(start, end)]), [[0, 'Build'], [1, '5']]);
  });

  test('quoted passages say so', () => {
    assert.deepEqual(parse('> a\n>\n> - b').blocks[0]!.block.passages.map(({ quoted }) => quoted), [true, true]);
  });

  test('directives stand where they are written', () => {
    const text = '> a\n>\n> <!-- seven-signals-disable flag/parity, flag/overclaim -->\n\nb <!-- seven-signals-disable-line -->';
    const found = parse(text).blocks.flatMap(({ block, start }) => block.directives.map(({ action, rules, span }) => [action, rules, text.slice(start + span.start, start + span.end)]));
    assert.deepEqual(found, [
      ['disable', ['flag/parity', 'flag/overclaim'], '<!-- seven-signals-disable flag/parity, flag/overclaim -->'],
      ['disable-line', [], '<!-- seven-signals-disable-line -->'],
    ]);
  });
});

suite('markdown/place', () => {
  const text = '\uFEFFIntro\n\n# Plan\n\nFirst:\n\n- a\n- b\n\n## Costs\n\nLast\n';
  const placed = parse(text).blocks;

  test('line and column, after a byte order mark too', () => {
    assert.deepEqual(placed.map(({ line, lastLine, column }) => [line, lastLine, column]), [[0, 0, 1], [2, 2, 0], [4, 4, 0], [6, 7, 0], [9, 9, 0], [11, 11, 0]]);
  });
  test('section paths', () => {
    assert.deepEqual(placed.map(({ section }) => section), [[], [], ['Plan'], ['Plan'], ['Plan'], ['Plan', 'Costs']]);
  });
  test('the sentence that leads in', () => {
    assert.deepEqual(placed.map(({ leadIn }) => leadIn), [undefined, undefined, undefined, 'First:', undefined, undefined]);
  });
  test('the opening ends at the second heading of the main level', () => {
    const long = `${'word '.repeat(200)}\n\n`;
    const opening = parse(`# Title\n\n${long}## One\n\n${long}## Two\n\n${long}`).blocks.map((block) => block.opening);
    assert.deepEqual(opening, [true, true, true, true, false, false]);
  });
  test('or after 150 words', () => {
    const opening = parse('## One\n\na b\n\n## Two\n\nc\n\n'.padEnd(400, 'd ') + '\n\n## Three\n\ne').blocks.map((block) => block.opening);
    assert.deepEqual(opening, [true, true, true, true, true, false, false]);
  });
});
