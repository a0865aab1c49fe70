import type { Block, PlacedBlock } from '../markdown/types.ts';
import { readBlock, readingContext } from '../rubric/read-block.ts';
import type { BlockReading } from '../rubric/reading.ts';
import type { ReadingOptions } from '../rubric/reading-options.ts';

interface Known {
  readonly placed: PlacedBlock;
  readonly context: string;
  readonly reading: BlockReading;
}

/** The readings of blocks, kept until a block or its context changes. They go when the blocks go. */
export class Readings {
  private readonly known = new WeakMap<Block, Known>();
  private readonly options: ReadingOptions;

  constructor(options: ReadingOptions) {
    this.options = options;
  }

  /** The reading of the block in its place, and whether it had to be read for that. */
  read(placed: PlacedBlock): { readonly reading: BlockReading; readonly isNew: boolean } {
    const known = this.known.get(placed.block);
    if (known !== undefined && sameContext(known.placed, placed)) return { reading: known.reading, isNew: false };
    const context = readingContext(placed);
    const isNew = known?.context !== context;
    const reading = isNew ? readBlock(placed, this.options) : known.reading;
    this.known.set(placed.block, { placed, context, reading });
    return { reading, isNew };
  }
}

/** Sections compare by identity: the document gives equal paths the same array. */
function sameContext(a: PlacedBlock, b: PlacedBlock): boolean {
  return a.section === b.section && a.leadIn === b.leadIn && a.opening === b.opening;
}
