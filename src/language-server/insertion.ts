import type { Review } from '../review/types.ts';
import { criterionById } from '../rubric/registry.ts';
import { signals } from '../rubric/signals.ts';
import type { CriterionId } from '../rubric/types.ts';
import type { Insertion } from './protocol.ts';

/** Where the missing part goes: the end of its signal's section, otherwise a new section at the end. */
export function insertionFor(review: Review, id: CriterionId): Insertion | null {
  const criterion = criterionById.get(id);
  if (criterion === undefined) return null;
  const section = review.sections.filter(({ signal, depth }) => signal === criterion.signal && depth > 1).at(-1);
  if (section !== undefined) {
    return { position: { line: section.lastLine, character: 0 }, snippet: `\n${criterion.snippet}\n` };
  }
  const last = Math.max(0, ...review.sections.map(({ lastLine }) => lastLine));
  const { title } = signals.find((signal) => signal.id === criterion.signal)!;
  return { position: { line: last, character: 0 }, snippet: `\n## ${title}\n\n${criterion.snippet}\n` };
}

/** The snippet as plain text, for editors without snippets: placeholders become their default. */
export function withoutPlaceholders(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|([^,|}]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
    .replace(/\$\{?\d+\}?/g, '')
    .replace(/\\([$}\\])/g, '$1');
}
