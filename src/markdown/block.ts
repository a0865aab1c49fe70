import type { Nodes, Parents, PhrasingContent, RootContent, Table } from 'mdast';
import { directivesIn } from './directives.ts';
import { readFrontMatter } from './front-matter.ts';
import { sentences } from './sentences.ts';
import { TextBuilder } from './text-builder.ts';
import type { Block, BlockKind, Cell, Directive, Passage, PassageKind } from './types.ts';

const kinds: Partial<Record<RootContent['type'], BlockKind>> = {
  heading: 'heading', paragraph: 'paragraph', list: 'list', table: 'table', blockquote: 'quote', code: 'code', html: 'html',
  yaml: 'frontMatter', definition: 'definition', footnoteDefinition: 'footnote', thematicBreak: 'break',
};

/** Reads one top-level node into a block whose spans are relative to the node's start. */
export function readBlock(node: RootContent, text: string): Block {
  const start = node.position!.start.offset!;
  const source = text.slice(start, node.position!.end.offset);
  const reader = new BlockReader(text, start);
  const kind = kinds[node.type] ?? (node.type as string === 'toml' ? 'frontMatter' : 'paragraph');
  if (node.type === 'yaml') {
    const frontMatter = readFrontMatter(source);
    return { kind, source, directives: [], ...frontMatter };
  }
  reader.read(node, {});
  return {
    kind, source, passages: reader.passages, directives: reader.directives,
    ...(node.type === 'heading' ? { depth: node.depth } : {}),
  };
}

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
      case 'footnoteDefinition': case 'listItem': this.readChildren(node, context); break;
      default: break;
    }
  }

  private readChildren(node: Parents, context: Context): void {
    for (const child of node.children) this.read(child, context);
  }

  private readPhrasing(kind: PassageKind, node: { children: PhrasingContent[] }, context: Context): void {
    const builder = new TextBuilder(this.text, this.start);
    builder.addAll(node.children);
    this.directives.push(...builder.directives);
    for (const [from, to] of kind === 'heading' ? [[0, builder.text.length] as const] : sentences(builder.text)) {
      const slice = builder.slice(from, to);
      if (slice.text.trim() !== '') this.passages.push({ kind, ...slice, ...context });
    }
  }

  private readTable(node: Table, context: Context): void {
    const header = (node.children[0]?.children ?? []).map((cell) => {
      const builder = new TextBuilder(this.text, this.start);
      builder.addAll(cell.children);
      return builder.text.trim();
    });
    node.children.forEach((row, rowIndex) => {
      const builder = new TextBuilder(this.text, this.start);
      const cells: Cell[] = [];
      row.children.forEach((cell, column) => {
        if (column > 0) builder.addSeparator(' | ', cell.position!.start.offset! - this.start);
        const start = builder.text.length;
        builder.addAll(cell.children);
        cells.push({ column, start, end: builder.text.length });
      });
      this.directives.push(...builder.directives);
      const span = { start: row.position!.start.offset! - this.start, end: row.position!.end.offset! - this.start };
      if (builder.text.replace(/[|\s]/g, '') === '') return;
      this.passages.push({ kind: 'row', ...builder.slice(0, builder.text.length), span, ...context, row: { header, cells, index: rowIndex - 1 } });
    });
  }

  /** Text inside raw HTML counts; comments, tags, scripts and styles do not. */
  private readHtml(node: Nodes & { value: string }, context: Context): void {
    const at = node.position!.start.offset!;
    this.directives.push(...directivesIn(node.value, at - this.start));
    const builder = new TextBuilder(this.text, this.start);
    const hidden = /<!--[\s\S]*?(?:-->|$)|<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)|<[^>]*>/gi;
    let from = 0;
    for (const match of node.value.matchAll(hidden)) {
      builder.addVerbatim(node.value.slice(from, match.index), at + from - this.start);
      from = match.index + match[0].length;
      if (builder.text !== '' && !builder.text.endsWith(' ')) builder.addSeparator(' ', at + from - this.start);
    }
    builder.addVerbatim(node.value.slice(from), at + from - this.start);
    for (const [start, end] of sentences(builder.text)) {
      const slice = builder.slice(start, end);
      if (slice.text.trim() !== '') this.passages.push({ kind: 'sentence', ...slice, ...context });
    }
  }
}
