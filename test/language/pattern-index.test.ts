import assert from 'node:assert/strict';
import { PatternIndex } from '../../src/language/pattern-index.ts';
import { requiredLiterals } from '../../src/language/required-literals.ts';
import { plain } from '../../src/rubric/flags/phrase.ts';
import { wordings } from '../../src/rubric/proposal/wordings.ts';
import { flags } from '../../src/rubric/registry.ts';
import { labelledPassages } from '../../scripts/train/data.ts';
import { flagSentences } from '../rubric/flag-sentences.ts';

const required: readonly (readonly [RegExp, readonly (readonly string[])[]])[] = [
  [/pilot/, [['pilot']]],
  [/(?:cat|horse)s?/, [['cat', 'horse']]],
  [/re-?enter/, [['enter']]],
  [/colou?r/, [['colo']]],
  [/\bno\s+(?:rollback|fallback)\s+plan/, [['rollback', 'fallback'], ['plan']]],
  [/(?<!not )(?:soon)(?! enough)/, [['soon']]],
  [/(?:a|the) [a-z]{3,9}/, []],
  [/(?:maybe)?\d+/, []],
  [/(?:maybe)+\d*/, [['maybe']]],
  [/x{2,} %/, [['xx']]],
  [/\[\s*\]/, [['['], [']']]],
  [/\$1\.2/, [['$1.2']]],
  [/\p{L}+ing/u, [['ing']]],
  [/[\]"]end/, [['end']]],
  [/Pilot/i, []],
  [/(?:our|the) (?:rivals|peers) (?:have|offer) it/, [['rivals', 'peers'], ['have', 'offer'], [' it'], ['our', 'the']]],
  [/(?:(?:soon|later) planned)/, [[' planned'], ['soon', 'later']]],
];

suite('language/required-literals', () => {
  for (const [pattern, literals] of required) {
    test(`of ${pattern.source}`, () => assert.deepEqual(requiredLiterals(pattern), literals));
  }
});

suite('language/pattern-index', () => {
  test('tries what may occur and nothing else', () => {
    const [cost, unfinished, anything] = [/costs? of/g, /\?{2,}/g, /[a-z]+/g];
    const index = new PatternIndex([cost, unfinished, anything]);
    assert.deepEqual(index.possible('the cost of it'), [cost, anything]);
    assert.deepEqual(index.possible('saves ?? hours'), [unfinished, anything]);
    assert.deepEqual(index.possible(''), [anything]);
    assert.deepEqual(index.possible('a cost, once'), [anything]);
  });

  test('leaves out no wording of flags or proposals that occurs in a labelled passage', () => {
    const patterns = [...flags.flatMap(({ reading }) => reading.signs), ...wordings.map(({ words }) => words)];
    const index = new PatternIndex(patterns);
    const sample = labelledPassages().filter((_, at) => at % 5 === 0);
    const texts = [...sample.map(({ text }) => text), ...Object.values(flagSentences).flatMap(({ marked }) => marked.map(([text]) => text))].map(plain);
    const leftOut = texts.flatMap((text) => {
      const possible = new Set(index.possible(text));
      return patterns.filter((pattern) => !possible.has(pattern) && text.search(pattern) >= 0).map(({ source }) => `${source} in ${text}`);
    });
    assert.deepEqual(leftOut, []);
  });
});
