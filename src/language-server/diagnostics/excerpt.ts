const longest = 70;

/** A quote for a message: one line without markup; where it is long, the part around its first number, otherwise its beginning. */
export function excerpt(quote: string): string {
  const plain = quote.replace(/[*_`~]+|^\s*(?:>|[-+*]|\d+[.)])\s+/gm, '').replace(/\s*(?:\|\s*)+/g, ' · ').replace(/\s+/g, ' ').replace(/^[\s·]+|[\s·.;,:]+$/g, '');
  if (plain.length <= longest) return plain;
  const number = Math.max(0, plain.search(/[\d€$£]/));
  const earliest = Math.max(0, Math.min(number - longest / 2, plain.length - longest));
  const from = earliest === 0 ? 0 : plain.indexOf(' ', earliest) + 1;
  const cut = plain.slice(from, from + longest);
  const space = cut.lastIndexOf(' ');
  const to = from + longest >= plain.length || space < 0 ? cut.length : space;
  return `${from > 0 ? '… ' : ''}${cut.slice(0, to).replace(/[\s·,;:]+$/, '')}${from + to < plain.length ? ' …' : ''}`;
}
