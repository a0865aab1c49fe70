import { flags as flagRules } from '../rubric/registry.ts';
import { signals } from '../rubric/signals.ts';
import type { CriterionId } from '../rubric/types.ts';
import { criterionIn } from './criterion.ts';
import type { Review } from './types.ts';
import { verdictReasons } from './verdict-reasons.ts';

/** A brief for the meeting, in Markdown: the verdict, the signals, the executives' questions with their answers, what to mend. */
export function brief(title: string, review: Review): string {
  if (!review.proposal) return `# ${title}\n\nNot an AI-investment proposal.\n`;
  const reasons = verdictReasons(review);
  const parts = [
    `# ${title}: ${review.overall} of 100, ${review.verdict}`,
    ...(reasons.length === 0 ? [] : [bullets(reasons)]),
    table(['Signal', 'Score'], review.signals.map(({ id, score }) => [signals.find((signal) => signal.id === id)!.title, String(score)])),
    '## Questions',
    table(['Who', 'Question', 'Answer'], review.questions.map(({ who, question, open, criteria }) => [who, question, open ? 'open' : answers(review, criteria)])),
    ...section('Red flags', review.flags.map(({ id, quote, line, column }) =>
      `${line}:${column} ${flagRules.find((rule) => rule.id === id)!.title}: “${plain(quote)}”`)),
    ...section('Figures that do not agree', review.figures.filter(({ grade }) => grade === 'disagrees').map(({ stated, follows, from, line, column }) =>
      `${line}:${column} ${stated} stated, ${follows} follows from ${from}`)),
    ...section('Still to write', review.criteria.filter(({ level }) => level < 2).map(({ id }) =>
      `${criterionIn(review, id).title}: ${criterionIn(review, id).answer}`)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The best passage of each criterion that the question rests on, with its line. */
function answers(review: Review, ids: readonly CriterionId[]): string {
  return ids
    .flatMap((id) => review.criteria.find((criterion) => criterion.id === id)!.evidence.slice(0, 1))
    .map(({ quote, line }) => `“${plain(quote)}” (line ${line})`)
    .filter((answer, index, all) => all.indexOf(answer) === index)
    .join('; ');
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}`, bullets(items)];
}

const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(header), row(header.map(() => '---')), ...rows.map(row)].join('\n');

/** A quote on one line; the cells of a table's rows told apart by dots. */
const plain = (quote: string): string => {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.startsWith('|') ? line.split(/(?<!\\)\|/).map((cell) => cell.trim()).filter(Boolean).join(' · ') : line.replaceAll('\\|', '|');
};
