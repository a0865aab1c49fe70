import { decodeString } from 'micromark-util-decode-string';

/** A piece of the text that raw HTML shows, with its place in the HTML. */
export interface HtmlText {
  /** '' where an element that stands by itself begins or ends. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const hidden = /<!--[\s\S]*?(?:-->|$)|<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)|<\/?([a-z!?][\w:-]*)[^<>]*(?:>|$)/gi;
const reference = /&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[a-z][\da-z]{0,30});/gi;
const withinText = new Set(['a', 'abbr', 'b', 'cite', 'code', 'em', 'font', 'i', 'kbd', 'mark', 'q', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var']);

/** What a reader sees of raw HTML: neither tags and comments nor scripts and styles; character references are resolved. */
export function* htmlText(html: string): Generator<HtmlText> {
  let from = 0;
  for (const tag of html.matchAll(hidden)) {
    yield* resolved(html, from, tag.index);
    from = tag.index + tag[0].length;
    if (tag[2] !== undefined && !withinText.has(tag[2].toLowerCase())) yield { text: '', start: tag.index, end: from };
  }
  yield* resolved(html, from, html.length);
}

function* resolved(html: string, from: number, to: number): Generator<HtmlText> {
  const part = html.slice(from, to);
  let done = 0;
  for (const match of part.matchAll(reference)) {
    const end = match.index + match[0].length;
    if (match.index > done) yield { text: part.slice(done, match.index), start: from + done, end: from + match.index };
    yield { text: decodeString(match[0]), start: from + match.index, end: from + end };
    done = end;
  }
  if (done < part.length) yield { text: part.slice(done), start: from + done, end: to };
}
