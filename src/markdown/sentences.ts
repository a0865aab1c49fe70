const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|ca|cf|no|nos|fig|sec|ch|pp?|dr|mr|mrs|ms|st|inc|ltd|co|corp|dept|est|max|min|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[a-z]|p\.a|a\.m|p\.m|u\.s|u\.k|e\.u)\.$/i;

/** Half-open ranges of the sentences in `text`, without the white space around them. */
export function sentences(text: string): [number, number][] {
  const found: [number, number][] = [];
  const end = /[.!?…]+["'”’)\]]*(?=\s)/g;
  let start = 0;
  for (const match of text.matchAll(end)) {
    const stop = match.index + match[0].length;
    const next = /^\s*(.)/su.exec(text.slice(stop, stop + 12))?.[1];
    if (next === undefined) continue;
    if (match[0].startsWith('.') && (abbreviation.test(text.slice(Math.max(0, match.index - 12), match.index + 1)) || /\p{Ll}/u.test(next))) continue;
    push(found, text, start, stop);
    start = stop;
  }
  push(found, text, start, text.length);
  return found;
}

function push(found: [number, number][], text: string, start: number, end: number): void {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (end > start) found.push([start, end]);
}
