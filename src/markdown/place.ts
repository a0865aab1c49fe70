import type { Block, Document, PlacedBlock } from './types.ts';
import { lineStarts, positionAt } from './position.ts';

/** Gives every block its line, its section path and its lead-in. */
export function place(text: string, blocks: readonly { start: number; block: Block }[]): Document {
  const starts = lineStarts(text);
  const path: { depth: number; title: string }[] = [];
  const placed: PlacedBlock[] = [];
  let before: Block | undefined;
  for (const { start, block } of blocks) {
    if (block.kind === 'heading') {
      while (path.length > 0 && path.at(-1)!.depth >= block.depth!) path.pop();
    }
    const leadIn = before?.kind === 'paragraph' && (block.kind === 'list' || block.kind === 'table') ? before.passages.at(-1)?.text : undefined;
    placed.push({
      block, start, line: positionAt(starts, start).line - 1,
      section: path.map((heading) => heading.title),
      ...(leadIn === undefined ? {} : { leadIn }),
    });
    if (block.kind === 'heading') path.push({ depth: block.depth!, title: block.passages[0]?.text ?? '' });
    before = block;
  }
  return { text, blocks: placed };
}
