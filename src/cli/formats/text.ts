import { styleText } from 'node:util';
import { signals } from '../../rubric/signals.ts';
import { flags as flagRules } from '../../rubric/registry.ts';
import type { Review, Verdict } from '../../review/types.ts';
import type { FileReview } from '../run.ts';
import type { FormatOptions } from './index.ts';

type Style = Parameters<typeof styleText>[0];

const barWidth = 20;
const verdictStyle: Readonly<Record<Verdict, Style>> = { 'fundable': 'green', 'promising': 'yellow', 'not ready': 'red' };
const titleWidth = Math.max(...signals.map(({ title }) => title.length));

/** The readable form: the verdict, the seven signals as bars, and what to look at, with line and column. */
export function text(reviews: readonly FileReview[], { colour }: FormatOptions): string {
  const paint = (style: Style, words: string): string => (colour ? styleText(style, words, { validateStream: false }) : words);
  return reviews.map(({ path, review }) => one(path, review, paint)).join('\n');
}

function one(path: string, review: Review, paint: (style: Style, words: string) => string): string {
  if (!review.proposal) {
    const why = review.recognition.reasons.map(({ text: reason }) => reason).join('; ');
    return `${paint('bold', path)}\n  not an AI-investment proposal${why === '' ? '' : `: ${why}`}\n  --assume-proposal reviews it all the same\n`;
  }
  const lines = [`${paint('bold', path)}  ${paint(verdictStyle[review.verdict], `${review.overall} / 100, ${review.verdict}`)}`, ''];
  for (const { id, score } of review.signals) {
    const filled = Math.round((score * barWidth) / 100);
    const title = signals.find((signal) => signal.id === id)!.title.padEnd(titleWidth);
    lines.push(`  ${title}  ${'█'.repeat(filled)}${paint('dim', '░'.repeat(barWidth - filled))} ${String(score).padStart(4)}`);
  }
  const open = review.questions.filter((question) => question.open);
  if (open.length > 0) lines.push('', '  Open questions', ...open.map(({ who, question }) => `    ${who}: ${question}`));
  if (review.flags.length > 0) {
    lines.push('', '  Red flags', ...review.flags.map(({ id, quote, line, column }) =>
      `    ${line}:${column}  ${flagRules.find((rule) => rule.id === id)?.title ?? id}: “${oneLine(quote)}”`));
  }
  if (review.figures.length > 0) {
    lines.push('', '  Figures', ...review.figures.map(({ stated, follows, from, line, column, grade }) =>
      `    ${line}:${column}  ${stated} stated, ${follows} follows from ${from}${grade === 'please-check' ? ' (please check)' : ''}`));
  }
  return `${lines.join('\n')}\n`;
}

function oneLine(quote: string): string {
  return quote.replace(/\s+/g, ' ');
}
