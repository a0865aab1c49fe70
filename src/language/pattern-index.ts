import { requiredLiterals } from './required-literals.ts';

/** How many characters of a string are looked up at once. */
const gramLength = 3;
const slots = 1 << 13;

/**
 * Many patterns over one text: tells in one pass over the text which of them can match at all, so that only those are
 * tried. A pattern that needs none of the strings it is known by is always tried.
 */
export class PatternIndex {
  private readonly always: readonly RegExp[];
  private readonly byShort = new Map<string, RegExp[]>();
  /** By the first characters of the strings that patterns need. */
  private readonly byGram = new Map<number, { readonly literal: string; readonly patterns: RegExp[] }[]>();
  private readonly taken = new Uint8Array(slots);

  constructor(patterns: readonly RegExp[]) {
    const always: RegExp[] = [];
    for (const pattern of patterns) {
      const literals = requiredLiterals(pattern);
      if (literals === undefined) always.push(pattern);
      else for (const literal of literals) this.add(literal, pattern);
    }
    this.always = always;
  }

  /** The patterns that may occur in the text; the others do not. The text is in the patterns' own case. */
  possible(text: string): ReadonlySet<RegExp> {
    const found = new Set(this.always);
    for (const [literal, patterns] of this.byShort) {
      if (text.includes(literal)) for (const pattern of patterns) found.add(pattern);
    }
    for (let at = 0; at + gramLength <= text.length; at++) {
      const gram = gramAt(text, at);
      if (this.taken[gram & (slots - 1)] === 0) continue;
      for (const { literal, patterns } of this.byGram.get(gram) ?? []) {
        if (text.startsWith(literal, at)) for (const pattern of patterns) found.add(pattern);
      }
    }
    return found;
  }

  private add(literal: string, pattern: RegExp): void {
    if (literal.length < gramLength) {
      this.byShort.set(literal, [...(this.byShort.get(literal) ?? []), pattern]);
      return;
    }
    const gram = gramAt(literal, 0);
    this.taken[gram & (slots - 1)] = 1;
    const known = this.byGram.get(gram);
    const same = known?.find((entry) => entry.literal === literal);
    if (same !== undefined) same.patterns.push(pattern);
    else if (known !== undefined) known.push({ literal, patterns: [pattern] });
    else this.byGram.set(gram, [{ literal, patterns: [pattern] }]);
  }
}

function gramAt(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 961) + Math.imul(text.charCodeAt(at + 1), 31) + text.charCodeAt(at + 2)) | 0;
}
