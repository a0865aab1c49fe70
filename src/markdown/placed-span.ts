import type { PlacedBlock, Span } from './types.ts';

/** A span of a block as offsets in the document, wherever the block has moved since. */
export class PlacedSpan implements Span {
  readonly placed: PlacedBlock;
  /** Relative to the block. */
  readonly within: Span;

  constructor(placed: PlacedBlock, within: Span) {
    this.placed = placed;
    this.within = within;
  }

  get start(): number {
    return this.placed.start + this.within.start;
  }

  get end(): number {
    return this.placed.start + this.within.end;
  }
}
