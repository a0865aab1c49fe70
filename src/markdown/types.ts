/** Half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The smallest unit that is read for meaning.
 * `heading` earns nothing by itself but is read for figures and flags; `field` is a front-matter entry.
 */
export type PassageKind = 'heading' | 'sentence' | 'row' | 'field';

/** A table cell's place in its passage's `text`. */
export interface Cell extends Span {
  /** Zero-based column. */
  readonly column: number;
}

/**
 * A sentence, table row or front-matter entry as plain text: markup removed, links replaced by their label,
 * images by their alternative text, inline code by its content. Code blocks, HTML comments, link targets and struck-out
 * text never appear; a line end inside a sentence is one space.
 * All spans are relative to the block that holds the passage, so that they survive an edit elsewhere.
 */
export interface Passage {
  readonly kind: PassageKind;
  readonly text: string;
  /** Where the passage stands in its block's source. */
  readonly span: Span;
  /**
   * Runs of `text` copied verbatim from the source, ascending, as pairs flattened:
   * [text offset, source offset (relative to the block), …]. Use `sourceSpan` to map.
   */
  readonly runs: readonly number[];
  /** Within a list item: its depth, from 1. */
  readonly listDepth?: number;
  /** Index of the list item within the block, counting every nested item; passages of one item share it. */
  readonly item?: number;
  readonly quoted?: boolean;
  /** Set on table rows. */
  readonly row?: TableRow;
}

export interface TableRow {
  /** The header's cells as plain text. */
  readonly header: readonly string[];
  readonly cells: readonly Cell[];
  /** Zero-based index of the body row; -1 is the header row itself. */
  readonly index: number;
}

export type BlockKind =
  | 'heading' | 'paragraph' | 'list' | 'table' | 'quote' | 'code' | 'html' | 'frontMatter' | 'definition' | 'footnote' | 'break';

/** One top-level block of the document; everything in it is relative to its own start. */
export interface Block {
  readonly kind: BlockKind;
  /** The block's own source text. */
  readonly source: string;
  readonly passages: readonly Passage[];
  /** Set on headings: 1 to 6. */
  readonly depth?: number;
  /** Suppression comments in this block, in order. */
  readonly directives: readonly Directive[];
  /** Set on front matter: the parsed mapping, or what is wrong with it. */
  readonly frontMatter?: FrontMatter;
}

export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  /** `{0}` in the message stands for the first value, and so on. */
  readonly problem?: { readonly message: string; readonly values: readonly string[]; readonly span: Span };
}

/** `<!-- seven-signals-disable-next-line flag/parity -->` and its kin; `rules` empty means all. */
export interface Directive {
  readonly action: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';
  readonly rules: readonly string[];
  readonly span: Span;
}

/** A block in its place: where it starts, and the headings above it. */
export interface PlacedBlock {
  readonly block: Block;
  /** Offset of the block in the document. */
  readonly start: number;
  /** Zero-based line of the block's start. */
  readonly line: number;
  /** Zero-based line of the block's end. */
  readonly lastLine: number;
  /** Zero-based column of the block's start: its indentation, but for a byte order mark before it. */
  readonly column: number;
  /** Plain texts of the headings above, outermost first. */
  readonly section: readonly string[];
  /** The last passage before this block, where it ends in a colon or stands before a table: a lead-in or caption. */
  readonly leadIn?: string | undefined;
  /**
   * Whether the block begins in the document's opening: everything before the second heading of its main level
   * (the shallowest that occurs twice), or its first 150 words where that is longer.
   */
  readonly opening: boolean;
}

/** The document as blocks in order. Offsets are UTF-16 code units of `text`. */
export interface Document {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
}
