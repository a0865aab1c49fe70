/** Never end a sentence: something always follows. */
const introducing = 'e.g|eg|i.e|ie|vs|cf|viz|resp|dr|mr|mrs|ms|mx|prof|st|hon|rev|gen|col|capt|lt|sgt|incl|excl|aka|a.k.a|c.f|z.b|d.h|u.a|bzw';
/** Abbreviations only before a figure: "No. 5", "S. 12", "approx. €3", "Jan. 5". Before anything else they are words of their own. */
const numbered = 'no|nos|nr|p|pp|s|fig|figs|sec|ch|vol|art|para|app|eq|tab|ref|v|ver|q|approx|ca|c|est|max|min|avg|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec';
/** May stand at the end of a sentence or before a name: "Acme Inc. The plan", "Acme Inc. Berlin". */
const either = 'inc|ltd|co|corp|plc|gmbh|llc|u.s|u.k|e.u|u.s.a|dept|jr|sr|ph.d';

const set = (words: string) => new Set(words.split('|'));
const introduces = set(introducing);
const beforeFigure = set(numbered);
const mayEnd = set(either);
/** A single capital is an initial ("J. Smith"), unless the word before makes it a label ("Plan B."). */
const labels = set('plan|option|phase|tier|class|grade|group|version|appendix|team|variant|scenario|step|part|stage|series|hepatitis|vitamin|type|level|section|exhibit|annex|schedule');
const starters = set('the|a|an|we|our|it|its|this|that|these|those|they|their|in|on|at|by|for|from|to|with|if|when|while|after|before|as|and|but|so|or|each|every|all|no|not|there|what|who|how|why|you|your|he|she|i|today|then|once|until');

/** Bounded, since a pattern that repeats itself millions of times runs out of stack. */
const terminator = /[.!?…؟]{1,1000}|[。！？]{1,1000}/g;
const closers = '"\'”’»)]*_`';
/** Longest unit that is read as one; what is longer is no sentence, and is cut at white space. */
const longest = 2000;

/** Half-open ranges of the sentences in `text`, without the white space around them; each of the `breaks` ends one, too. */
export function sentences(text: string, breaks: readonly number[] = []): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  let nextBreak = 0;
  const endAt = (end: number) => {
    push(found, text, start, end);
    start = end;
  };
  const breakUpTo = (limit: number) => {
    for (; nextBreak < breaks.length && breaks[nextBreak]! <= limit; nextBreak++) endAt(breaks[nextBreak]!);
  };
  for (const match of text.matchAll(terminator)) {
    breakUpTo(match.index);
    let end = match.index + match[0].length;
    while (end < text.length && closers.includes(text[end]!)) end++;
    if (ends(text, start, match.index, match[0], end)) endAt(end);
  }
  breakUpTo(text.length);
  endAt(text.length);
  return found;
}

/** Whether the `mark` at `at`, whose closing quotes and brackets end at `end`, ends the sentence that began at `start`. */
function ends(text: string, start: number, at: number, mark: string, end: number): boolean {
  if (/[。！？]/.test(mark)) return true;
  if (end < text.length && !/\s/.test(text[end]!)) return false;
  const next = /[^\s"'“‘«([*_`]\S{0,20}/u.exec(text.slice(end, end + 40))?.[0] ?? '';
  if (next === '') return true;
  const closed = end > at + mark.length;
  if (/^\p{Ll}/u.test(next)) return mark !== '.' && !mark.startsWith('..') && mark !== '…' && !closed;
  if (mark !== '.') return true;
  const before = /(\S{0,24}\s+)?([^\s([{"'“‘«/]*)$/u.exec(text.slice(Math.max(start, at - 50), at))!;
  return !isAbbreviation(before[2]!, before[1]?.trim() ?? '', next) && !isItemNumber(text, start, at);
}

/** Whether `word`, which stands between `previous` and a full stop, is only shortened, seeing what comes `next`. */
function isAbbreviation(word: string, previous: string, next: string): boolean {
  const lower = word.toLowerCase();
  const nextWord = /^[\p{L}’']+/u.exec(next)?.[0].toLowerCase() ?? '';
  if (introduces.has(lower)) return true;
  if (beforeFigure.has(lower) && /^[\d$€£¥#~≈+-]|^(?:USD|EUR|GBP|CHF)\b/.test(next)) return true;
  if (mayEnd.has(lower)) return !starters.has(nextWord);
  if (/^\p{Lu}$/u.test(word)) return !labels.has(previous.toLowerCase()) && !starters.has(nextWord);
  return /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word) && !starters.has(nextWord);
}

/** "1. Do this": a number that opens its sentence. */
function isItemNumber(text: string, start: number, at: number): boolean {
  return at - start <= 8 && /^\s*\(?\d{1,3}$/.test(text.slice(start, at));
}

function push(found: [number, number][], text: string, start: number, end: number): void {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  while (end - start > longest) {
    const stop = cutBefore(text, start, start + longest);
    push(found, text, start, stop);
    start = stop;
    while (start < end && /\s/.test(text[start]!)) start++;
  }
  if (end > start) found.push([start, end]);
}

/** The last white space before `limit`, or `limit` itself where a word is longer than that; never inside a surrogate pair. */
function cutBefore(text: string, start: number, limit: number): number {
  for (let at = limit; at > start; at--) if (/\s/.test(text[at]!)) return at;
  const low = text.charCodeAt(limit);
  return low >= 0xdc00 && low <= 0xdfff ? limit - 1 : limit;
}
