import type { Rubric } from '../../language-server/protocol.ts';
import type { Review } from '../../review/types.ts';
import { criterionIn } from '../rubric.ts';
import type { Translate } from '../translate.ts';
import { levelName, pips, signed, verdictName } from '../words.ts';

export interface Side {
  readonly name: string;
  readonly review: Review;
}

/** How the score differs between two states of a document, criterion by criterion, as Markdown. */
export function comparison(title: string, before: Side, after: Side, rubric: Rubric, t: Translate): string {
  const difference = after.review.overall - before.review.overall;
  const signals = after.review.signals.map(({ id, score }) => {
    const was = before.review.signals.find((signal) => signal.id === id)!.score;
    return `| ${rubric.signals.find((signal) => signal.id === id)!.title} | ${was} | ${score} | ${signed(score - was)} |`;
  });
  const criteria = after.review.criteria.flatMap(({ id, level, evidence }) => {
    const was = before.review.criteria.find((criterion) => criterion.id === id)!;
    if (was.level === level) return [];
    const quote = (level > was.level ? evidence : was.evidence)[0]?.quote;
    const rule = criterionIn(after.review, rubric, id);
    return [`| ${rule.title} | ${pips(was.level)} ${levelName(was.level, t)} | ${pips(level)} ${levelName(level, t)} | ${quote === undefined ? '' : `“${escape(quote)}”`} |`];
  });
  const flagNames = (review: Review) => new Set(review.flags.map(({ id }) => rubric.flags.find((flag) => flag.id === id)!.title));
  const figureNames = (review: Review) => new Set(review.figures.filter(({ grade }) => grade === 'disagrees').map(({ quote, follows }) => `“${escape(quote)}” (${t('{0} follows', follows)})`));
  const changes = (names: (review: Review) => Set<string>): string[] => {
    const [was, is] = [names(before.review), names(after.review)];
    return [
      ...[...is].filter((name) => !was.has(name)).map((name) => `- ${t('new: {0}', name)}`),
      ...[...was].filter((name) => !is.has(name)).map((name) => `- ${t('gone: {0}', name)}`),
    ];
  };
  const section = (heading: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`## ${heading}`, '', ...lines, '']);
  return [
    `# ${t('{0}: {1} against {2}', title, after.name, before.name)}`, '',
    `**${before.review.overall} → ${after.review.overall}${difference === 0 ? '' : ` (${signed(difference)})`}**, ${verdictName(before.review.verdict, t)} → ${verdictName(after.review.verdict, t)}`, '',
    `| ${t('Signal')} | ${before.name} | ${after.name} | |`, '|---|--:|--:|--:|', ...signals, '',
    `## ${t('Parts that changed')}`, '',
    ...(criteria.length === 0 ? [t('None.')] : [`| ${t('Part')} | ${before.name} | ${after.name} | ${t('Because of')} |`, '|---|---|---|---|', ...criteria]), '',
    ...section(t('Red flags'), changes(flagNames)),
    ...section(t('Figures that do not agree'), changes(figureNames)),
  ].join('\n');
}

/** Document text inside a table cell: on one line, its markup shown, not applied. */
function escape(quote: string): string {
  return quote.replace(/\s+/g, ' ').trim().replace(/[\\`*_[\]<>|]/g, '\\$&');
}
