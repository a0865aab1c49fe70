import { perBlock } from '../markdown/per-block.ts';
import type { PlacedBlock, Span } from '../markdown/types.ts';
import type { PlacedReading } from '../rubric/reading.ts';
import { signalOfHeading } from '../rubric/section-signal.ts';
import type { SignalId } from '../rubric/types.ts';
import type { Locator } from './locator.ts';
import type { Place, SectionReview } from './types.ts';

/** Every heading, of a document given in parts, with the line on which its section ends: before the next heading of its own depth or above. */
export function sectionsOf(parts: readonly Part[], at: Locator): SectionReview[] {
  const lists: (readonly SectionReview[])[] = [];
  let ends: readonly number[] = Array<number>(7).fill((parts.at(-1)?.at(-1)?.placed.lastLine ?? 0) + 1);
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index]!;
    const lineBefore = parts[index - 1]?.at(-1)?.placed.lastLine;
    const kept = at.once(part, (): { reading?: PartReading } => ({}));
    if (kept.reading?.lineBefore !== lineBefore || kept.reading === undefined || kept.reading.ends.some((end, depth) => end !== ends[depth])) kept.reading = readPart(part, lineBefore, ends, at);
    lists.push(kept.reading.sections);
    ends = kept.reading.endsBefore;
  }
  return lists.reverse().flat();
}

type Part = readonly PlacedReading[];

/** The sections of one part, and what they follow from. */
interface PartReading {
  /** Line on which the part before ends. */
  readonly lineBefore: number | undefined;
  /** Where a section of each depth ends that is open at the end of the part, and at its beginning. */
  readonly ends: readonly number[];
  readonly endsBefore: readonly number[];
  readonly sections: readonly SectionReview[];
}

function readPart(part: Part, lineBefore: number | undefined, ends: readonly number[], at: Locator): PartReading {
  const sections: SectionReview[] = [];
  const endsBefore = [...ends];
  for (let index = part.length - 1; index >= 0; index--) {
    const { placed } = part[index]!;
    if (placed.block.kind !== 'heading') continue;
    const depth = placed.block.depth!;
    sections.push(sectionOf(placed, endsBefore[depth]!, at));
    const last = index > 0 ? part[index - 1]!.placed.lastLine : lineBefore;
    // What ends here ends every section of this depth or below that began before.
    if (last !== undefined) endsBefore.fill(last + 1, depth);
  }
  return { lineBefore, ends, endsBefore, sections: sections.reverse() };
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
