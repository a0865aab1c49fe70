import fc from 'fast-check';
import { documentEqualsWhole } from './document-properties.ts';

suite('property/document', () => {
  test('a document under edit equals, after every edit, one parsed whole', () => {
    fc.assert(documentEqualsWhole, { seed: 20261124, numRuns: 400 });
  });
});
