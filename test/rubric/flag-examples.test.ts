import assert from 'node:assert/strict';
import { parse } from '../../src/markdown/parse.ts';
import { findFlags } from '../../src/rubric/flags/find-flags.ts';
import { flags } from '../../src/rubric/registry.ts';

/** The marked words of one flag's example, in which they stand between `**`. */
function wordsMarked(example: string): string[] {
  return [...example.matchAll(/\*\*(.+?)\*\*/g)].map((match) => match[1]!);
}

suite('examples of red flags', () => {
  for (const { id, examples } of flags) {
    const marksIn = (text: string) => parse(text).blocks.flatMap((placed) =>
      findFlags(placed).filter(({ flag }) => flag === id).map(({ span }) => placed.block.source.slice(span.start, span.end)));
    suite(id, () => {
      for (const example of examples.bad) {
        test(example, () => assert.deepEqual(marksIn(example.replaceAll('**', '')), wordsMarked(example)));
      }
      for (const example of examples.good) {
        test(`${example} is left alone`, () => assert.deepEqual(marksIn(example), []));
      }
    });
  }
});
