import fc from 'fast-check';
import { sessionEqualsFresh } from './session-properties.ts';

suite('property/session', () => {
  test('after every edit the review equals that of the new text, key for key', () => {
    fc.assert(sessionEqualsFresh, { seed: 20261124, numRuns: 40 });
  });
});
