/** Replace the text from `start` to `end` (offsets in UTF-16 code units). */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The change that makes the front matter say `type: …`, adding front matter where there is none. */
export function typeChange(text: string, type: string): TextChange {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  const closing = opening === null ? null : /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(opening[0].length));
  if (opening === null || closing === null) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return { start, end: start, text: `---${newline}type: ${type}${newline}---${newline}${newline}` };
  }
  const body = text.slice(opening[0].length, opening[0].length + closing.index);
  const existing = /^type[ \t]*:[^\r\n]*/m.exec(body);
  const start = opening[0].length + (existing?.index ?? 0);
  return { start, end: start + (existing?.[0].length ?? 0), text: existing === null ? `type: ${type}${newline}` : `type: ${type}` };
}
