import { matchesOf } from '../matches.ts';
import type { Interval } from './interval.ts';
import { Coverage, upTo } from './nearby.ts';
import type { NumberFormat } from './types.ts';

export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly interval: Interval;
  readonly format: NumberFormat;
  /** "a third", "doubled": a ratio by itself. */
  readonly ratio?: 'fraction' | 'multiple';
}

const plain: NumberFormat = { decimals: 0, decimal: '.', group: '', indian: false, word: false };

/**
 * Digits by their separators, the less ambiguous first. A single group of three after a point or comma is read as English
 * writes it; "1.250" alone is 1.25, unless the rest of the text writes decimals with a comma, but nobody prints "96.000" for 96.
 */
const spaces = '\\u0020\\u00a0\\u2009\\u202f';
const digits = new RegExp([
  '(?<indian>\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?(?![\\d,]))',
  '(?<english>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!,?\\d))',
  '(?<point>\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d{1,3}(?:\\.\\d{3}){2,}(?![\\d.]))',
  `(?<spaced>[1-9]\\d{0,2}(?:(?<space>[${spaces}'’])\\d{3})(?:\\k<space>\\d{3})*(?:[.,]\\d+)?(?![\\d]))`,
  '(?<comma>\\d+,\\d{1,2}(?!\\d))',
  '(?<simple>\\d+(?:\\.\\d+)?|\\.\\d+)',
].join('|'), 'g');

const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const wordValues = new Map<string, number>([...small.map((word, value) => [word, value] as const), ...tens.map((word, at) => [word, 20 + 10 * at] as const), ['dozen', 12]]);
const large = new Map([['hundred', 100], ['thousand', 1000]]);

const unitWord = [...small.slice(1), ...tens].join('|');
const cardinal = new RegExp(`\\b(?:(?:a|an)\\s+(?=hundred|thousand|dozen))?(?:(?:${unitWord}|hundred|thousand|dozen)(?:[\\s-]+(?:and\\s+)?(?=(?:${unitWord}|hundred|thousand|dozen)\\b)|\\b))+(?:\\s+and\\s+a\\s+half\\b)?`, 'gi');

const oneIn = new RegExp(`\\b(?:${unitWord})(?:\\s+\\p{L}+)?\\s+(?:in|out\\s+of)\\s+(?:every\\s+)?(?:${unitWord}|hundred|a\\s+hundred)\\b`, 'giu');

const parts: Readonly<Record<string, number>> = { half: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6, seventh: 7, eighth: 8, eighths: 8, ninth: 9, tenth: 10, tenths: 10 };
const fraction = new RegExp(`\\b(?:(?<a>an?|one|two|three|four|five|six|seven|eight|nine)[\\s-]+(?<part>thirds?|quarters?|fifths?|sixths?|seventh|eighths?|ninth|tenths?)|(?:by\\s+|(?:a|one)\\s+)?(?<half>half)(?![\\s-]*(?:year|hour|day|time|way|a\\s+(?:year|day|million|dozen))))\\b`, 'gi');

const multiples: readonly (readonly [words: string, value: number])[] = [
  ['double[sd]?|doubling|twice|twofold|two-fold', 2],
  ['triple[sd]?|tripling|trebled?|threefold|three-fold', 3],
  ['quadruple[sd]?|quadrupling|fourfold|four-fold', 4],
  ['fivefold|five-fold', 5],
  ['tenfold|ten-fold', 10],
  ['halve[sd]?|halving', 0.5],
];
/** One group for each of them, in their order. */
const multiple = new RegExp(`\\b(?:${multiples.map(([words]) => `(${words})`).join('|')})\\b`, 'gi');
/** Not "double-check", not "twice a week". */
const noMultiple = /^(?:[-‑](?:check|entry|click|digit|sided|book|count|blind)|\s+(?:check|entry|click|digit|sided|book|count|blind|a|an|per|each|every|weekly|daily|yearly)\b)/i;

/** How every word begins that is a numeral, or that a fraction or multiple has. */
const numberWord = new RegExp(`\\b(?:${unitWord}|hundred|thousand|dozen|hal[fv]|third|quarter|fifth|ninth|doubl|twice|twofold|trip|treb|quadrup)`, 'i');

/** Whether a number may be written as a word in the text. */
export const hasNumberWord = (text: string): boolean => numberWord.test(text);

const decimalComma = /\d\.\d{3},\d|\d\.\d{3}\.\d{3}|(?:^|[^\d,.])\d+,\d{1,2}(?![\d,])/;

/** Whether a text as a whole writes its thousands with a point: decimals with a comma, or nothing but groups of three behind points. */
export function groupsWithPoints(text: string): boolean {
  if (decimalComma.test(text)) return true;
  const groups = text.match(/(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,])/g)?.length ?? 0;
  return groups >= 3 && !/\d\.\d{1,2}(?!\d)|\d\.\d{4}|\d,\d/.test(text);
}

