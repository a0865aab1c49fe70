import type { PhrasingContent } from 'mdast';
import { directivesIn } from './directives.ts';
import { sourceSpan } from './position.ts';
import type { Directive, Span } from './types.ts';

/** Gathers the plain text of phrasing content and remembers where each run of it stands in the source. */
export class TextBuilder {
  text = '';
  readonly directives: Directive[] = [];
  private readonly runs: number[] = [];
  private readonly source: string;
  private readonly base: number;

  /** `base` is the offset in `source` to which all positions are made relative. */
  constructor(source: string, base: number) {
    this.source = source;
    this.base = base;
  }

  addAll(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.add(node);
  }

  /** Text that stands in the source as it is, at `offset` relative to the base. */
  addVerbatim(text: string, offset: number): void {
    if (text === '') return;
    this.runs.push(this.text.length, offset);
    this.text += text;
  }

  /** Text that the source does not have, such as the gap between cells. */
  addSeparator(text: string, offset: number): void {
    for (const character of text) {
      this.runs.push(this.text.length, offset);
      this.text += character;
    }
  }

  /** The part from `from` to `to`, with its runs moved to its own start. */
  slice(from: number, to: number): { text: string; span: Span; runs: readonly number[] } {
    const runs: number[] = [];
    for (let i = 0; i < this.runs.length; i += 2) {
      const runStart = this.runs[i]!;
      const runEnd = this.runs[i + 2] ?? this.text.length;
      if (runEnd <= from || runStart >= to) continue;
      const skipped = Math.max(0, from - runStart);
      runs.push(runStart + skipped - from, this.runs[i + 1]! + skipped);
    }
    const text = this.text.slice(from, to);
    const span = runs.length === 0 ? { start: 0, end: 0 } : sourceSpan({ kind: 'sentence', text, runs, span: { start: 0, end: 0 } }, 0, text.length);
    return { text, span, runs };
  }

  private add(node: PhrasingContent): void {
    switch (node.type) {
      case 'text': this.addText(node.value, node.position); break;
      case 'inlineCode': this.addWithin(node.value, node.position); break;
      case 'image': case 'imageReference': this.addWithin(node.alt ?? '', node.position); break;
      case 'break': this.addSeparator(' ', node.position!.start.offset! - this.base); break;
      case 'html': this.directives.push(...directivesIn(node.value, node.position!.start.offset! - this.base)); break;
      case 'footnoteReference': break;
      default: this.addAll(node.children);
    }
  }

  /** A text node's value differs from its source where escapes and character references stand, and where lines are indented. */
  private addText(value: string, position: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined): void {
    if (position === undefined) return;
    const start = position.start.offset!;
    const source = this.source.slice(start, position.end.offset);
    if (source === value) {
      this.addVerbatim(value.replace(/\r\n?|\n/g, (end) => ' '.repeat(end.length)), start - this.base);
      return;
    }
    let at = 0;
    for (const character of value.split('')) {
      if (source[at] !== character) {
        const next = source.indexOf(character, at);
        const reference = /^&(?:#\d+|#x[\da-f]+|\w+);/i.exec(source.slice(at));
        if (reference === null && next >= 0) at = next;
        this.addSeparator(character === '\n' ? ' ' : character, start + at - this.base);
        at += reference === null ? 1 : reference[0].length;
      } else {
        this.addSeparator(character === '\n' || character === '\r' ? ' ' : character, start + at - this.base);
        at++;
      }
    }
  }

  /** Content that stands inside its own delimiters, such as inline code. */
  private addWithin(value: string, position: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined): void {
    if (position === undefined || value === '') return;
    const start = position.start.offset!;
    const inside = this.source.slice(start, position.end.offset).indexOf(value);
    if (inside >= 0) this.addVerbatim(value.replace(/\n/g, ' '), start + inside - this.base);
    else this.addSeparator(value.replace(/\n/g, ' '), start - this.base);
  }
}
