/** What a text holds, above all beside its digits: a pattern that needs some of it is tried only where it is there. */
export interface NearDigits {
  /** Of `near`. */
  readonly bits: number;
  /** The words before the numbers, in lower case and without accents, across what may stand between the two. */
  readonly words: ReadonlySet<string>;
}

export const near = {
  /** A letter before a number, directly or with a dash, a point or an underscore between. */
  letterBefore: 1 << 0,
  letterAfter: 1 << 1,
  /** A number, then one of these, then a number. */
  dash: 1 << 2,
  point: 1 << 3,
  /** Four digits in a row, or more. */
  fourDigits: 1 << 4,
  /** A number and then, apart by no more than one space, an "a" or "p". */
  clock: 1 << 5,
  /** Anywhere in the text. */
  at: 1 << 6, slash: 1 << 7, colon: 1 << 8, hash: 1 << 9, bracket: 1 << 10, plus: 1 << 11, x: 1 << 12, section: 1 << 13,
} as const;

const ascii = 128;
const signs = new Uint16Array(ascii);
for (const [sign, bit] of [['@', near.at], ['/', near.slash], [':', near.colon], ['#', near.hash], ['[', near.bracket], ['+', near.plus], ['x', near.x]] as const) signs[sign.charCodeAt(0)] = bit;
const section = '§'.charCodeAt(0);

/** What may stand between a word and its number: "No. 7", "tel: (0)", "FY ’27". */
const between = /[\s(#:.'’\-‑]/;
const dashes = /[-‑]/;
const joints = /[-‑_.]/;

export function nearDigits(text: string): NearDigits {
  let bits = 0;
  const words = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code)) {
      bits |= code < ascii ? signs[code]! : code === section ? near.section : 0;
      continue;
    }
    let end = at + 1;
    while (isDigit(text.charCodeAt(end))) end++;
    bits |= before(text, at) | after(text, end);
    if (end - at >= 4) bits |= near.fourDigits;
    words.add(wordBefore(text, at));
    at = end - 1;
  }
  return { bits, words };
}

function before(text: string, start: number): number {
  const joint = start > 0 && joints.test(text[start - 1]!);
  return (joint && text[start - 1] === '_') || isLetter(text, joint ? start - 2 : start - 1) || (joint && text[start - 2] === '_') ? near.letterBefore : 0;
}

function after(text: string, end: number): number {
  const next = text[end];
  if (next === undefined) return 0;
  let bits = isLetter(text, end) || next === '_' ? near.letterAfter : 0;
  if (isDigit(text.charCodeAt(end + 1))) bits |= next === '.' ? near.point : dashes.test(next) ? near.dash : 0;
  return /[ap]/i.test(/\s/.test(next) ? text[end + 1] ?? '' : next) ? bits | near.clock : bits;
}

/** The letters before a number; of "HL7 2" those before the other number. */
function wordBefore(text: string, start: number): string {
  let end = start;
  while (end > 0 && between.test(text[end - 1]!)) end--;
  while (end > 0 && isDigit(text.charCodeAt(end - 1))) end--;
  let from = end;
  while (from > 0 && isPlainLetter(text.charCodeAt(from - 1))) from--;
  return text.slice(from, end).toLowerCase();
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < ascii || Number.isNaN(code)) return isPlainLetter(code);
  // Half of a surrogate pair may belong to a letter.
  return /[\p{L}\p{Cs}]/u.test(text[at]!);
}

/** What a text must have for a pattern to occur in it: something cheaper to ask than the pattern. */
export interface Condition {
  /** Any of these bits of `near`, */
  readonly needs?: number;
  /** or any of these words before a number; */
  readonly after?: ReadonlySet<string>;
  /** instead of the two, a match of this in the text. */
  readonly holds?: RegExp;
}

export function isMet({ needs, after: wanted, holds }: Condition, text: string, { bits, words }: NearDigits): boolean {
  if (holds !== undefined) return holds.test(text);
  if (needs !== undefined && (bits & needs) !== 0) return true;
  if (wanted !== undefined) for (const word of words) if (wanted.has(word)) return true;
  return false;
}
