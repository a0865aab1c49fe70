import type { Nodes, RootContent } from 'mdast';
import { readBlock } from './block.ts';
import { copy } from './copy.ts';
import { definedLabels, definitionsFor, possibleReferences, type Label } from './labels.ts';
import { parseNodes } from './parser.ts';
import { MovableBlock } from './place.ts';
import { lastAtOrBefore, lineStarts } from './position.ts';

/**
 * A part of the document that means the same wherever it stands: it begins a line after a blank one, and its blocks
 * depend on no other segment but through the labels defined there.
 */
export interface Segment {
  /** Up to the next segment: the blank lines after it belong to it. */
  readonly source: string;
  /** How many line ends `source` has. */
  readonly lineEnds: number;
  readonly blocks: readonly MovableBlock[];
  readonly definitions: readonly Label[];
  readonly references: ReadonlySet<Label>;
  /** Those of its references that were taken for defined when it was parsed. */
  readonly resolved: readonly Label[];
}

/** A segment that is parsed but whose blocks are not read yet. */
export interface Draft extends Omit<Segment, 'blocks' | 'lineEnds'> {
  /** Offset in the parsed Markdown. */
  readonly start: number;
  readonly nodes: readonly RootContent[];
  /** What `nodes` were parsed from, and where the segment begins in it. */
  readonly parsed: string;
  readonly base: number;
}

/** micromark skips it at the start of what it is given; inside a document it is a character like any other. */
const byteOrderMark = '\uFEFF';

/** Parses Markdown that begins a segment. `defined` tells which labels are defined in the rest of the document. */
export function parseSegments(text: string, defined: { has(label: Label): boolean }): Draft[] {
  const definitions = definitionsFor([...possibleReferences(text)].filter((label) => defined.has(label)));
  const prefix = definitions === '' && text.startsWith(byteOrderMark) ? '\n' : definitions;
  const parsed = prefix + text;
  const nodes = parseNodes(parsed).filter(({ position }) => position!.start.offset! >= prefix.length);
  const definedHere = new Set(definedLabels(nodes));
  const groups = groupsOf(nodes, parsed, prefix.length);
  return groups.map(({ start, nodes: own }, index) => {
    const source = copy(parsed.slice(start, groups[index + 1]?.start));
    const references = possibleReferences(source);
    const resolved = [...references].filter((label) => defined.has(label) || definedHere.has(label));
    return { start: start - prefix.length, source, definitions: definedLabels(own), references, resolved, nodes: own, parsed, base: start };
  });
}

/** Reads the blocks of a draft. */
export function readSegment({ source, definitions, references, resolved, nodes, parsed, base }: Draft): Segment {
  const starts = lineStarts(source);
  const blocks = nodes.map((node) => {
    const start = node.position!.start.offset! - base;
    const line = lastAtOrBefore(starts, start);
    return new MovableBlock(readBlock(node, parsed), start, line, start - starts[line]!);
  });
  return { source, lineEnds: starts.length - 1, blocks, definitions, references, resolved };
}

interface Group {
  readonly start: number;
  readonly nodes: RootContent[];
}

/** Divides the top-level nodes of the text from `from` on where it is safe to cut. */
function groupsOf(nodes: readonly RootContent[], text: string, from: number): Group[] {
  const groups: Group[] = [{ start: from, nodes: [] }];
  let before: RootContent | undefined;
  for (const node of nodes) {
    const start = before && cutBetween(before, node, text);
    if (start === undefined) groups.at(-1)!.nodes.push(node);
    else groups.push({ start, nodes: [node] });
    before = node;
  }
  return groups;
}

/**
 * Where to cut between two neighbours: at the start of the second one's line, if a blank line stands between them.
 * Never beside indented code: micromark carries state past it, and what follows is read otherwise than by itself.
 */
function cutBetween(before: RootContent, node: RootContent, text: string): number | undefined {
  const end = before.position!.end.offset!;
  const ends = lineStarts(text.slice(end, node.position!.start.offset));
  return ends.length <= 2 || hasIndentedCode(before, text) || hasIndentedCode(node, text) ? undefined : end + ends.at(-1)!;
}

export function hasIndentedCode(node: Nodes, text: string): boolean {
  if (node.type === 'code') return !isFence(text, node.position!.start.offset!);
  return (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' || node.type === 'footnoteDefinition')
    && node.children.some((child) => hasIndentedCode(child, text));
}

function isFence(text: string, start: number): boolean {
  return (text[start] === '`' || text[start] === '~') && text[start - 1] !== '\t';
}
