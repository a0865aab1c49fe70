import type { Directive } from './types.ts';

const comment = /<!--\s*seven-signals-(disable-next-line|disable-line|disable-file|disable|enable)\b([^>]*?)-->/g;

/** Suppression comments in raw HTML; `at` gives an offset of `html` its place in the block. */
export function directivesIn(html: string, at: (offset: number) => number): Directive[] {
  if (!html.includes('seven-signals-')) return [];
  return [...html.matchAll(comment)].map((match) => ({
    action: match[1] as Directive['action'],
    rules: match[2]!.split(/[\s,]+/).filter((word) => word !== ''),
    span: { start: at(match.index), end: at(match.index + match[0].length - 1) + 1 },
  }));
}
