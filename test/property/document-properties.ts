import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBlock } from '../../src/markdown/block.ts';
import { readHead } from '../../src/markdown/head.ts';
import { LiveDocument } from '../../src/markdown/live-document.ts';
import { parseNodes } from '../../src/markdown/parser.ts';
import { MovableBlock, placeInSections } from '../../src/markdown/place.ts';
import { lastAtOrBefore, lineStarts } from '../../src/markdown/position.ts';
import { finish } from '../../src/markdown/steps.ts';
import type { Document } from '../../src/markdown/types.ts';
import { follow, startingText } from './follow.ts';
import { plan } from './edits.ts';

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
  return { text, blocks: blocks.map(({ block, start, line, lastLine, column, section, leadIn, opening }) => ({ block, start, line, lastLine, column, section, leadIn, opening })) };
}

export const documentEqualsWhole = fc.property(startingText, fc.array(plan, { minLength: 1, maxLength: 12 }), fc.constantFrom(40, 200, 8192), (start, plans, stepLength) => {
  const live = new LiveDocument(stepLength);
  finish(live.edit({ start: 0, end: 0, text: start }));
  assert.deepEqual(plain(live), parsedWhole(start));
  follow(start, plans, (text, edit) => {
    finish(live.edit(edit));
    assert.deepEqual(plain(live), parsedWhole(text));
  });
});
