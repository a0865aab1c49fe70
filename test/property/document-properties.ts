import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBlock } from '../../src/markdown/block.ts';
import { applyEdit } from '../../src/markdown/edit.ts';
import { readHead } from '../../src/markdown/head.ts';
import { LiveDocument } from '../../src/markdown/live-document.ts';
import { parseNodes } from '../../src/markdown/parser.ts';
import { MovableBlock, placeInSections } from '../../src/markdown/place.ts';
import { lastAtOrBefore, lineStarts } from '../../src/markdown/position.ts';
import { finish } from '../../src/markdown/steps.ts';
import type { Document } from '../../src/markdown/types.ts';
import { editsOf, generated, inverse, plan, type Plan } from './edits.ts';
import { commonMark, proposals } from './documents.ts';

/** The whole document in one go of the parser, with no cuts: what the live document must equal. */
export function parsedWhole(text: string): Document {
  const head = readHead(text);
  const body = `\n${text.slice(head.text.length)}`;
  const starts = lineStarts(text);
  const blocks = parseNodes(body).map((node) => {
    const start = head.text.length + node.position!.start.offset! - 1;
    const line = lastAtOrBefore(starts, start);
    const placed = new MovableBlock(readBlock(node, body), start, line, start - starts[line]!);
    placed.move(0, 0, 0);
    return placed;
  });
  if (head.frontMatter !== undefined) blocks.unshift(head.frontMatter);
  placeInSections(blocks);
  return plain({ text, blocks });
}

/** The document as plain data. */
function plain({ text, blocks }: Document): Document {
  return { text, blocks: blocks.map(({ block, start, line, column, section, leadIn, opening }) => ({ block, start, line, column, section, leadIn, opening })) };
}

/** How many edits the properties below have applied. */
export const counts = { edits: 0, parsed: 0, length: 0 };

const smallDocuments = [...commonMark, ...proposals.map((text) => text.slice(0, 1500))];

export const startingText: fc.Arbitrary<string> = fc.oneof(
  generated,
  fc.constantFrom(...smallDocuments),
  fc.array(fc.constantFrom(...commonMark), { minLength: 2, maxLength: 8 }).map((parts) => parts.join('\n\n')),
  fc.constantFrom(...commonMark).map((text) => text.replaceAll('\n', '\r\n')),
);

/** Applies the plans one after the other and calls `check` after every single edit. */
export function follow(start: string, plans: readonly Plan[], apply: (text: string, edit: { start: number; end: number; text: string }) => void): void {
  let text = start;
  let undo: { start: number; end: number; text: string }[] = [];
  for (const [index, next] of plans.entries()) {
    const done = [];
    for (const edit of editsOf(next, text, undo, smallDocuments[(index * 31) % smallDocuments.length]!)) {
      done.unshift(inverse(edit, text));
      text = applyEdit(text, edit);
      counts.edits++;
      apply(text, edit);
    }
    undo = done;
  }
}

export const documentEqualsWhole = fc.property(startingText, fc.array(plan, { minLength: 1, maxLength: 12 }), fc.constantFrom(40, 200, 8192), (start, plans, stepLength) => {
  const live = new LiveDocument(stepLength);
  finish(live.edit({ start: 0, end: 0, text: start }));
  assert.deepEqual(plain(live), parsedWhole(start));
  follow(start, plans, (text, edit) => {
    finish(live.edit(edit));
    counts.parsed += live.parsedLength;
    counts.length += text.length;
    assert.deepEqual(plain(live), parsedWhole(text));
  });
});
