import assert from 'node:assert/strict';
import { parse } from '../../src/markdown/parse.ts';
import { findFlags } from '../../src/rubric/flags/find-flags.ts';
import type { FlagId } from '../../src/rubric/types.ts';
import { flagSentences } from './flag-sentences.ts';

function marksIn(text: string): [FlagId, string][] {
  return parse(text).blocks.flatMap((placed) => findFlags(placed).map(({ flag, span }): [FlagId, string] => [flag, placed.block.source.slice(span.start, span.end)]));
}

suite('red flags', () => {
  for (const [flag, { marked, silent }] of Object.entries(flagSentences)) {
    suite(flag, () => {
      for (const [text, ...quotes] of marked) {
        test(`marks ${quotes.join(' · ')}`, () => {
          assert.deepEqual(marksIn(text).filter(([id]) => id === flag).map(([, quote]) => quote), quotes);
        });
      }
      for (const text of silent) {
        test(`is silent on ${text.replaceAll('\n', ' ')}`, () => {
          assert.deepEqual(marksIn(text).filter(([id]) => id === flag), []);
        });
      }
    });
  }

  test('are not looked for in code, comments and table headers', () => {
    assert.deepEqual(marksIn('```\nROI: TBD\n```\n\n<!-- TODO: significant savings -->\n\n| TBD | TODO |\n|---|---|\n| a | b |\n'), []);
  });

  test('keep their place through markup, typographic quotes and wrapped lines', () => {
    assert.deepEqual(marksIn('> We expect **significant\n> cost** savings.'), [['flag/vague-benefit', 'significant\n> cost** savings']]);
    assert.deepEqual(marksIn('If we don’t move we will be left behind.'), [['flag/parity', 'If we don’t move we will be left behind']]);
  });
});
