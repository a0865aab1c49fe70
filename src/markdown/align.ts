import { decodeString } from 'micromark-util-decode-string';

const reference = /&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[a-z][\da-z]{0,30});/iy;

/**
 * Finds each code unit of a node's `value` in the `source` it was parsed from: the offset in `source` of every code
 * unit, ascending. The source has more: escapes, character references, the markers and indentation of containers at the
 * start of a line. Linear; what cannot be found stands where the search ended.
 */
export function align(value: string, source: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  while (offsets.length < value.length) {
    const unit = value[offsets.length]!;
    if (source[at] === '&') {
      const decoded = decodedAt(source, at);
      if (decoded !== undefined && value.startsWith(decoded.text, offsets.length)) {
        offsets.push(...Array<number>(decoded.text.length).fill(at));
        at += decoded.length;
        continue;
      }
    }
    const escaped = source[at] === '\\' && source[at + 1] === unit && /[!-/:-@[-`{-~]/.test(unit);
    if (source[at] === unit && !escaped) offsets.push(at++);
    else if (at < source.length) at++;
    else offsets.push(Math.max(0, source.length - 1));
  }
  return offsets;
}

function decodedAt(source: string, at: number): { text: string; length: number } | undefined {
  reference.lastIndex = at;
  const written = reference.exec(source)?.[0];
  if (written === undefined) return undefined;
  const text = decodeString(written);
  return text === written ? undefined : { text, length: written.length };
}
