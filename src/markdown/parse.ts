import { unified } from 'unified';
import remarkParse from 'remark-parse';
import remarkGfm from 'remark-gfm';
import remarkFrontmatter from 'remark-frontmatter';
import type { Root, RootContent } from 'mdast';
import { readBlock } from './block.ts';
import { place } from './place.ts';
import type { Document } from './types.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

/** Parses a whole document. */
export function parse(text: string): Document {
  const root: Root = processor.parse(text);
  return place(text, root.children.map((node) => ({ start: offsetOf(node), block: readBlock(node, text) })));
}

function offsetOf(node: RootContent): number {
  return node.position!.start.offset!;
}
