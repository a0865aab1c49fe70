const none: readonly RegExpExecArray[] = [];

/**
 * Every match of a pattern with the flag `g`, in order. It runs the pattern itself: `matchAll` copies it for every text, and
 * costs more than a search that finds nothing.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
