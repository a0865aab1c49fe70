/** A group of alternatives inside a phrase, made by `anyOf`. */
export type Words = string;

/** Not within a word. */
const before = '(?<![a-z0-9à-öø-ÿ])';
const after = '(?![a-z0-9à-öø-ÿ])';

/**
 * A pattern in nearly plain words, for text made `plain`: a space stands for any white space, ` ?` for white space or none,
 * `…` for up to 60 characters of the same clause, `~` for up to three words, (a|b) for alternatives.
 * It starts and ends at word boundaries. Every gap is bounded, so that matching stays linear in the length of the text.
 */
export function phrase(strings: TemplateStringsArray, ...words: readonly Words[]): RegExp {
  return new RegExp(`${before}(?:${expand(String.raw(strings, ...words))})${after}`, 'g');
}

/** A group of alternatives, separated by commas or line ends. */
export function anyOf(strings: TemplateStringsArray, ...words: readonly Words[]): Words {
  const entries = String.raw(strings, ...words).split(/,(?!\d*\})|\n/).map((entry) => entry.trim());
  return `(?:${entries.filter((entry) => entry !== '').join('|')})`;
}

const typographic = /[^\x00-\x7f]/;

/** The text as phrases expect it, at the same offsets: in lower case, with typed quotes, dashes and spaces. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  if (!typographic.test(lower)) return lower;
  return (lower.length === text.length ? lower : text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase()))
    .replaceAll(/[‘’]/g, "'").replaceAll(/[“”„«»]/g, '"').replaceAll(/[‐‑–—]/g, '-').replaceAll(/[\u00a0\u2009\u202f]/g, ' ');
}

/**
 * V8 compiles a pattern to bytecode at its first use and to machine code at its second, unless the first text is of this length:
 * then it goes to machine code at once, which halves the time of a first review.
 */
const longText = ' '.repeat(1000);
const compiled = new WeakSet<RegExp>();

/**
 * Where a pattern with the flag `g` occurs, as half-open ranges. It runs the pattern itself: `matchAll` would copy it, and compile it anew
 * for every passage.
 */
export function occurrences(text: string, pattern: RegExp): [start: number, end: number][] {
  const found: [number, number][] = [];
  if (!compiled.has(pattern)) {
    compiled.add(pattern);
    pattern.test(longText);
  }
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push([match.index, match.index + match[0].length]);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

function expand(source: string): string {
  return source.toLowerCase()
    .replaceAll(/(?<!\\)\((?!\?)/g, '(?:')
    .replaceAll(/ ?… ?/g, `${after}[^.;!?]{0,60}?${before}`)
    .replaceAll(/ ?~ ?/g, "(?:[\\s,]+[a-z0-9à-öø-ÿ'&/-]+){0,3}?[\\s,]+")
    .replaceAll(/ \?(?!\?)/g, '\\s*')
    .replaceAll(' ', '\\s+');
}
