import type { PlacedBlock } from '../markdown/types.ts';
import { readExtra } from './extra/read-extra.ts';
import { inKnownWords } from './extra/vocabulary.ts';
import { findFlags } from './flags/find-flags.ts';
import { withinHorizon } from './flags/horizon.ts';
import { placeholder } from './flags/placeholder.ts';
import { readEvidence } from './proposal/evidence.ts';
import { readCriteria } from './reader/read-criteria.ts';
import type { ReadingOptions } from './reading-options.ts';
import type { BlockReading } from './reading.ts';

/**
 * Reads one block for every criterion and flag. It sees of the document what `readingContext` names and no more:
 * a reading is kept until the block or its context changes.
 */
export function readBlock(placed: PlacedBlock, options: ReadingOptions): BlockReading {
  const { vocabulary, criteria, horizonMonths } = options;
  const flags = withinHorizon(placed, findFlags(placed), horizonMonths);
  const blanks = flags.filter(({ flag }) => flag === placeholder.id).map(({ span }) => span);
  return {
    candidates: [...readCriteria(inKnownWords(placed, vocabulary), blanks), ...readExtra(placed, criteria, vocabulary)],
    flags,
    proposal: readEvidence(placed),
  };
}

/**
 * Everything that a reading takes from outside its block, as a string; equal strings stand for equal readings.
 * The coarser it is, the fewer blocks are read again when somebody types in a heading.
 */
export function readingContext({ section, leadIn, opening }: PlacedBlock): string {
  return JSON.stringify([section.slice(-2), leadIn, opening]);
}
