/**
 * Runs the properties of incremental editing with new seeds until the time is over: `npm run fuzz -- [minutes] [seed]`.
 * The first failure is shrunk and printed with its seed.
 */
import fc from 'fast-check';
import { documentEqualsWhole } from './document-properties.ts';
import { counts } from './follow.ts';
import { sessionEqualsFresh } from './session-properties.ts';

const minutes = Number(process.argv[2] ?? 5);
let seed = Number(process.argv[3] ?? Date.now() % 1_000_000_000);
const end = performance.now() + 60_000 * minutes;
for (; performance.now() < end; seed++) {
  try {
    fc.assert(documentEqualsWhole, { seed, numRuns: 200 });
    fc.assert(sessionEqualsFresh, { seed, numRuns: 20 });
  } catch (error) {
    console.error(`seed ${seed}, after ${counts.edits} edits`);
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
console.log(`${counts.edits} edits without a difference`);
