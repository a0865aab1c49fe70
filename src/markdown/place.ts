import { lineStarts } from './position.ts';
import type { Block, BlockKind, PlacedBlock } from './types.ts';

const openingWords = 150;
const top: readonly string[] = [];
const unplaced = -1;

/** A block of a document under edit. Its place is brought up to date after every edit; the object stays the same. */
export class MovableBlock implements PlacedBlock {
  readonly block: Block;
  start = 0;
  line = unplaced;
  lastLine = unplaced;
  column = 0;
  section = top;
  leadIn: string | undefined = undefined;
  opening = false;
  readonly kind: BlockKind;
  readonly depth: number | undefined;
  private above = top;
  private below = top;
  private readonly offset: number;
  private readonly lineOffset: number;
  private readonly indent: number;
  private readonly lineEnds: number;

  /** The block's own place: its offset, line and column in the part of the document that moves with it. */
  constructor(block: Block, offset: number, lineOffset: number, indent: number) {
    this.block = block;
    this.kind = block.kind;
    this.depth = block.depth;
    this.offset = offset;
    this.lineOffset = lineOffset;
    this.indent = indent;
    this.lineEnds = lineStarts(block.source).length - 1;
  }

  /** Tells where the part begins that moves with it. Returns whether the block stood on another line or column before. */
  move(start: number, line: number, column: number): boolean {
    const newLine = line + this.lineOffset;
    const newColumn = this.indent + (this.lineOffset === 0 ? column : 0);
    const moved = this.line !== unplaced && (this.line !== newLine || this.column !== newColumn);
    this.start = start + this.offset;
    this.line = newLine;
    this.lastLine = newLine + this.lineEnds;
    this.column = newColumn;
    return moved;
  }

  /** Whether this is another section, lead-in or part of the document than before. */
  putInSection(section: readonly string[], leadIn: string | undefined, opening: boolean): boolean {
    if (this.section === section && this.leadIn === leadIn && this.opening === opening) return false;
    this.section = section;
    this.leadIn = leadIn;
    this.opening = opening;
    return true;
  }

  /** The section path of what stands below this heading; the same array for as long as nothing in it changes. */
  pathBelow(): readonly string[] {
    if (this.below === top || this.above !== this.section) this.below = [...this.section, this.block.passages[0]?.text ?? ''];
    this.above = this.section;
    return this.below;
  }
}

/**
 * Gives every block its section path, its lead-in and whether it stands in the document's opening.
 * Returns the indices of the blocks for which one of them has changed.
 */
export function placeInSections(blocks: readonly MovableBlock[]): number[] {
  const openingEnd = endOfOpening(blocks);
  const changed: number[] = [];
  const headings: MovableBlock[] = [];
  let section = top;
  let before: MovableBlock | undefined;
  for (let index = 0; index < blocks.length; index++) {
    const placed = blocks[index]!;
    const { kind, depth } = placed;
    if (kind === 'heading') {
      while (headings.length > 0 && headings.at(-1)!.depth! >= depth!) headings.pop();
      section = headings.at(-1)?.pathBelow() ?? top;
    }
    const last = before?.kind === 'paragraph' ? before.block.passages.at(-1)?.text : undefined;
    const leadIn = kind === 'table' || last?.endsWith(':') ? last : undefined;
    if (placed.putInSection(section, leadIn, index < openingEnd)) changed.push(index);
    if (kind === 'heading') {
      headings.push(placed);
      section = placed.pathBelow();
    }
    before = placed;
  }
  return changed;
}

/** Index of the first block after the document's opening. */
function endOfOpening(blocks: readonly MovableBlock[]): number {
  const first: number[] = [];
  const second: number[] = [];
  blocks.forEach(({ kind, depth }, index) => {
    if (kind !== 'heading') return;
    if (first[depth!] === undefined) first[depth!] = index;
    else second[depth!] ??= index;
  });
  const mainEnd = second.find((index) => index !== undefined) ?? 0;
  let words = 0;
  let end = 0;
  while (end < blocks.length && (end < mainEnd || words < openingWords)) words += wordsIn(blocks[end++]!.block);
  return end;
}

/** How many words the block's passages have; front matter has none of its own. */
function wordsIn({ kind, passages }: Block): number {
  if (kind === 'frontMatter') return 0;
  let count = 0;
  for (const { text } of passages) count += text.match(/\S+/g)?.length ?? 0;
  return count;
}
