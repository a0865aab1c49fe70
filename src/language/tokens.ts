import { rememberText } from '../markdown/recent.ts';
import { matchesOf } from './matches.ts';

/** A word, number or sign of a passage, with its place in the passage's text. */
export interface Token {
  /** Lower case; numbers as they stand. */
  readonly text: string;
  /** The word without its inflection; numbers become `#`. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const pattern = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\p{N}+(?:[.,]\p{N}+)*|[€$£¥₹%?|:;<>≥≤]/gu;

/** Words, numbers and the signs that carry meaning, in order. Typographic apostrophes become plain ones. */
export function tokenise(text: string): Token[] {
  return matchesOf(pattern, text).map(({ 0: printed, index }) => {
    const { text: word, stem } = readWord(printed);
    return { text: word, stem, start: index, end: index + printed.length };
  });
}

/** A text repeats most of its words. */
const readWord = rememberText((printed): Pick<Token, 'text' | 'stem'> => {
  const text = printed.toLowerCase().replace('’', "'");
  return { text, stem: stem(text) };
});

/** Strips English inflection lightly: enough that "review", "reviews", "reviewed" and "reviewing" are one. */
export function stem(word: string): string {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return '#';
  let stemmed = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (stemmed.length > 4 && stemmed.endsWith('ies')) stemmed = `${stemmed.slice(0, -3)}y`;
  else if (stemmed.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(stemmed)) stemmed = stemmed.slice(0, -2);
  else if (stemmed.length > 3 && /[^su]s$/.test(stemmed)) stemmed = stemmed.slice(0, -1);
  if (stemmed.length > 5 && stemmed.endsWith('ing')) stemmed = undouble(stemmed.slice(0, -3));
  else if (stemmed.length > 4 && stemmed.endsWith('ied')) stemmed = `${stemmed.slice(0, -3)}y`;
  else if (stemmed.length > 4 && stemmed.endsWith('ed')) stemmed = undouble(stemmed.slice(0, -2));
  if (stemmed.length > 6 && stemmed.endsWith('ly')) stemmed = stemmed.slice(0, -2);
  return stemmed.length > 4 && stemmed.endsWith('e') ? stemmed.slice(0, -1) : stemmed;
}

function undouble(word: string): string {
  const last = word.at(-1)!;
  return last === word.at(-2) && !'lsz'.includes(last) ? word.slice(0, -1) : word;
}
