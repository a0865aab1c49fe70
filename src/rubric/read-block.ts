import type { PlacedBlock } from '../markdown/types.ts';
import { criteria } from './registry.ts';
import type { BlockReading, Candidate } from './reading.ts';

/** Reads one block for every criterion and flag. */
export function readBlock({ block }: PlacedBlock): BlockReading {
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
