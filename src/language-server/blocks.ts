import type { BlockKind, PlacedBlock } from '../markdown/types.ts';

/** The block that stands on a line, counted from 0. */
export function blockOn(blocks: readonly PlacedBlock[], line: number): PlacedBlock | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.line <= line) low = middle;
    else high = middle - 1;
  }
  const found = blocks[low];
  return found !== undefined && found.line <= line && line <= found.lastLine ? found : undefined;
}

const prose: ReadonlySet<BlockKind> = new Set(['paragraph', 'list', 'quote', 'table']);

/** Whether people read sentences or cells there. */
export function isProse({ block }: PlacedBlock): boolean {
  return prose.has(block.kind);
}

/** Whether what follows the block would still be part of it: a fence or a comment that nobody closed. */
export function isOpen({ block: { kind, source } }: PlacedBlock): boolean {
  if (kind === 'html') return source.startsWith('<!--') && !source.includes('-->');
  const fence = kind === 'code' ? /^ {0,3}(`{3,}|~{3,})/.exec(source)?.[1] : undefined;
  if (fence === undefined) return false;
  const last = source.trimEnd().split(/\r\n?|\n/).slice(1).at(-1)?.trim();
  return last === undefined || last.length < fence.length || [...last].some((mark) => mark !== fence[0]);
}
