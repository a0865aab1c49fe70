import { copy } from './copy.ts';
import { readFrontMatter, scanFrontMatter } from './front-matter.ts';
import { MovableBlock } from './place.ts';
import { lineStarts } from './position.ts';

/** What stands before the Markdown: a byte order mark and front matter. */
export interface Head {
  readonly text: string;
  readonly lineEnds: number;
  /** No edit after this offset can change the head. */
  readonly scanned: number;
  /** Column in which the Markdown begins: 1 after a byte order mark alone. */
  readonly bodyColumn: number;
  readonly frontMatter?: MovableBlock;
}

/** Reads the head of `text`; front matter of the same text as `before` is not read again. */
export function readHead(text: string, before?: Head): Head {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const found = scanFrontMatter(text.slice(start));
  const head = copy(text.slice(0, start + found.length));
  const scanned = start + found.scanned;
  if (found.length === 0) return { text: head, lineEnds: 0, scanned, bodyColumn: start };
  const lineEnds = lineStarts(head).length - 1;
  return { text: head, lineEnds, scanned, bodyColumn: 0, frontMatter: before?.text === head ? before.frontMatter! : frontMatterAt(start, head) };
}

function frontMatterAt(start: 0 | 1, head: string): MovableBlock {
  const placed = new MovableBlock(readFrontMatter(head.slice(start).replace(/(?:\r\n?|\n)$/, '')), 0, 0, 0);
  placed.move(start, 0, start);
  return placed;
}
