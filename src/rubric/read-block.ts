import type { PlacedBlock } from '../markdown/types.ts';
import { criteria } from './registry.ts';
import type { ReadingOptions } from './reading-options.ts';
import type { BlockReading, Candidate } from './reading.ts';

/**
 * Reads one block for every criterion and flag. It sees of the document what `readingContext` names and no more:
 * a reading is kept until the block or its context changes.
 */
export function readBlock({ block }: PlacedBlock, options: ReadingOptions): BlockReading {
  void options;
  const candidates: Candidate[] = [];
  const flags: BlockReading['flags'][number][] = [];
  for (const passage of block.passages) {
    if (passage.kind === 'heading') continue;
    for (const criterion of criteria) {
      const words = criterion.id.split('/')[1]!.split('-').filter((word) => passage.text.toLowerCase().includes(word));
      if (words.length === 0) continue;
      candidates.push({ criterion: criterion.id, level: /\d/.test(passage.text) ? 2 : 1, modality: 'stated', words, span: passage.span });
    }
    for (const match of passage.text.matchAll(/\bTBD\b|\bTODO\b|\bXX+\b/g)) {
      const start = passage.span.start + block.source.slice(passage.span.start).indexOf(match[0]);
      flags.push({ flag: 'flag/placeholder', span: { start, end: start + match[0].length } });
    }
  }
  return { candidates, flags };
}

/**
 * Everything that a reading takes from outside its block, as a string; equal strings stand for equal readings.
 * The coarser it is, the fewer blocks are read again when somebody types in a heading.
 */
export function readingContext({ section, leadIn, opening }: PlacedBlock): string {
  return JSON.stringify([section, leadIn, opening]);
}