/** Numerals of a text in order, digits and words; none overlaps another or what is taken already. */
export function findNumerals(text: string, taken: Coverage, pointGroups = false): Numeral[] {
  const found: Numeral[] = [];
  const offer = (numeral: Numeral) => {
    if (taken.touches(numeral)) return;
    taken.add(numeral);
    found.push(numeral);
  };
  const commaDecimals = pointGroups || decimalComma.test(text);
  digits.lastIndex = 0;
  for (let match = digits.exec(text); match !== null; match = digits.exec(text)) {
    const before = text[match.index - 1] ?? ' ';
    // Part of a word, a version or an identifier.
    if (/[\p{L}\p{N}_.,:/#^]/u.test(before) && !/(?:^|[^\p{L}])[TkM]?(?:EUR|USD|GBP|CHF|PLN|SEK|NOK|DKK|INR|Rs\.?|CAD|AUD|US|ZAR|RM?|Rp|kr\.?|SGD|NZD|JPY|CNY)$|[A-Z]\$$/u.test(upTo(text, match.index)) && !':/(,'.includes(before)) continue;
    if (/\d[:/.]$/.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    // "year 1 250": the year takes the first group, the rest is a number of its own.
    if (match.groups!.spaced !== undefined && taken.touches({ start: match.index, end: match.index + 1 })) {
      digits.lastIndex = match.index + match[0].search(/\D/) + 1;
      continue;
    }
    offer(readDigits(match, commaDecimals));
  }
  if (hasNumberWord(text)) readWords(text, offer);
  return found.sort((a, b) => a.start - b.start);
}

function readDigits(match: RegExpExecArray, commaDecimals: boolean): Numeral {
  const text = match[0];
  const groups = match.groups!;
  let format: NumberFormat = plain;
  if (groups.indian !== undefined) format = { ...plain, group: ',', indian: true };
  else if (groups.english !== undefined) format = { ...plain, group: ',' };
  else if (groups.point !== undefined) format = { ...plain, group: '.', decimal: ',' };
  else if (groups.spaced !== undefined) format = { ...plain, group: groups.space!, decimal: /,\d+$/.test(text) ? ',' : '.' };
  else if (groups.comma !== undefined) format = { ...plain, decimal: ',' };
  else if (/^[1-9]\d{0,2}\.\d{3}$/.test(text) && (commaDecimals || text.endsWith('00'))) format = { ...plain, group: '.', decimal: ',' };
  const normal = (format.group === '' ? text : text.replaceAll(format.group, '')).replace(format.decimal, '.');
  const point = normal.indexOf('.');
  const decimals = point < 0 ? 0 : normal.length - point - 1;
  const value = Number(normal);
  const half = 0.5 * 10 ** -decimals;
  return { start: match.index, end: match.index + text.length, value, interval: { low: value - half, high: value + half }, format: { ...format, decimals } };
}

function readWords(text: string, offer: (numeral: Numeral) => void): void {
  const word = { ...plain, word: true };
  for (const match of matchesOf(fraction, text)) {
    const { a, part, half } = match.groups!;
    const value = half !== undefined ? 0.5 : (wordValues.get(a!.toLowerCase()) ?? 1) / parts[part!.toLowerCase()]!;
    // "a quarter" is three months as often as a fourth: only where the words beside it say which.
    if (part !== undefined && /^quarters?$/i.test(part) && !isFourth(text, match.index, match.index + match[0].length)) continue;
    offer({ start: match.index, end: match.index + match[0].length, value, interval: loosely(value), format: word, ratio: 'fraction' });
  }
  for (const match of matchesOf(multiple, text)) {
    if (noMultiple.test(text.slice(match.index + match[0].length))) continue;
    const value = multiples[match.findIndex((group, at) => at > 0 && group !== undefined) - 1]![1];
    offer({ start: match.index, end: match.index + match[0].length, value, interval: loosely(value), format: word, ratio: 'multiple' });
  }
  // "nine in ten" is a share, and neither nine nor ten of anything.
  const shares = matchesOf(oneIn, text).map((match) => [match.index, match.index + match[0].length] as const);
  for (const match of matchesOf(cardinal, text)) {
    if (shares.some(([start, end]) => start <= match.index && match.index < end)) continue;
    const value = cardinalValue(match[0]);
    if (value === undefined || isPronoun(text, match)) continue;
    offer({ start: match.index, end: match.index + match[0].length, value, interval: { low: value - 0.5, high: value + 0.5 }, format: word });
  }
}

/** A ratio in words is said of what lies within a twentieth of it. */
const loosely = (value: number): Interval => ({ low: value * 0.95, high: value * 1.05 });

function isFourth(text: string, start: number, end: number): boolean {
  return /\b(?:by|up|down|about|nearly|over|than|to)\s+$/i.test(text.slice(Math.max(0, start - 10), start))
    && !/^\s*(?:from|later|earlier|ago|before|after)\b/i.test(text.slice(end))
    || /^\s+(?:of\s+(?!20\d\d)|less|fewer|more|lower|higher|shorter|longer|faster|cheaper)/i.test(text.slice(end, end + 12));
}

/** "one" alone mostly stands for a noun. */
function isPronoun(text: string, match: RegExpMatchArray): boolean {
  return /^one$/i.test(match[0]) && !/^[\s-]+(?:second|minute|hour|day|week|month|quarter|year|percent|per cent|FTE|(?:percentage )?point)\b/i.test(text.slice(match.index! + 3));
}

function cardinalValue(words: string): number | undefined {
  let total = 0;
  let current = 0;
  // What may still follow is less than this: "twenty" leaves room for nine at most, "five" for nothing.
  let room = Infinity;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === 'a' || word === 'an' || word === 'and') continue;
    if (word === 'half') return total + current + 0.5;
    const factor = large.get(word);
    if (factor === 100 || word === 'dozen') {
      current = (current === 0 ? 1 : current) * (factor ?? 12);
      room = 100;
    } else if (factor === 1000) {
      total += (current === 0 ? 1 : current) * 1000;
      current = 0;
      room = 1000;
    } else {
      const value = wordValues.get(word)!;
      if (value >= room) return undefined;
      current += value;
      room = value < 20 ? 0 : 10;
    }
  }
  return total + current;
}

/** The word for a whole number up to twelve. */
export function wordFor(value: number): string | undefined {
  return Number.isInteger(value) && value <= 12 ? small[value] : undefined;
}
