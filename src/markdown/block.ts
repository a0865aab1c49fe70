import type { Nodes, Parents, PhrasingContent, RootContent, Table, TableRow as RowNode } from 'mdast';
import { align } from './align.ts';
import { copy } from './copy.ts';
import { directivesIn } from './directives.ts';
import { htmlText } from './html.ts';
import { sentences } from './sentences.ts';
import { TextBuilder } from './text-builder.ts';
import type { Block, BlockKind, Cell, Directive, Passage, PassageKind } from './types.ts';

const kinds: Partial<Record<RootContent['type'], BlockKind>> = {
  heading: 'heading', paragraph: 'paragraph', list: 'list', table: 'table', blockquote: 'quote', code: 'code', html: 'html',
  definition: 'definition', footnoteDefinition: 'footnote', thematicBreak: 'break',
};

/** Reads one top-level node of `text` into a block whose spans are relative to the node's start. */
export function readBlock(node: RootContent, text: string): Block {
  const start = node.position!.start.offset!;
  const reader = new BlockReader(text, start);
  reader.read(node, {});
  return {
    kind: kinds[node.type] ?? 'paragraph',
    source: copy(text.slice(start, node.position!.end.offset)),
    passages: reader.passages,
    directives: reader.directives,
    ...(node.type === 'heading' ? { depth: node.depth } : {}),
  };
}

/** A hard line break before a small letter is only layout. */
const continues = /^\p{Ll}/u;

type Context = Pick<Passage, 'listDepth' | 'item' | 'quoted'>;

class BlockReader {
  readonly passages: Passage[] = [];
  readonly directives: Directive[] = [];
  private readonly text: string;
  private readonly start: number;
  private items = 0;

  constructor(text: string, start: number) {
    this.text = text;
    this.start = start;
  }

  read(node: Nodes, context: Context): void {
    switch (node.type) {
      case 'heading': this.readPhrasing('heading', node, context); break;
      case 'paragraph': this.readPhrasing('sentence', node, context); break;
      case 'table': this.readTable(node, context); break;
      case 'html': this.readHtml(node, context); break;
      case 'list':
        for (const item of node.children) {
          this.readChildren(item, { ...context, listDepth: (context.listDepth ?? 0) + 1, item: this.items++ });
        }
        break;
      case 'blockquote': this.readChildren(node, { ...context, quoted: true }); break;
      case 'footnoteDefinition': this.readChildren(node, context); break;
      default: break;
    }
  }

  private readChildren(node: Parents, context: Context): void {
    for (const child of node.children) this.read(child, context);
  }

  private readPhrasing(kind: PassageKind, node: { children: PhrasingContent[] }, context: Context): void {
    const builder = new TextBuilder(this.text, this.start);
    builder.addAll(node.children);
    this.addPassages(kind, builder, context, (at) => !continues.test(builder.text.slice(at, at + 2)));
  }

  private addPassages(kind: PassageKind, builder: TextBuilder, context: Context, endsSentence: (lineBreak: number) => boolean = () => true): void {
    this.directives.push(...builder.directives);
    if (builder.text.trim() === '') return;
    const ranges = kind === 'heading' ? [[0, builder.text.length] as const] : sentences(builder.text, builder.breaks.filter(endsSentence));
    for (const [from, to] of ranges) this.passages.push({ kind, ...builder.slice(from, to), ...context });
  }

  private readTable(node: Table, context: Context): void {
    const rows = node.children.map((row) => this.readRow(row));
    const header = rows[0]!.cells.map(({ start, end }) => copy(rows[0]!.builder.text.slice(start, end)));
    rows.forEach(({ builder, cells, span }, index) => {
      this.directives.push(...builder.directives);
      if (cells.every(({ start, end }) => start === end)) return;
      this.passages.push({ kind: 'row', ...builder.slice(0, builder.text.length), span, ...context, row: { header, cells, index: index - 1 } });
    });
  }

  private readRow(row: RowNode) {
    const builder = new TextBuilder(this.text, this.start);
    const cells: Cell[] = [];
    row.children.forEach((cell, column) => {
      if (column > 0) builder.addGap(' | ', cell.position!.start.offset! - this.start);
      const start = builder.text.length;
      builder.addAll(cell.children);
      cells.push({ column, start, end: builder.text.length });
    });
    const span = { start: row.position!.start.offset! - this.start, end: row.position!.end.offset! - this.start };
    return { builder, cells, span };
  }

  private readHtml(node: Nodes & { value: string }, context: Context): void {
    const start = node.position!.start.offset!;
    const source = this.text.slice(start, node.position!.end.offset);
    const offsets = source === node.value ? undefined : align(node.value, source);
    const at = (offset: number) => start - this.start + (offsets?.[offset] ?? offset);
    const builder = new TextBuilder(this.text, this.start);
    for (const piece of htmlText(node.value)) {
      if (piece.text === '') builder.addBreak(at(piece.start));
      else if (piece.text.length !== piece.end - piece.start) builder.addGap(piece.text, at(piece.start));
      else builder.addAligned(piece.text, offsets?.slice(piece.start, piece.end), offsets === undefined ? at(piece.start) : start - this.start);
    }
    this.directives.push(...directivesIn(node.value, at));
    this.addPassages('sentence', builder, context);
  }
}
