import type { Block, PlacedBlock } from '../markdown/types.ts';
import { readBlock, readingContext } from '../rubric/read-block.ts';
import type { PlacedReading } from '../rubric/reading.ts';
import type { ReadingOptions } from '../rubric/reading-options.ts';

interface Known {
  readonly section: readonly string[];
  readonly leadIn: string | undefined;
  readonly opening: boolean;
  readonly context: string;
  readonly placedReading: PlacedReading;
}

/** The readings of blocks, kept until a block or its context changes. They go when the blocks go. */
export class Readings {
  private readonly known = new WeakMap<Block, Known>();
  private readonly options: ReadingOptions;

  constructor(options: ReadingOptions) {
    this.options = options;
  }

  /** The reading of a block in its place, if it is known already. */
  find({ block, section, leadIn, opening }: PlacedBlock): PlacedReading | undefined {
    const known = this.known.get(block);
    // Sections compare by identity: the document gives equal paths the same array.
    return known?.section === section && known.leadIn === leadIn && known.opening === opening ? known.placedReading : undefined;
  }

  read(placed: PlacedBlock): PlacedReading {
    const { block, section, leadIn, opening } = placed;
    const known = this.known.get(block);
    const context = readingContext(placed);
    const reading = known?.context === context ? known.placedReading.reading : readBlock(placed, this.options);
    const placedReading = { placed, reading };
    this.known.set(block, { section, leadIn, opening, context, placedReading });
    return placedReading;
  }
}
