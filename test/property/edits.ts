import fc from 'fast-check';
import type { Edit } from '../../src/markdown/edit.ts';

/** Pieces of Markdown that change how the text around them is read. */
export const fragments: readonly string[] = [
  'a', ' ', 'Pilot', ' 12 %', '.', '\n', '\n\n', '\r\n', '\r', '\r\n\r\n', '\t', '    ', '\n    code\n', '\n\n    code\n\n', '- ', '\n- item\n', '\n1. one\n2. two\n',
  '* ', '\n\n* other\n', '  - nested\n', '-\n', '- [x] done\n', '> ', '\n> quote\n', '> > deep\n', '\n```\n', '\n~~~\n', '```', '`', '``', '# ', '\n## Costs\n', '\n===\n', '\n---\n', '---\n',
  '\n***\n', '\n| a | b |\n|---|---|\n| 1 | 2 |\n', '| 3 | 4 |\n', '|', '<!--', '-->', '\n<!-- note -->\n', '<!-- seven-signals-disable-next-line -->\n', '<aside>\n', '\n</aside>\n', '<details><summary>More</summary>\n',
  '<script>', '</script>\n', '<![CDATA[', ']]>', '<?x', '?>', '<b>', '</b>', '<br>', '[foo]', '[^1]', '[ ^1]', '[foo][bar]', '![alt][foo]', '\n[foo]: /u\n', '\n\n[bar]: <x> "t"\n\n', '\n[^1]: note\n', '\n[^1]:\n\n    more\n', '[ ^1]: x\n',
  '\n> [foo]: /q\n', '- [bar]: /l\n', '[', ']', ']:', '\\', '&amp;', '&', '**', '*', '_', '~~', '![x](y)', '[a](b)', '\uFEFF', '\u0000', '😀', 'שלום', 'e.g. ', '\n \n', '\n\t\n', ':', ':\n\n- listed\n', 'title: x\n', 'type: ai-proposal\n', '...\n',
  '\n\n\n', '\n1986. great\n', '\n+ plus\n', '\n   indented\n', '\n      six\n', '1) ', '\n\n2) two\n', '</', '<div>\n\n', '\nSetext\n---\n', '$1.2M', 'No. 5',
];

/** An edit that does not know its document yet: places are shares of the length, snapped to what stands there. */
export interface Plan {
  readonly kind: 'insert' | 'type' | 'delete' | 'replace' | 'move' | 'paste' | 'undo';
  readonly at: number;
  readonly to: number;
  readonly snap: 'none' | 'line' | 'blank' | 'start' | 'end';
  readonly length: number;
  readonly texts: readonly string[];
}

export const plan: fc.Arbitrary<Plan> = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'insert', 'type', 'delete', 'delete', 'replace', 'move', 'paste', 'undo'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  snap: fc.constantFrom('none', 'none', 'line', 'line', 'blank', 'start', 'end'),
  length: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 12 }) }, fc.integer({ min: 0, max: 400 })),
  texts: fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 4 }),
});

/** A document made of fragments alone. */
export const generated: fc.Arbitrary<string> = fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join(''));

/** The single edits that carry out a plan on `text`, one after the other; `undo` are those that take back the last one. */
export function editsOf(plan: Plan, text: string, undo: readonly Edit[], other: string): Edit[] {
  const start = place(text, plan.at, plan.snap);
  const end = Math.min(text.length, start + plan.length);
  const inserted = plan.texts.join('');
  switch (plan.kind) {
    case 'insert': return [{ start, end: start, text: inserted }];
    case 'type': return [...inserted].map((unit, index) => ({ start: start + [...inserted].slice(0, index).join('').length, end: start + [...inserted].slice(0, index).join('').length, text: unit }));
    case 'delete': return [{ start, end, text: '' }];
    case 'replace': return [{ start, end, text: inserted }];
    case 'paste': {
      const from = place(other, plan.to, plan.snap);
      return [{ start, end: start, text: other.slice(from, from + 5 * plan.length) }];
    }
    case 'move': {
      const moved = text.slice(start, Math.min(text.length, start + 5 * plan.length));
      const rest = text.slice(0, start) + text.slice(start + moved.length);
      const target = place(rest, plan.to, plan.snap);
      return [{ start, end: start + moved.length, text: '' }, { start: target, end: target, text: moved }];
    }
    case 'undo': return [...undo];
  }
}

function place(text: string, share: number, snap: Plan['snap']): number {
  const at = Math.floor(share * text.length);
  switch (snap) {
    case 'none': return at;
    case 'line': return text.lastIndexOf('\n', at - 1) + 1;
    case 'blank': return Math.max(0, text.indexOf('\n\n', at));
    case 'start': return Math.min(at % 12, text.length);
    case 'end': return text.length - Math.min(at % 12, text.length);
  }
}

/** The edit that takes `edit` back, given the text before it. */
export function inverse(edit: Edit, before: string): Edit {
  return { start: edit.start, end: edit.start + edit.text.length, text: before.slice(edit.start, edit.end) };
}
