import { fill } from '../../scorecard/labels.ts';
import { gapsIn } from '../../scorecard/card.ts';
import type { Card, Place } from '../../scorecard/protocol.ts';
import { shorten } from '../../scorecard/quote.ts';
import { pips } from '../words.ts';

/** The scorecard in short, to paste into a message or a ticket. */
export function summaryMarkdown(card: Card): string {
  const { labels } = card;
  return lines([
    `**${text(card.title)}: ${fill(labels.outOf, card.overall)}, ${card.verdict}**`, '',
    ...signalTable(card), '',
    ...section(card.fundable ? labels.raises : labels.holdsBack, card.holdsBack.map((reason) => `- ${text(reason.text)}`), 3),
  ]);
}

/** A brief for the meeting: the verdict, what holds it back, what will be asked and what the text answers, figures and flags. */
export function briefMarkdown(card: Card): string {
  const { labels } = card;
  const people = [...new Set(card.questions.map(({ who }) => who))];
  return lines([
    `# ${text(card.title)}`, '',
    `**${fill(labels.outOf, card.overall)}, ${card.verdict}**`, '',
    ...section(card.fundable ? labels.raises : labels.holdsBack, card.holdsBack.length === 0 ? [labels.nothingHoldsBack] : card.holdsBack.map((reason) => `- ${text(reason.text)}`)),
    `## ${labels.signals}`, '', ...signalTable(card), '',
    `## ${labels.questions}`, '',
    ...people.flatMap((person) => [`### ${person}`, '', ...card.questions.filter(({ who }) => who === person).flatMap(({ question, open, answers }) => [
      `- **${text(question)}** (${(open ? labels.open : labels.answered).toLocaleLowerCase(card.language)})`,
      ...answers.flatMap(({ title, level, place }) => (level >= 2 && place !== undefined ? [`  - ${text(title)}: ${quoted(place, labels.line)}`] : [])),
      ...(open ? gapsIn(answers, labels).map((gap) => `  - ${text(gap)}`) : []),
    ]), '']),
    ...section(labels.figures, [
      ...(card.figures.length === 0 ? [labels.noFigures] : card.figures.map(({ title, text: finding, place }) => `- **${text(title)}** ${quoted(place, labels.line)}: ${text(finding)}`)),
      '', card.coverage,
    ]),
    ...section(labels.derived, card.derived.map(({ label, value, formula, sources }) =>
      `- ${text(label)}: **${text(value)}** = ${text(formula)} (${[...new Set(sources.map(({ line }) => fill(labels.line, line)))].join(', ')})`)),
    ...section(labels.flags, card.flags.length === 0 ? [labels.noFlags] : card.flags.map(({ title, place }) => `- **${text(title)}** ${quoted(place, labels.line)}`)),
  ]);
}

function signalTable({ signals, labels }: Card): string[] {
  return [
    `| ${labels.signal} | ${labels.score} | ${labels.parts} |`, '|---|--:|---|',
    ...signals.map(({ title, score, criteria }) => `| ${text(title)} | ${score} | ${criteria.map((criterion) => `${text(criterion.title)} ${pips(criterion.level)}`).join(', ')} |`),
  ];
}

function section(title: string, body: readonly string[], depth = 2): string[] {
  return body.length === 0 ? [] : [`${'#'.repeat(depth)} ${title}`, '', ...body, ''];
}

function quoted(place: Place, line: string): string {
  return `“${text(shorten(place.quote))}” (${fill(line, place.line)})`;
}

/** Keeps a document's words from becoming markup in the brief. */
function text(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&');
}

function lines(all: readonly string[]): string {
  return `${all.join('\n').trimEnd()}\n`;
}
