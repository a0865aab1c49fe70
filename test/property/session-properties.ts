import assert from 'node:assert/strict';
import fc from 'fast-check';
import { review } from '../../src/review/review.ts';
import { createSession } from '../../src/review/session.ts';
import { proposals } from './documents.ts';
import { plan } from './edits.ts';
import { follow, startingText } from './follow.ts';

const text = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...proposals) }, { weight: 1, arbitrary: startingText });

export const sessionEqualsFresh = fc.property(text, fc.array(plan, { minLength: 1, maxLength: 12 }), fc.boolean(), (start, plans, assumeProposal) => {
  const configuration = { assumeProposal };
  const session = createSession(start, configuration);
  follow(start, plans, (now, edit) => {
    assert.deepEqual(session.edit(edit), review(now, configuration));
    assert.equal(session.text, now);
  });
});
