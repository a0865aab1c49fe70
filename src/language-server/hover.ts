import type { Hover, Position } from 'vscode-languageserver';
import type { Evidence, Review } from '../review/types.ts';
import { criterionById, flags as flagRules } from '../rubric/registry.ts';
import { signals } from '../rubric/signals.ts';
import { contains, rangeOf } from './ranges.ts';

const levelNames = ['missing', 'asserted', 'specific', 'committed'] as const;

/** What is known of the place: the figure, the flag, what the passage earned, or the section's score. */
export function hover(review: Review, position: Position): Hover | null {
  if (!review.proposal) return null;
  const at = <Item extends Parameters<typeof rangeOf>[0]>(items: readonly Item[]) => items.filter((item) => contains(rangeOf(item), position));
  const figures = at(review.figures).map(({ stated, follows, from }) => `**${stated}** stated, **${follows}** follows from ${from}`);
  const relations = at(review.relations).map(({ quote, from }) => `**${quote}** holds: ${from}`);
  const flags = at(review.flags).map(({ id }) => {
    const rule = flagRules.find((candidate) => candidate.id === id)!;
    return `**${rule.title}**: ${rule.message}\n\n${rule.answer}`;
  });
  const earned = review.criteria.flatMap(({ id, evidence, gaps }) => at([...evidence, ...gaps]).map((item) => explain(id, item)));
  const sections = at(review.sections).flatMap(({ signal }) => (signal === undefined ? [] : [sectionText(review, signal)]));
  const parts = [...figures, ...relations, ...flags, ...earned, ...sections];
  return parts.length === 0 ? null : { contents: { kind: 'markdown', value: parts.join('\n\n---\n\n') } };
}

function explain(id: Review['criteria'][number]['id'], { level, modality, words }: Evidence): string {
  const { title, needs } = criterionById.get(id)!;
  const next = level < 2 ? needs.specific : level < 3 ? needs.committed : undefined;
  return [
    `**${title}**: ${levelNames[level]} (${level} of 3), ${modality}`,
    words.length === 0 ? '' : `What counted: ${words.join(', ')}`,
    next === undefined ? '' : `Level ${level < 2 ? 2 : 3} needs: ${next}`,
  ].filter((line) => line !== '').join('\n\n');
}

function sectionText(review: Review, signal: Review['signals'][number]['id']): string {
  const { title } = signals.find(({ id }) => id === signal)!;
  const score = review.signals.find(({ id }) => id === signal)!.score;
  const raise = review.criteria
    .filter(({ id, level }) => level < 3 && criterionById.get(id)!.signal === signal)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, 3)
    .map(({ id, gain }) => `- ${criterionById.get(id)!.title}: +${gain} points`);
  return [`**${title}**: ${score} of 100`, ...(raise.length === 0 ? [] : ['What would raise it:', raise.join('\n')])].join('\n\n');
}
