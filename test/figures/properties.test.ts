import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkFigures } from '../../src/figures/check.ts';
import { finish } from '../../src/markdown/steps.ts';
import { parse } from '../../src/markdown/parse.ts';
import { readSnippets } from './snippets.ts';

const findingsIn = (text: string) => finish(checkFigures(parse(text))).findings;
const printed = (value: number) => value.toLocaleString('en');

suite('Properties of the checks', () => {
  const whole = fc.integer({ min: 12, max: 9_000 });
  const lines = fc.array(fc.tuple(whole, whole), { minLength: 2, maxLength: 6 });

  test('a table that is right stays silent, whatever all its figures are multiplied by', () => {
    fc.assert(fc.property(lines, fc.integer({ min: 1, max: 999 }), (rows, factor) => {
      const total = (at: 0 | 1) => printed(factor * rows.reduce((sum, row) => sum + row[at], 0));
      const difference = (a: number, b: number) => (b >= a ? `+${printed(factor * (b - a))}` : `-${printed(factor * (a - b))}`);
      const text = [
        '| Cost line | Today, EUR | After, EUR | Change, EUR |', '|---|---:|---:|---:|',
        ...rows.map(([before, after], at) => `| Line ${'abcdef'[at]!} | ${printed(factor * before)} | ${printed(factor * after)} | ${difference(before, after)} |`),
        `| Total | ${total(0)} | ${total(1)} | |`,
      ].join('\n');
      assert.deepEqual(findingsIn(text), [], text);
    }), { numRuns: 60 });
  });

  test('one wrong cell of it is found, and a fix for it offered', () => {
    fc.assert(fc.property(lines, fc.integer({ min: 3, max: 90 }), (rows, off) => {
      const text = ['| Cost line | EUR |', '|---|---:|', ...rows.map(([value], at) => `| Line ${'abcdef'[at]!} | ${printed(value)} |`), `| Total | ${printed(rows.reduce((sum, [value]) => sum + value, off))} |`].join('\n');
      const [finding, ...others] = findingsIn(text);
      assert.deepEqual([finding?.id, others], ['figures/total', []], text);
      assert.equal(finding!.follows, printed(rows.reduce((sum, [value]) => sum + value, 0)));
    }), { numRuns: 60 });
  });

  const planted = ['dev', 'blind-1', 'blind-2', 'blind-3', 'blind-4', 'blind-5'].flatMap((set) => readSnippets(`${set}.jsonl`)).map(({ md }) => md).filter((md) => findingsIn(md).some(({ fixes }) => fixes.length > 0));
  test('a fix removes exactly its own finding, and makes no new one but of what rested on the wrong figure', () => {
    for (const text of planted) {
      const { findings: before, relations } = finish(checkFigures(parse(text)));
      for (const { id, start, fixes } of before) {
        for (const fix of fixes) {
          const mended = text.slice(0, fix.start) + fix.text + text.slice(fix.end);
          const shift = fix.text.length - (fix.end - fix.start);
          const expected = before.filter((other) => other.start !== start || other.id !== id).map((other) => `${other.id} at ${other.start > fix.start ? other.start + shift : other.start}`);
          const after = findingsIn(mended).map((other) => `${other.id} at ${other.start}`);
          const resting = relations.filter(({ operands }) => operands.some((operand) => operand.start <= fix.start && fix.end <= operand.end)).map((relation) => relation.start > fix.start ? relation.start + shift : relation.start);
          assert.deepEqual(after.filter((one) => !expected.includes(one) && !resting.some((at) => one.endsWith(` at ${at}`))), [], mended);
          assert.ok(!after.includes(`${id} at ${start}`), mended);
        }
      }
    }
  });
});
