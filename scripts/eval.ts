/**
 * Prints how well the reader agrees with the labels, and writes the table of docs/reading.md: npm run eval.
 * Levels are those of the last `npm run train`, where each document was read by a network that had seen neither it nor any other
 * document of its fold; real documents, on which nothing is fitted, are read here. Flags and the proposal decision follow.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { review } from '../src/review/review.ts';
import { criteria } from '../src/rubric/registry.ts';
import { signals } from '../src/rubric/signals.ts';
import { crossValidationFile, dataVersion, labelledDocuments, moreDocuments, realDocuments, type LabelledDocument } from './train/data.ts';
import { agreement, overallOf, spearman, type Agreement, type Judged } from './train/measure.ts';

const root = path.resolve(import.meta.dirname, '..');
const page = path.join(root, 'docs/reading.md');
const sharedMeasure = path.resolve(root, '../shared/eval/evaluate.mjs');
const worstShown = 25;
const longestQuote = 200;

interface Group {
  readonly title: string;
  readonly labelled: readonly LabelledDocument[];
  readonly judged: readonly Judged[];
}

const { data, documents } = JSON.parse(readFileSync(crossValidationFile, 'utf8')) as { data: string; documents: readonly Judged[] };
if (data !== dataVersion()) console.warn('The labelled data have changed since the last `npm run train`: its figures are of the data as they were.\n');

const crossValidated = (title: string, labelled: readonly LabelledDocument[]): Group => ({
  title, labelled, judged: labelled.flatMap(({ id }) => documents.filter((judged) => judged.id === id)),
});
const readNow = (title: string, labelled: readonly LabelledDocument[]): Group => ({
  title, labelled, judged: labelled.map(({ id, text, levels }) => {
    const given = new Map(review(text, { assumeProposal: true }).criteria.map((found) => [found.id, found.level]));
    return { id, gold: criteria.map((criterion) => levels[criterion.id] ?? 0), got: criteria.map((criterion) => given.get(criterion.id) ?? 0) };
  }),
});
const groups = [
  crossValidated('test/corpus', labelledDocuments()),
  crossValidated('other writers', moreDocuments()),
  readNow('real documents', realDocuments()),
].filter(({ judged }) => judged.length > 0);

const rounded = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(2));
const scoresOf = ({ judged }: Group) => judged.map(({ gold, got }) => [overallOf(gold), overallOf(got)] as const);

function table(columns: readonly Group[]): string {
  const measured = columns.map(({ judged }) => agreement(judged));
  const row = (name: string, value: (agreed: Agreement, group: Group) => number) => `| ${name} | ${measured.map((agreed, at) => rounded(value(agreed, columns[at]!))).join(' | ')} |`;
  return [
    `| | ${columns.map(({ title, judged }) => `${title} (${judged.length})`).join(' | ')} |`,
    `|---|${columns.map(() => '--:|').join('')}`,
    row('levels, quadratic weighted kappa, pooled', ({ kappa }) => kappa),
    row('levels, exact', ({ exact }) => exact),
    row('criterion met (level ≥ 2), F1', ({ met }) => met),
    row('overall score, Spearman', (_, group) => spearman(...unzipped(scoresOf(group)))),
    row('overall score, mean absolute difference', (_, group) => scoresOf(group).reduce((sum, [a, b]) => sum + Math.abs(a - b), 0) / group.judged.length),
    ...signals.map(({ id, title }) => row(`kappa, ${title.toLowerCase()}`, (agreed) => agreed.signals[id]!)),
    ...criteria.map(({ id }) => row(`kappa, \`${id}\``, (agreed) => agreed.criteria[id]!)),
  ].join('\n');
}

function unzipped(pairs: readonly (readonly [number, number])[]): [number[], number[]] {
  return [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
}

function confusion({ title, judged }: Group): string {
  const counts = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
  for (const { gold, got } of judged) gold.forEach((level, at) => { counts[level]![got[at]!]!++; });
  return [`${title}: labelled (rows) against given (columns) 0 1 2 3`, ...counts.map((row, level) => `  ${level}  ${row.map((count) => String(count).padStart(5)).join('')}`)].join('\n');
}

/** The levels that are furthest off, with the passage that spoke loudest for the criterion. */
function worst({ title, labelled, judged }: Group): string {
  const lines = judged.flatMap(({ id, gold, got, misses = {} }) => Object.entries(misses).map(([criterion, span]) => {
    const at = criteria.findIndex((known) => known.id === criterion);
    const quote = labelled.find((document) => document.id === id)!.text.slice(span.start, span.end).replaceAll(/\s+/g, ' ');
    return { off: Math.abs(gold[at]! - got[at]!), line: `  ${id} ${criterion}: labelled ${gold[at]}, given ${got[at]}: “${quote.slice(0, longestQuote)}”` };
  }));
  return [`${title}: furthest off`, ...lines.sort((a, b) => b.off - a.off).slice(0, worstShown).map(({ line }) => line)].join('\n');
}

/** The verdict on the levels alone: by the default thresholds, signals and figures left out. */
const notReadyUnder = 45;
function emptyOnes({ labelled, judged }: Group): string {
  const stuffed = judged.filter(({ id }) => labelled.find((document) => document.id === id)?.style?.includes('keyword-stuffed'));
  return stuffed.map(({ id, got }) => `  ${id}: ${overallOf(got).toFixed(0)} of 100, ${overallOf(got) < notReadyUnder ? 'not ready' : 'ABOVE NOT READY'}`).join('\n');
}

async function compareWithSharedMeasure({ title, labelled, judged }: Group): Promise<void> {
  if (!existsSync(sharedMeasure)) return;
  const { evaluate } = await import(pathToFileURL(sharedMeasure).href) as { evaluate: (reviews: unknown, labels: unknown) => { kappa: number; met: { f1: number }; overall: { spearman: number } } };
  const reviews = judged.map(({ id, got }) => ({ path: `${id}.md`, proposal: true, criteria: criteria.map((criterion, at) => ({ id: criterion.id, level: got[at] })), flags: [], figures: [] }));
  const { kappa, met, overall } = evaluate(reviews, labelled.map((label) => ({ ...label, flags: [], figures: [] })));
  const ours = agreement(judged);
  const agrees = Math.abs(kappa - ours.kappa) < 1e-3 && Math.abs(met.f1 - ours.met) < 1e-3 && Math.abs(overall.spearman - spearman(...unzipped(judged.map(({ gold, got }) => [overallOf(gold), overallOf(got)] as const)))) < 2e-3;
  console.log(`${title}: the shared measure says kappa ${kappa}, met ${met.f1}, Spearman ${overall.spearman}: ${agrees ? 'the same' : 'NOT THE SAME'}`);
}

const figures = table(groups);
console.log(figures);
for (const group of groups) console.log(`\n${confusion(group)}`);
for (const group of groups.slice(0, 2)) console.log(`\n${worst(group)}`);
console.log(`\nDocuments stuffed with terms and empty, by levels alone:\n${emptyOnes(groups[0]!)}\n`);
for (const group of groups) await compareWithSharedMeasure(group);

const marks = ['<!-- figures of npm run eval -->', '<!-- end of figures -->'] as const;
const [before, rest = ''] = readFileSync(page, 'utf8').split(marks[0]);
const after = rest.split(marks[1])[1] ?? '';
writeFileSync(page, `${before}${marks[0]}\n\n${figures}\n\n${marks[1]}${after}`);
console.log('\nwrote the table of docs/reading.md\n');
await import('./eval-flags.ts');
