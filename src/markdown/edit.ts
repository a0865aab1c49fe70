/** Replaces the UTF-16 code units from `start` to `end` by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text after the edit. */
export function applyEdit(text: string, edit: Edit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

const stride = 4096;

/** The smallest single edit that turns `before` into `after`. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.slice(start, start + stride) === after.slice(start, start + stride)) start += stride;
  start = Math.min(start, shorter);
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let kept = 0;
  const most = shorter - start;
  while (kept + stride <= most && sliceFromEnd(before, kept) === sliceFromEnd(after, kept)) kept += stride;
  while (kept < most && before.charCodeAt(before.length - kept - 1) === after.charCodeAt(after.length - kept - 1)) kept++;
  return { start, end: before.length - kept, text: after.slice(start, after.length - kept) };
}

function sliceFromEnd(text: string, kept: number): string {
  return text.slice(text.length - kept - stride, text.length - kept);
}
