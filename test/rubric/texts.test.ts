import assert from 'node:assert/strict';
import { criteria, flags } from '../../src/rubric/registry.ts';

/** A tab stop of a snippet: `${1:default}`, `${2|one,two|}` or `$0`. */
const tabStop = /\$\{(\d+)(?::([^{}$]*)|\|([^{}$]*)\|)\}|\$(\d+)/g;

suite('rubric: texts', () => {
  for (const { id, ask, answer, snippet, examples } of criteria) {
    test(`${id} asks, answers and shows`, () => {
      assert.match(ask, /\?/);
      assert.match(answer, /\.$/);
      assert.ok(examples.good.length >= 2 && examples.bad.length >= 2);
    });

    test(`the snippet of ${id} has its tab stops in order and leaves visible gaps`, () => {
      const stops = [...snippet.matchAll(tabStop)].map(([, withText, , , bare]) => Number(withText ?? bare));
      assert.deepEqual(stops, [...stops.keys()].map((index) => (index === stops.length - 1 ? 0 : index + 1)));
      assert.equal(snippet.replace(tabStop, '').includes('$'), false, 'no tab stop inside another');
      assert.match(snippet, /XX|\[[^\]]+\]/);
    });
  }

  for (const { id, message, answer, examples } of flags) {
    test(`${id} says why, what mends it, and marks its words in the examples`, () => {
      assert.match(message, /\.$/);
      assert.match(answer, /\.$/);
      assert.ok(examples.good.length >= 1);
      for (const bad of examples.bad) assert.equal(bad.split('**').length, 3, bad);
    });
  }
});
