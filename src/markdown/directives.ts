import type { Directive } from './types.ts';

const comment = /<!--\s*seven-signals-(disable-next-line|disable-line|disable-file|disable|enable)\b([^>]*?)-->/g;

/** Suppression comments in raw HTML; `offset` is where `html` begins, relative to the block. */
export function directivesIn(html: string, offset: number): Directive[] {
  return [...html.matchAll(comment)].map((match) => ({
    action: match[1] as Directive['action'],
    rules: match[2]!.split(/[\s,]+/).filter((word) => word !== ''),
    span: { start: offset + match.index, end: offset + match.index + match[0].length },
  }));
}
