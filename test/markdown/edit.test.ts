import assert from 'node:assert/strict';
import { applyEdit, editBetween } from '../../src/markdown/edit.ts';

suite('markdown/edit', () => {
  const cases: [name: string, before: string, after: string, edit: { start: number; end: number; text: string }][] = [
    ['nothing', 'same', 'same', { start: 4, end: 4, text: '' }],
    ['insertion', 'ac', 'abc', { start: 1, end: 1, text: 'b' }],
    ['deletion', 'abc', 'ac', { start: 1, end: 2, text: '' }],
    ['replacement', 'a1c', 'a2c', { start: 1, end: 2, text: '2' }],
    ['of one letter among equals', 'aaa', 'aa', { start: 2, end: 3, text: '' }],
    ['everything', 'abc', '', { start: 0, end: 3, text: '' }],
    ['deep in a long text', `${'x'.repeat(10_000)}a${'y'.repeat(10_000)}`, `${'x'.repeat(10_000)}b${'y'.repeat(10_000)}`, { start: 10_000, end: 10_001, text: 'b' }],
  ];
  for (const [name, before, after, edit] of cases) {
    test(name, () => {
      assert.deepEqual(editBetween(before, after), edit);
      assert.equal(applyEdit(before, edit), after);
    });
  }
});
