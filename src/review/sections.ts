import { perBlock } from '../markdown/per-block.ts';
import type { PlacedBlock } from '../markdown/types.ts';
import { signals } from '../rubric/signals.ts';
import type { SignalId } from '../rubric/types.ts';
import type { Locator } from './locator.ts';
import type { SectionReview } from './types.ts';

/** Every heading with the line on which its section ends: before the next heading of its own depth or above. */
export function sectionsOf(blocks: readonly PlacedBlock[], at: Locator): SectionReview[] {
  const sections: SectionReview[] = [];
  /** The last line before the next heading of a depth, or one above it, seen from the end of the document. */
  const ends: number[] = [];
  for (let index = blocks.length - 1; index >= 0; index--) {
    const placed = blocks[index]!;
    if (index === blocks.length - 1) ends.push(...Array<number>(7).fill(at.lastLine(placed)));
    if (placed.block.kind !== 'heading') continue;
    const depth = placed.block.depth!;
    sections.push({ ...at.inBlock(placed, { start: 0, end: placed.block.source.length }), ...headingOf(placed.block), depth, lastLine: ends[depth]! });
    const before = blocks[index - 1];
    if (before !== undefined) ends.fill(at.lastLine(before), depth);
  }
  return sections.reverse();
}

const headingOf = perBlock(({ passages }): { title: string; signal?: SignalId } => {
  const title = passages[0]?.text ?? '';
  const signal = signals.find(({ headings }) => headings.some((word) => title.toLowerCase().includes(word)))?.id;
  return signal === undefined ? { title } : { title, signal };
});
