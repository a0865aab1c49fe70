import { perBlock } from '../markdown/per-block.ts';
import type { PlacedBlock, Span } from '../markdown/types.ts';
import { signalOfHeading } from '../rubric/section-signal.ts';
import type { SignalId } from '../rubric/types.ts';
import type { Locator } from './locator.ts';
import type { Place, SectionReview } from './types.ts';

/** Every heading with the line on which its section ends: before the next heading of its own depth or above. */
export function sectionsOf(blocks: readonly PlacedBlock[], at: Locator): SectionReview[] {
  const sections: SectionReview[] = [];
  const ends = Array<number>(7).fill((blocks.at(-1)?.lastLine ?? 0) + 1);
  for (let index = blocks.length - 1; index >= 0; index--) {
    const placed = blocks[index]!;
    if (placed.block.kind !== 'heading') continue;
    const depth = placed.block.depth!;
    sections.push(sectionOf(placed, ends[depth]!, at));
    // What ends here ends every section of this depth or below that began before.
    if (index > 0) ends.fill(blocks[index - 1]!.lastLine + 1, depth);
  }
  return sections.reverse();
}

const known = new WeakMap<Place, SectionReview>();

/** The section under a heading; the same object for as long as heading and end stay where they are. */
function sectionOf(placed: PlacedBlock, lastLine: number, at: Locator): SectionReview {
  const { whole, ...heading } = headingOf(placed.block);
  const place = at.inBlock(placed, whole);
  const before = known.get(place);
  if (before?.lastLine === lastLine) return before;
  const section = { ...place, ...heading, depth: placed.block.depth!, lastLine };
  known.set(place, section);
  return section;
}

const headingOf = perBlock(({ passages, source }): { whole: Span; title: string; signal?: SignalId } => {
  const title = passages[0]?.text ?? '';
  const signal = signalOfHeading(title);
  return { whole: { start: 0, end: source.length }, title, ...(signal === undefined ? {} : { signal }) };
});
