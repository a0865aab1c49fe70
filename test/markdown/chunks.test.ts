import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Chunks } from '../../src/markdown/chunks.ts';

const change = fc.record({ from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(400), items: fc.array(fc.nat(), { maxLength: 500 }) });

suite('markdown/chunks', () => {
  test('hold what a plain list would, whatever gives way to what', () => {
    fc.assert(fc.property(fc.array(fc.nat(), { maxLength: 1000 }), fc.array(change, { maxLength: 10 }), (start, changes) => {
      const plain = [...start];
      const chunks = new Chunks(start);
      for (const { from, length, items } of changes) {
        const at = Math.floor(from * plain.length);
        plain.splice(at, length, ...items);
        chunks.splice(at, Math.min(chunks.all.flat().length, at + length), items);
        assert.deepEqual(chunks.all.flat(), plain);
        assert.ok(chunks.all.every((part) => part.length > 0));
      }
    }), { seed: 20261127, numRuns: 200 });
  });

  test('leave the parts alone that a change does not touch', () => {
    const chunks = new Chunks(Array.from({ length: 1000 }, (_, at) => at));
    const before = chunks.all;
    chunks.splice(500, 501, [-1, -2]);
    chunks.replace(new Map([[999, 0]]));
    const kept = chunks.all.filter((part) => before.includes(part));
    assert.equal(kept.length, before.length - 2);
    assert.deepEqual(chunks.all.flat().filter((item) => item < 1), [0, -1, -2, 0]);
  });
});
