import type { Place, Review, SectionReview } from '../review/types.ts';
import type { SignalId } from '../rubric/types.ts';

export type BarePlace = Omit<Place, 'quote'>;

const beginning: BarePlace = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** The title: the first heading; otherwise the first line. */
export function titleOf({ sections }: Pick<Review, 'sections'>): BarePlace {
  return sections[0] ?? beginning;
}

/** The section where a reader looks for a signal: the first that announces it, the title aside. */
export function sectionFor({ sections }: Pick<Review, 'sections'>, signal: SignalId): SectionReview | undefined {
  return sections.find((section, index) => section.signal === signal && (section.depth > 1 || index > 0));
}
