import { lastAtOrBefore } from './position.ts';

/** The range from `start` to `end` of what `parts` make together gave way to `text`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Text that is kept in parts, after a change. No keystroke copies the whole of it. */
export class EditedText {
  readonly length: number;
  private readonly parts: readonly { readonly source: string }[];
  private readonly starts: readonly number[];
  private readonly change: Change;
  private readonly delta: number;

  /** `starts` are the offsets of the parts, and after them their length all together. */
  constructor(parts: readonly { readonly source: string }[], starts: readonly number[], change: Change) {
    this.parts = parts;
    this.starts = starts;
    this.change = change;
    this.delta = change.text.length - (change.end - change.start);
    this.length = starts.at(-1)! + this.delta;
  }

  slice(from: number, to: number): string {
    const { start, end, text } = this.change;
    const newEnd = start + text.length;
    return this.old(from, Math.min(to, start))
      + text.slice(Math.max(0, from - start), Math.max(0, to - start))
      + this.old(Math.max(from, newEnd) - newEnd + end, to - newEnd + end);
  }

  /** Where the next line begins that is not before `from`. */
  nextLine(from: number): number {
    const lineEnd = /\r\n?|\n/g;
    for (let at = from, length = 1024; at < this.length; at += length, length *= 2) {
      // One more, lest a line feed be parted from its carriage return.
      const found = lineEnd.exec(this.slice(at, at + length + 1));
      if (found !== null && found.index < length) return at + lineEnd.lastIndex;
    }
    return this.length;
  }

  private old(from: number, to: number): string {
    let text = '';
    for (let index = lastAtOrBefore(this.starts, from); from < to && index < this.parts.length; index++) {
      const { source } = this.parts[index]!;
      const start = this.starts[index]!;
      text += source.slice(from - start, to - start);
      from = start + source.length;
    }
    return text;
  }
}
