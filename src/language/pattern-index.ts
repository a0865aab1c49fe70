import { requiredLiterals } from './required-literals.ts';

/** How many characters of a string are looked up at once. */
const gramLength = 3;
const slots = 1 << 15;

/** A string, and the patterns that need it: by number, each with the bit of the group that the string belongs to. */
interface Needed {
  readonly literal: string;
  readonly by: { readonly pattern: number; readonly bit: number }[];
}

/**
 * Many patterns over one text: tells in one pass over the text which of them can match at all, so that only those are
 * tried. A pattern that needs none of the strings it is known by is always tried.
 */
export class PatternIndex {
  private readonly patterns: readonly RegExp[];
  /** The bits of all groups that a pattern needs. */
  private readonly complete: Uint8Array;
  private readonly short: Needed[] = [];
  /** By the first characters of the strings that patterns need. */
  private readonly byGram = new Map<number, Needed[]>();
  private readonly taken = new Uint8Array(slots);

  constructor(patterns: readonly RegExp[]) {
    this.patterns = patterns;
    this.complete = new Uint8Array(patterns.length);
    patterns.forEach((pattern, number) => {
      requiredLiterals(pattern).forEach((literals, group) => {
        this.complete[number]! |= 1 << group;
        for (const literal of literals) this.add(literal, number, 1 << group);
      });
    });
  }

  /** The patterns that may occur in the text, in their order; the others do not. The text is in the patterns' own case. */
  possible(text: string): readonly RegExp[] {
    const { byGram, taken, complete } = this;
    const found = new Uint8Array(complete.length);
    for (const { literal, by } of this.short) {
      if (text.includes(literal)) for (const { pattern, bit } of by) found[pattern]! |= bit;
    }
    for (let at = 0; at + gramLength <= text.length; at++) {
      const gram = gramAt(text, at);
      if (taken[gram & (slots - 1)] === 0) continue;
      const needed = byGram.get(gram);
      if (needed === undefined) continue;
      for (const { literal, by } of needed) {
        if (text.startsWith(literal, at)) for (const { pattern, bit } of by) found[pattern]! |= bit;
      }
    }
    return this.patterns.filter((_, pattern) => found[pattern] === complete[pattern]);
  }

  private add(literal: string, pattern: number, bit: number): void {
    const needed = literal.length < gramLength ? this.short : this.startingLike(literal);
    let entry = needed.find((other) => other.literal === literal);
    if (entry === undefined) needed.push(entry = { literal, by: [] });
    entry.by.push({ pattern, bit });
  }

  private startingLike(literal: string): Needed[] {
    const gram = gramAt(literal, 0);
    this.taken[gram & (slots - 1)] = 1;
    let needed = this.byGram.get(gram);
    if (needed === undefined) this.byGram.set(gram, needed = []);
    return needed;
  }
}

function gramAt(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 961) + Math.imul(text.charCodeAt(at + 1), 31) + text.charCodeAt(at + 2)) | 0;
}
