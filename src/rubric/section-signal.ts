import { signals } from './signals.ts';
import type { SignalId } from './types.ts';

const phrases = signals
  .flatMap(({ id, headings }) => headings.map((phrase) => ({ id, phrase })))
  .sort((a, b) => b.phrase.length - a.phrase.length);

/** The signal a heading announces: the one with the longest phrase in it, begun at the start of a word ("Running cost" is cost, "Running it" readiness). */
export function signalOfHeading(title: string): SignalId | undefined {
  const text = title.toLowerCase();
  return phrases.find(({ phrase }) => startsAWord(text, phrase))?.id;
}

function startsAWord(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return true;
  }
  return false;
}
