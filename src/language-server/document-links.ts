import type { DocumentLink } from 'vscode-languageserver';
import { checkIds } from '../figures/types.ts';
import { criterionById, flags } from '../rubric/registry.ts';
import { rulePage } from '../rubric/rule-page.ts';
import type { CriterionId } from '../rubric/types.ts';
import type { OpenDocument } from './open-documents.ts';

const comment = /<!--\s*seven-signals-[a-z-]+\s[^>]*-->/g;
const rule = /[a-z]+\/[a-z-]+/g;
const known = (id: string) => criterionById.has(id as CriterionId) || flags.some((flag) => flag.id === id) || (checkIds as readonly string[]).includes(id);

/** The rules that suppression comments name, each to its page. */
export function documentLinks({ text }: OpenDocument): DocumentLink[] {
  const whole = text.getText();
  if (!whole.includes('seven-signals-')) return [];
  return [...whole.matchAll(comment)].flatMap((found) => [...found[0].matchAll(rule)].filter(([id]) => known(id)).map((match) => {
    const start = found.index + match.index;
    return { range: { start: text.positionAt(start), end: text.positionAt(start + match[0].length) }, target: rulePage(match[0]) };
  }));
}
