/**
 * Strings of which every match of a pattern holds at least one, in the pattern's own case; undefined where there are
 * none worth looking for. Searching a text for a few strings is much cheaper than trying a pattern at every place in it
 * (Cox, "Regular Expression Matching with a Trigram Index", 2012).
 */
export function requiredLiterals({ source, ignoreCase }: RegExp): readonly string[] | undefined {
  return ignoreCase ? undefined : new Reader(source).alternatives();
}

/** Strings that tell less than this stand in too many texts. */
const least = 2;
/** Beyond this a longer string tells no more. */
const most = 5;

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Alternatives up to the end or a closing bracket: each needs its own strings. */
  alternatives(): readonly string[] | undefined {
    let all: readonly string[] | undefined = [];
    do {
      const one = this.sequence();
      all = all === undefined || one === undefined ? undefined : [...all, ...one];
    } while (this.takes('|'));
    return all;
  }

  /** Parts that follow each other: the most telling part speaks for all. */
  private sequence(): readonly string[] | undefined {
    let best: readonly string[] | undefined;
    let run = '';
    const offer = (literals: readonly string[] | undefined) => {
      if (literals !== undefined && value(literals) > value(best)) best = literals;
    };
    const endRun = () => {
      offer([run]);
      run = '';
    };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const { literal, strings, consumes } = this.part();
      const { minimum, maximum } = this.quantifier();
      if (literal !== undefined) run += literal.repeat(minimum);
      if (literal !== undefined && minimum === maximum) continue;
      if (consumes) endRun();
      if (minimum >= 1) offer(strings);
    }
    endRun();
    return best;
  }

  /** A character, a class, a group or an assertion. */
  private part(): { readonly literal?: string; readonly strings?: readonly string[] | undefined; readonly consumes: boolean } {
    const character = this.source[this.at++]!;
    switch (character) {
      case '(': return this.group();
      case '[':
        while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
        this.at++;
        return { consumes: true };
      case '.': return { consumes: true };
      case '^': case '$': return { consumes: false };
      case '\\': return this.escape();
      default: return { literal: character, consumes: true };
    }
  }

  private group(): { readonly strings?: readonly string[] | undefined; readonly consumes: boolean } {
    const assertion = ['?=', '?!', '?<=', '?<!'].find((mark) => this.source.startsWith(mark, this.at));
    this.at += assertion?.length ?? (this.source.startsWith('?:', this.at) ? 2 : 0);
    const strings = this.alternatives();
    this.at++;
    // What stands in an assertion may stand elsewhere, or nowhere.
    return assertion === undefined ? { strings, consumes: true } : { consumes: false };
  }

  private escape(): { readonly literal?: string; readonly consumes: boolean } {
    const escaped = this.source[this.at++]!;
    if (escaped === 'b' || escaped === 'B') return { consumes: false };
    if (/[dDsSwW]/.test(escaped)) return { consumes: true };
    const code = /^(?:\{[^}]*\}|[0-9a-fA-F]{4})/.exec(this.source.slice(this.at))?.[0];
    if (/[pPuxck0-9]/.test(escaped)) {
      this.at += code?.length ?? 0;
      return { consumes: true };
    }
    return { literal: escaped, consumes: true };
  }

  private quantifier(): { readonly minimum: number; readonly maximum: number } {
    const found = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at));
    if (found === null) return { minimum: 1, maximum: 1 };
    this.at += found[0].length;
    const sign = found[0][0]!;
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
function value(literals: readonly string[] | undefined): number {
  if (literals === undefined || literals.length === 0) return 0;
  const weakest = Math.min(most, ...literals.map(telling));
  return weakest < least ? 0 : weakest - literals.length / 1000;
}

/** How much it tells that a string stands in a text: a letter counts for one, a sign that prose hardly uses for more. */
function telling(literal: string): number {
  let sum = 0;
  for (const character of literal) sum += /[\p{L}\p{N}\s.,:;'"()|/&%-]/u.test(character) ? 1 : 3;
  return sum;
}
