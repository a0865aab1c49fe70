import assert from 'node:assert/strict';
import { parse } from '../../src/markdown/parse.ts';
import { findFlags } from '../../src/rubric/flags/find-flags.ts';
import { learnedFlags } from '../../src/rubric/flags/learned.ts';
import { passagesOf } from '../../src/rubric/reader/instance.ts';
import { flagPassages } from '../../scripts/train/flag-passages.ts';
import { asMarkdown } from '../../scripts/train/data.ts';

const marksIn = (text: string) => parse(text).blocks.flatMap((placed) => findFlags(placed).map(({ flag, span }) => [flag, placed.block.source.slice(span.start, span.end).replace(/\s+/g, ' ')] as const));

suite('learned red flags', () => {
  const texts = flagPassages('train').filter((_, at) => at % 5 === 0).map(asMarkdown);

  test('see what no wording sees', () => {
    assert.ok(texts.some((text) => parse(text).blocks.some((placed) => passagesOf(placed).some((each) => each.passage.kind !== 'heading' && learnedFlags(each).length > 0))));
  });

  test('are the same in capitals', () => {
    for (const text of texts) assert.deepEqual(marksIn(text.toUpperCase()).map(([flag, quote]) => [flag, quote.toLowerCase()]), marksIn(text).map(([flag, quote]) => [flag, quote.toLowerCase()]));
  });

  test('are the same with typographic quotes', () => {
    const typographic = (text: string) => text.replace(/(\w)'(\w)/g, '$1’$2').replace(/"([^"<>=]+)"/g, '“$1”');
    for (const text of texts) assert.deepEqual(marksIn(typographic(text)), marksIn(text).map(([flag, quote]) => [flag, typographic(quote)]));
  });

  test('are the same when lines are wrapped', () => {
    for (const text of texts.filter((each) => !each.includes('|'))) {
      const wrapped = text.split('\n').map((line) => (line.startsWith('#') ? line : line.replace(/(.{20,40}?) (?=[a-z])/g, '$1\n'))).join('\n');
      assert.deepEqual(marksIn(wrapped), marksIn(text));
    }
  });
});
