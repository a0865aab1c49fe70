import type { PhrasingContent } from 'mdast';
import { align } from './align.ts';
import { copy } from './copy.ts';
import { directivesIn } from './directives.ts';
import type { Directive, Passage } from './types.ts';

interface Position {
  readonly start: { readonly offset?: number | undefined };
  readonly end: { readonly offset?: number | undefined };
}

/** Gathers the plain text of phrasing content and remembers where each run of it stands in the source. */
export class TextBuilder {
  text = '';
  readonly directives: Directive[] = [];
  /** Offsets in `text` at which the author broke the line on purpose. */
  readonly breaks: number[] = [];
  /** Text offset and source offset of every run, in pairs; within a run both grow together. */
  private readonly runs: number[] = [];
  private nextRun = 0;
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

  /** Text that the source does not have as it is, all of it standing at `at`, relative to the base. */
  addGap(text: string, at: number): void {
    for (const unit of text.split('')) this.addRun(unit, at);
  }

  /** The author broke the line at `at`, relative to the base. */
  addBreak(at: number): void {
    this.addRun(' ', at);
    this.breaks.push(this.text.length);
  }

  /** `value` as it was parsed from the source between `start` and `end`; a line end becomes one space. */
  addParsed(value: string, start: number, end: number): void {
    const source = this.source.slice(start, end);
    if (source === value && !value.includes('\n') && !value.includes('\r')) {
      this.addRun(value, start - this.base);
      return;
    }
    this.addAligned(value, source === value ? undefined : align(value, source), start - this.base);
  }

  /** `value` whose code units stand at `offsets` from `from`, or one after the other where there are none. */
  addAligned(value: string, offsets: readonly number[] | undefined, from: number): void {
    const at = (index: number) => from + (offsets?.[index] ?? index);
    let start = 0;
    for (let i = 1; i <= value.length; i++) {
      const lineEnd = value[i - 1] === '\n' || value[i - 1] === '\r';
      if (i < value.length && !lineEnd && at(i) === at(i - 1) + 1 && value[i] !== '\n' && value[i] !== '\r') continue;
      if (!lineEnd) this.addRun(value.slice(start, i), at(start));
      else if (value[i - 1] === '\r' || value[i - 2] !== '\r') this.addRun(' ', at(start));
      start = i;
    }
  }

  /**
   * The part from `from` to `to`, with its runs moved to its own start. Parts must be asked for in ascending order:
   * the search goes on from the last one.
   */
  slice(from: number, to: number): Pick<Passage, 'text' | 'span' | 'runs'> {
    while (this.nextRun + 2 < this.runs.length && this.runs[this.nextRun + 2]! <= from) this.nextRun += 2;
    const runs: number[] = [];
    for (let i = this.nextRun; i < this.runs.length && this.runs[i]! < to; i += 2) {
      const skipped = Math.max(0, from - this.runs[i]!);
      runs.push(this.runs[i]! + skipped - from, this.runs[i + 1]! + skipped);
    }
    const end = runs.at(-1)! + (to - from - runs.at(-2)!);
    return { text: copy(this.text.slice(from, to)), span: { start: runs[1]!, end }, runs };
  }

  private add(node: PhrasingContent): void {
    switch (node.type) {
      case 'text': this.addNode(node.value, node.position); break;
      case 'inlineCode': this.addNode(node.value, node.position, /^`+ ?/); break;
      case 'image': case 'imageReference': this.addNode(node.alt ?? '', node.position, /^!\[/); break;
      case 'break': this.addBreak(node.position!.start.offset! - this.base); break;
      case 'html': this.addHtml(node.value, node.position!.start.offset! - this.base); break;
      case 'footnoteReference': case 'delete': break;
      default: this.addAll(node.children);
    }
  }

  private addHtml(html: string, at: number): void {
    this.directives.push(...directivesIn(html, (offset) => at + offset));
    if (/^<br\b/i.test(html)) this.addBreak(at);
  }

  private addNode(value: string, position: Position | undefined, opening?: RegExp): void {
    const start = position!.start.offset!;
    const end = position!.end.offset!;
    const skipped = opening?.exec(this.source.slice(start, end))?.[0].length ?? 0;
    if (skipped > 0 && this.source.startsWith(value, start + skipped)) this.addParsed(value, start + skipped, start + skipped + value.length);
    else this.addParsed(value, start + skipped, end);
  }

  private addRun(text: string, offset: number): void {
    if (text === '') return;
    const last = this.runs.length - 2;
    if (last < 0 || this.runs[last + 1]! - this.runs[last]! !== offset - this.text.length) this.runs.push(this.text.length, offset);
    this.text += text;
  }
}
