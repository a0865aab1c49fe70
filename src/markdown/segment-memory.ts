import type { Draft, Segment } from './segment.ts';

/** How much of what was removed is kept for an undo or a paste, in code units; a segment counts for 64 at least. */
const capacity = 1 << 18;
const sizeOf = ({ source }: Segment) => Math.max(64, source.length);

/**
 * Segments that edits have removed, the last removed longest kept. A draft of the same text gets the old segment back,
 * and with it the identity of its blocks, under which everything read from them is remembered.
 */
export class SegmentMemory {
  private readonly removed = new Map<string, Set<Segment>>();
  private size = 0;

  /** What one edit may use again: the remembered segments and those it releases itself. */
  borrow(): Reusable {
    return new Reusable(this.removed);
  }

  /** Remembers what the edit released, forgets what it took. */
  settle({ released, taken }: Reusable): void {
    for (const segment of taken) this.delete(segment);
    for (const segment of released) this.add(segment);
    for (const same of this.removed.values()) {
      for (const segment of same) {
        if (this.size <= capacity) return;
        this.delete(segment);
      }
    }
  }

  private add(segment: Segment): void {
    const same = this.removed.get(segment.source) ?? new Set();
    this.removed.delete(segment.source);
    this.removed.set(segment.source, same.add(segment));
    this.size += sizeOf(segment);
  }

  private delete(segment: Segment): void {
    const same = this.removed.get(segment.source);
    if (same?.delete(segment) !== true) return;
    this.size -= sizeOf(segment);
    if (same.size === 0) this.removed.delete(segment.source);
  }
}

/** Segments that are not in the document, for as long as one edit is worked on. */
export class Reusable {
  readonly released = new Set<Segment>();
  readonly taken = new Set<Segment>();
  private readonly remembered: ReadonlyMap<string, ReadonlySet<Segment>>;
  private readonly bySource = new Map<string, Set<Segment>>();

  constructor(remembered: ReadonlyMap<string, ReadonlySet<Segment>>) {
    this.remembered = remembered;
  }

  release(segment: Segment): void {
    this.taken.delete(segment);
    this.released.add(segment);
    this.bySource.set(segment.source, (this.bySource.get(segment.source) ?? new Set()).add(segment));
  }

  /** A segment equal to the draft, if there is one that nothing else has taken. */
  take({ source, resolved }: Draft): Segment | undefined {
    const isEqual = (segment: Segment) => !this.taken.has(segment) && sameLabels(segment.resolved, resolved);
    const found = first(this.bySource.get(source), isEqual) ?? first(this.remembered.get(source), isEqual);
    if (found !== undefined) {
      this.bySource.get(source)?.delete(found);
      this.released.delete(found);
      this.taken.add(found);
    }
    return found;
  }
}

function first(segments: Iterable<Segment> = [], test: (segment: Segment) => boolean): Segment | undefined {
  for (const segment of segments) if (test(segment)) return segment;
  return undefined;
}

function sameLabels(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((label, index) => label === b[index]);
}
