import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { shorten } from '../../src/scorecard/quote.ts';

const cases: readonly (readonly [string, string])[] = [
  ["**What's the run cost?** About half a cent", "What's the run cost? About half a cent"],
  ["What's the run cost?** About half a cent", "What's the run cost? About half a cent"],
  ['the flag `draft_ai` in [Zendesk](https://example.org/a)', 'the flag draft_ai in Zendesk'],
  ['| Median time | 31 h | 9 h |', 'Median time · 31 h · 9 h'],
  ['one\n  two', 'one two'],
  ['5 * 3 * 2 and a | b', '5 * 3 * 2 and a | b'],
  ['*at most* 92 \\%', 'at most 92 %'],
];

suite('a passage as it is read', () => {
  for (const [quote, expected] of cases) test(quote.replace('\n', '⏎'), () => { equal(shorten(quote), expected); });

  test('is cut at a word', () => { equal(shorten('one two three four', 12), 'one two…'); });
  test('is cut without the sign before the cut', () => {
    equal(shorten('It costs $8M. And then nothing more.', 16), 'It costs $8M…');
    equal(shorten('| Cost | 8 | 5 | 3 |', 14), 'Cost · 8 · 5…');
  });

  test('never grows past its length', () => {
    fc.assert(fc.property(fc.string(), fc.integer({ min: 2, max: 200 }), (quote, length) => { ok(shorten(quote, length).length <= length); }));
  });
});
