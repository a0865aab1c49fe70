/**
 * Groups of strings, in the pattern's own case: every match of the pattern holds at least one string of each group. Empty
 * where there are none worth looking for. Searching a text for a few strings is much cheaper than trying a pattern at every
 * place in it (Cox, "Regular Expression Matching with a Trigram Index", 2012).
 */
export function requiredLiterals({ source, ignoreCase }: RegExp): readonly (readonly string[])[] {
  return ignoreCase ? [] : new Reader(source).alternatives().map(({ strings }) => strings);
}

/** So many groups of one pattern are told apart. */
export const mostGroups = 4;

/** Strings that tell less than this stand in too many texts. */
const least = 2;
/** A further group must tell at least this, since looking for it costs as well. */
const leastOfFurther = 3;
/** Beyond this a longer string tells no more. */
const most = 5;

interface Literals {
  readonly strings: readonly string[];
  /** What the string tells that tells least. */
  readonly weakest: number;
}

const once = { minimum: 1, maximum: 1 };
const repetition = /(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/y;
const codePoint = /\{[^}]*\}|[0-9a-fA-F]{4}|/y;

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Alternatives up to the end or a closing bracket: of several, each must have strings of its own. */
  alternatives(): readonly Literals[] {
    const all: (readonly Literals[])[] = [];
    do all.push(this.sequence()); while (this.takes('|'));
    if (all.length === 1) return all[0]!;
    const best = all.flatMap(([first]) => first ?? []);
    return best.length < all.length ? [] : [{ strings: best.flatMap(({ strings }) => strings), weakest: Math.min(...best.map(({ weakest }) => weakest)) }];
  }

  /** Parts that follow each other: what tells most first. */
  private sequence(): readonly Literals[] {
    const groups: Literals[] = [];
    let run = '';
    const endRun = () => {
      groups.push({ strings: [run], weakest: telling(run) });
      run = '';
    };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const { literal, group = [], consumes } = this.part();
      const { minimum, maximum } = this.quantifier();
      if (literal !== undefined) run += literal.repeat(minimum);
      if (literal !== undefined && minimum === maximum) continue;
      if (consumes) endRun();
      if (minimum >= 1) groups.push(...group);
    }
    endRun();
    return groups.filter(({ weakest }) => weakest >= least).sort(compare).filter(({ weakest }, at) => at === 0 || weakest >= leastOfFurther).slice(0, mostGroups);
  }

  /** A character, a class, a group or an assertion. */
  private part(): { readonly literal?: string; readonly group?: readonly Literals[]; readonly consumes: boolean } {
    const character = this.source[this.at++]!;
    switch (character) {
      case '(': return this.group();
      case '[': return this.class();
      case '.': return { consumes: true };
      case '^': case '$': return { consumes: false };
      case '\\': return this.escape();
      default: return { literal: character, consumes: true };
    }
  }

  /** Of a few signs that prose hardly uses, each is as good as a string. */
  private class(): { readonly group?: readonly Literals[]; readonly consumes: true } {
    const from = this.at;
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    const strings = [...this.source.slice(from, this.at++)];
    const weakest = Math.min(...strings.map((sign) => (sign === '^' || sign === '\\' ? 0 : telling(sign))));
    return weakest < least ? { consumes: true } : { group: [{ strings, weakest }], consumes: true };
  }

  private group(): { readonly group?: readonly Literals[]; readonly consumes: boolean } {
    const assertion = ['?=', '?!', '?<=', '?<!'].find((mark) => this.source.startsWith(mark, this.at));
    this.at += assertion?.length ?? (this.source.startsWith('?:', this.at) ? 2 : 0);
    const group = this.alternatives();
    this.at++;
    // What stands in an assertion may stand elsewhere, or nowhere.
    return assertion === undefined ? { group, consumes: true } : { consumes: false };
  }

  private escape(): { readonly literal?: string; readonly consumes: boolean } {
    const escaped = this.source[this.at++]!;
    if (escaped === 'b' || escaped === 'B') return { consumes: false };
    if (/[dDsSwW]/.test(escaped)) return { consumes: true };
    if (/[pPuxck0-9]/.test(escaped)) {
      codePoint.lastIndex = this.at;
      codePoint.exec(this.source);
      this.at = codePoint.lastIndex;
      return { consumes: true };
    }
    return { literal: escaped, consumes: true };
  }

  private quantifier(): { readonly minimum: number; readonly maximum: number } {
    const sign = this.source[this.at];
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return once;
    repetition.lastIndex = this.at;
    const found = repetition.exec(this.source);
    if (found === null) return once;
    this.at = repetition.lastIndex;
    if (sign !== '{') return { minimum: sign === '+' ? 1 : 0, maximum: sign === '?' ? 1 : Infinity };
    const [, minimum, comma, maximum] = found;
    return { minimum: Number(minimum), maximum: comma === '' ? Number(minimum) : maximum === '' ? Infinity : Number(maximum) };
  }

  private takes(character: string): boolean {
    if (this.source[this.at] !== character) return false;
    this.at++;
    return true;
  }
}

/** Long strings tell more than short ones, few more than many. */
const compare = (one: Literals, other: Literals): number => other.weakest - one.weakest || one.strings.length - other.strings.length;

const common = /[\p{L}\p{N}\s.,:;'"()|/&%-]/u;

/** How much it tells that a string stands in a text: a letter counts for one, a sign that prose hardly uses for more. */
function telling(literal: string): number {
  let sum = 0;
  for (let at = 0; at < literal.length && sum < most; at++) sum += common.test(literal[at]!) ? 1 : 3;
  return Math.min(most, sum);
}
