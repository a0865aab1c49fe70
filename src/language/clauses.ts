import type { Span } from '../markdown/types.ts';
import { matchesOf } from './matches.ts';

/** Where a clause ends: strong punctuation, a table's bar, and the words that turn a sentence. */
const boundary = /[.;:!](?=\s|$)|\?|\s[|–—]\s|[–—](?=\s)|,\s(?=(?:but|and|so|yet|whereas|while|though|although|because|since|nor|which|who|where|if|unless|then)\b)|\s(?=(?:but|whereas|although|because)\s)/g;

/** The clauses of a passage, in order, without what separates them. A question keeps its mark. */
export function clausesOf(text: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  const add = (end: number) => {
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) clauses.push({ start, end });
  };
  for (const { 0: mark, index } of matchesOf(boundary, text)) {
    const end = mark === '?' ? index + 1 : index;
    add(end);
    start = index + mark.length;
  }
  add(text.length);
  return clauses;
}
