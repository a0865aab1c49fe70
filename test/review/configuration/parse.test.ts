import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseConfiguration } from '../../../src/review/configuration/parse.ts';

const says = (text: string) => parseConfiguration(text).problems.map(({ message, values, line, column, endLine, endColumn }) =>
  `${line}:${column}-${endLine}:${endColumn} ${message.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)]!)}`);

suite('configuration: parse', () => {
  const cases: readonly (readonly [name: string, text: string, settings: unknown, problems: readonly string[]])[] = [
    ['an empty file', '', {}, []],
    ['comments alone', '# nothing yet\n', {}, []],
    ['every kind of setting', 'weights: {roi: 40}\nverdict: {fundable: 80}\nrules:\n  flag/parity: off\nhorizonMonths: 18\ncurrency: EUR\ninclude: ["plans/**"]\nextends: ../base.yaml\n',
      { weights: { roi: 40 }, verdict: { fundable: 80 }, rules: { 'flag/parity': 'off' }, horizonMonths: 18, currency: 'EUR', include: ['plans/**'], extends: '../base.yaml' }, []],
    ['JSON', '{\n\t"weights": {"roi": 40}\n}', { weights: { roi: 40 } }, []],
    ['keys that are being typed', 'weights:\nrules:\n  flag/parity:\n', { rules: {} }, []],
    ['a wrong value beside a right one', 'weights:\n  roi: much\n  cost: 5\n', { weights: { cost: 5 } }, ['2:8-2:12 “weights.roi” must be a number of 0 or more.']],
    ['a wrong key', 'wieghts: {roi: 1}\nhorizonMonths: 12\n', { horizonMonths: 12 }, ['1:1-1:8 There is no setting called “wieghts”.']],
    ['a number out of its range', 'horizonMonths: 0\nverdict: {fundable: 170}\n', { verdict: {} },
      ['1:16-1:17 “horizonMonths” must be a whole number from 1 to 120.', '2:21-2:24 “verdict.fundable” must be a number from 0 to 100.']],
    ['a number that is none', 'weights: {roi: .inf, cost: .nan}\n', { weights: {} },
      ['1:16-1:20 “weights.roi” must be a number of 0 or more.', '1:28-1:32 “weights.cost” must be a number of 0 or more.']],
    ['a rule that there is not', 'rules:\n  flag/party: off\n', { rules: { 'flag/party': 'off' } }, ['2:3-2:13 No rule is called “flag/party”.']],
    ['a severity that there is not', 'rules:\n  flag/parity: loud\n', { rules: {} }, ['2:16-2:20 “rules.flag/parity” must be off, hint, info, warning or error.']],
    ['a text where a list belongs', 'include: "*.md"\n', {}, ['1:10-1:16 “include” must be a list of texts.']],
    ['a list where a group belongs', '- 1\n', {}, ['1:1-1:4 A configuration must be a group of settings.']],
    ['a wrong item of a list', 'vocabulary:\n  systems: [Atlas, 5, Mercury]\n', { vocabulary: { systems: ['Atlas', 'Mercury'] } }, ['2:20-2:21 “vocabulary.systems.1” must be a text.']],
    ['a criterion that lacks a part', 'criteria:\n  - id: data-residency\n    signal: risk\n', { criteria: [] }, ['2:5-3:17 “question” is missing.']],
    ['a criterion and its rule', 'criteria:\n  - {id: residency, signal: risk, question: "Where?", cues: [region], needs: {specific: the region, committed: the law}}\nrules: {risk/residency: error}\n',
      { criteria: [{ id: 'residency', signal: 'risk', question: 'Where?', cues: ['region'], needs: { specific: 'the region', committed: 'the law' } }], rules: { 'risk/residency': 'error' } }, []],
    ['a line that is no YAML', 'weights: {roi: 1\ncost', undefined, ['2:1-2:2 This is not valid YAML: Flow map in block collection must be sufficiently indented and end with a }']],
    ['a key that stands twice', 'currency: EUR\ncurrency: USD\n', undefined, ['2:1-2:2 This is not valid YAML: Map keys must be unique']],
    ['an alias that multiplies itself', `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`,
      undefined, ['1:1-5:1 This is not valid YAML: Excessive alias count indicates a resource exhaustion attack']],
  ];
  for (const [name, text, settings, problems] of cases) {
    test(name, () => {
      assert.deepEqual(parseConfiguration(text).settings, settings);
      assert.deepEqual(says(text), problems);
    });
  }

  test('whatever is written, it ends, throws nothing, and names places in the text', () => {
    const piece = fc.constantFrom('weights', 'rules', 'criteria', 'flag/parity', ': ', ':', '\n', '\n  ', '- ', '[', ']', '{', '}', ', ', '5', 'off', '&a ', '*a', '"', '!!set ', '? ', '|\n', 'null', '\t', '#', '2024-01-01');
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const lines = text.split('\n');
      for (const { line, column, endLine } of parseConfiguration(text).problems) {
        assert.ok(line >= 1 && line <= lines.length && endLine >= line && endLine <= lines.length);
        assert.ok(column >= 1 && column <= lines[line - 1]!.length + 1);
      }
    }), { numRuns: 300 });
  });
});
