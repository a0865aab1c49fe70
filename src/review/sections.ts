import { perBlock } from '../markdown/per-block.ts';
import type { PlacedBlock, Span } from '../markdown/types.ts';
import { signalOfHeading } from '../rubric/section-signal.ts';
import type { SignalId } from '../rubric/types.ts';
import type { Locator } from './locator.ts';
import type { SectionReview } from './types.ts';

/** Every heading with the line on which its section ends: before the next heading of its own depth or above. */
export function sectionsOf(blocks: readonly PlacedBlock[], at: Locator): SectionReview[] {
  const sections: SectionReview[] = [];
  const ends = Array<number>(7).fill((blocks.at(-1)?.lastLine ?? 0) + 1);
  for (let index = blocks.length - 1; index >= 0; index--) {
    const placed = blocks[index]!;
    if (placed.block.kind !== 'heading') continue;
    const depth = placed.block.depth!;
    const { whole, ...heading } = headingOf(placed.block);
    sections.push({ ...at.inBlock(placed, whole), ...heading, depth, lastLine: ends[depth]! });
    // What ends here ends every section of this depth or below that began before.
    if (index > 0) ends.fill(blocks[index - 1]!.lastLine + 1, depth);
  }
  return sections.reverse();
}

const headingOf = perBlock(({ passages, source }): { whole: Span; title: string; signal?: SignalId } => {
  const title = passages[0]?.text ?? '';
  const signal = signalOfHeading(title);
  return { whole: { start: 0, end: source.length }, title, ...(signal === undefined ? {} : { signal }) };
});
