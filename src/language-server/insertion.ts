import { criterionIn } from '../review/criterion.ts';
import { signals } from '../rubric/signals.ts';
import type { CriterionId } from '../rubric/types.ts';
import { blockOn, isOpen } from './blocks.ts';
import type { OpenDocument } from './open-documents.ts';
import { sectionFor } from './places.ts';
import type { Insertion } from './protocol.ts';

/** The one criterion that is judged by what stands first. */
const opening = 'leverage/outcome-first';

/** Where the missing part goes, in the language of proposals: the end of its signal's section, otherwise a new section at the end; the outcome goes under the title. */
export function insertionFor(document: OpenDocument, id: CriterionId): Insertion | null {
  const { review, blocks } = document;
  const known = review.criteria.some((criterion) => criterion.id === id);
  if (!known) return null;
  const { signal, snippet } = criterionIn(review, id);
  const [title] = review.sections;
  if (id === opening && title !== undefined) return after(document, title.endLine - 1, snippet);
  const section = sectionFor(review, signal);
  if (section !== undefined) return after(document, section.lastLine - 1, snippet);
  const heading = `## ${signals.find((one) => one.id === signal)!.title}\n\n${snippet}`;
  const last = blocks.at(-1);
  return last === undefined ? { position: { line: 0, character: 0 }, snippet: `${heading}\n` } : after(document, last.lastLine, heading);
}

/** Behind the block that ends on a line, with blank lines around it; before it where it would swallow what follows. */
function after({ blocks, text }: OpenDocument, line: number, snippet: string): Insertion {
  const block = blockOn(blocks, line);
  if (block !== undefined && isOpen(block)) return { position: { line: block.line, character: 0 }, snippet: `${snippet}\n\n` };
  const here = lineText(text, line);
  const next = lineText(text, line + 1);
  return { position: { line, character: here.length }, snippet: `\n\n${snippet}${next.trim() === '' ? '' : '\n'}` };
}

/** A line without its end. */
export function lineText(text: OpenDocument['text'], line: number): string {
  return text.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).replace(/[\r\n]+$/, '');
}
