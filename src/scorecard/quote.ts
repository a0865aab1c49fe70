/** A passage as it is read, without the marks of Markdown, on one line, at most `length` characters, cut at a word. */
export function shorten(quote: string, length = 140): string {
  const line = readable(quote);
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:·]+$/, '')}…`;
}

function readable(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim()
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\*\*|__|~~|`/g, '')
    .replace(/\*(\S|\S[^*]*\S)\*/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
  // A row of a table; a lone bar in running text stays.
  return /^\|.*\|$|\|.*\|/.test(line) ? line.split('|').map((cell) => cell.trim()).filter(Boolean).join(' · ') : line;
}
