import fc from 'fast-check';
import { applyEdit, type Edit } from '../../src/markdown/edit.ts';
import { commonMark, proposals } from './documents.ts';
import { editsOf, generated, inverse, type Plan } from './edits.ts';

/** How many edits the properties below have applied. */
export const counts = { edits: 0 };

const smallDocuments = [...commonMark, ...proposals.map((text) => text.slice(0, 1500))];

export const startingText: fc.Arbitrary<string> = fc.oneof(
  generated,
  fc.constantFrom(...smallDocuments),
  fc.array(fc.constantFrom(...commonMark), { minLength: 2, maxLength: 8 }).map((parts) => parts.join('\n\n')),
  fc.constantFrom(...commonMark).map((text) => text.replaceAll('\n', '\r\n')),
);

/** Applies the plans one after the other and calls `check` after every single edit. */
export function follow(start: string, plans: readonly Plan[], apply: (text: string, edit: Edit) => void): void {
  let text = start;
  let undo: Edit[] = [];
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

