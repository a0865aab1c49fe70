import { styleText } from 'node:util';
import { flags as flagRules } from '../../rubric/registry.ts';
import { signals } from '../../rubric/signals.ts';
import { criterionIn } from '../../review/criterion.ts';
import type { Review, Verdict } from '../../review/types.ts';
import { english } from '../../review/translate.ts';
import { verdictReasons } from '../../review/verdict-reasons.ts';
import { portfolio } from '../portfolio.ts';
import type { Formatter } from './formatter.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, words: string) => string;

const barWidth = 20;
const nextSteps = 3;
const verdictStyle: Readonly<Record<Verdict, Style>> = { 'fundable': 'green', 'promising': 'yellow', 'not ready': 'red' };
const titleWidth = Math.max(...signals.map(({ title }) => title.length));

/** The readable form: the verdict and why, the seven signals as bars, and what to look at, with line and column; of several proposals, a table to end with. */
export const text: Formatter = {
  head: '',
  separator: '\n',
  one: ({ path, review }, { colour, many }) => {
    if (many) return '';
    return review.proposal ? scored(path, review, painter(colour)) : leftAlone(path, review, painter(colour));
  },
  tail: (summaries, { colour, many }) => {
    const { proposals, others } = portfolio(summaries);
    if (!many && proposals.length < 2) return '';
    const paint = painter(colour);
    const rows = proposals.map(({ path, score, verdict, weakest, open, flags, figures }) =>
      [String(score).padStart(5), paint(verdictStyle[verdict], verdict.padEnd(9)), weakest.padEnd(titleWidth + 6),
        String(open).padStart(4), String(flags).padStart(5), String(figures).padStart(7), path].join('  '));
    return [
      ...(many ? [] : ['']),
      paint('bold', [`Score  ${'Verdict'.padEnd(9)}`, 'Weakest signal'.padEnd(titleWidth + 6), 'Open  Flags  Figures  File'].join('  ')),
      ...rows,
      ...(others === 0 ? [] : ['', `${others} other ${others === 1 ? 'document is' : 'documents are'} no AI-investment proposal`]), '',
    ].join('\n');
  },
};

const painter = (colour: boolean): Paint => (style, words) => (colour ? styleText(style, words, { validateStream: false }) : words);

function leftAlone(path: string, { recognition, problems }: Review, paint: Paint): string {
  const why = recognition.reasons.map((reason) => reason.text).join('; ');
  return `${paint('bold', path)}\n  not an AI-investment proposal${why === '' ? '' : `: ${why}`}\n  --assume-proposal reviews it all the same\n${problemList(problems, paint).map((line) => `${line}\n`).join('')}`;
}

function scored(path: string, review: Review, paint: Paint): string {
  const heading = `${paint('bold', path)}  ${paint(verdictStyle[review.verdict], `${review.overall} of 100, ${review.verdict}`)}`;
  const parts = [
    [heading, ...verdictReasons(review).map((reason) => `  ${reason}`)],
    review.signals.map(({ id, score }) => bar(signals.find((signal) => signal.id === id)!.title, score, paint)),
    list('Open questions', review.questions.filter(({ open }) => open).map(({ who, question }) => `${who}: ${question}`), paint),
    list('Worth writing next', writeNext(review), paint),
    list('Red flags', review.flags.map((flag) => `${flag.line}:${flag.column}  ${titleOf(flag.id)}: “${oneLine(flag.quote)}”`), paint),
    list('Figures', review.figures.map(({ stated, follows, from, line, column, grade }) =>
      `${line}:${column}  ${stated} stated, ${follows} follows from ${from}${grade === 'please-check' ? ' (please check)' : ''}`), paint),
    problemList(review.problems, paint),
  ];
  return parts.filter((lines) => lines.length > 0).map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function problemList(problems: Review['problems'], paint: Paint): string[] {
  return list('In the document itself', problems.map(({ message, values, line, column }) => `${line}:${column}  ${english(message, ...values)}`), paint);
}

function bar(title: string, score: number, paint: Paint): string {
  const filled = Math.round((score * barWidth) / 100);
  return `  ${title.padEnd(titleWidth)}  ${'█'.repeat(filled)}${paint('dim', '░'.repeat(barWidth - filled))} ${String(score).padStart(4)}`;
}

function list(title: string, items: readonly string[], paint: Paint): string[] {
  return items.length === 0 ? [] : [`  ${paint('bold', title)}`, ...items.map((item) => `    ${item}`)];
}

function writeNext(review: Review): string[] {
  return review.criteria
    .filter(({ level, gain }) => level < 2 && gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, nextSteps)
    .map(({ id, gain }) => `+${gain}  ${criterionIn(review, id).ask}`);
}

function titleOf(id: string): string {
  return flagRules.find((rule) => rule.id === id)?.title ?? id;
}

function oneLine(quote: string): string {
  return quote.replace(/\s+/g, ' ');
}
