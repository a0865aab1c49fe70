import type { Nodes } from 'mdast';
import { lineStarts } from './position.ts';
import { hasIndentedCode, type Draft, type Segment } from './segment.ts';

/** Neither indented nor the marker of a list: after a blank line this continues nothing that stands before. */
const beginsAnew = /^[^\s\d*+-]/;
/** The marker of a list's first item, up to its content. */
const marker = /^ {0,3}\S+[ \t]+\S/;

/**
 * Whether the drafts of one segment's new text can take its place as they are, without parsing what stands before it and
 * after it: what the text begins with does not continue the segment before, and what it ends with is not continued by the
 * next one. `unchanged` is how much of the beginning is as it was. False where it would take more to know.
 */
export function standsAlone(drafts: readonly Draft[], unchanged: number, old: Segment, isFirst: boolean, next: Segment | undefined): boolean {
  const first = drafts[0]?.nodes[0];
  const last = drafts.at(-1)?.nodes.at(-1);
  if (first === undefined || last === undefined) return false;
  const { source, parsed } = drafts[0]!;
  if (!isFirst && !beginsAnew.test(source) && !(first.type === 'list' && old.blocks[0]?.kind === 'list' && (marker.exec(source)?.[0].length ?? Infinity) <= unchanged)) return false;
  if (hasIndentedCode(first, parsed) || hasIndentedCode(last, parsed)) return false;
  if (next === undefined) return true;
  const rest = parsed.slice(last.position!.end.offset);
  const lines = lineStarts(rest);
  return lines.length > 2 && lines.at(-1) === rest.length && isClosed(last, next);
}

/** Whether a blank line ends the node for good, or what follows does not go on with it. */
function isClosed({ type }: Nodes, { source }: Segment): boolean {
  switch (type) {
    case 'paragraph': case 'heading': case 'table': case 'thematicBreak': case 'blockquote': case 'definition': return true;
    case 'list': case 'footnoteDefinition': return beginsAnew.test(source);
    default: return false;
  }
}
