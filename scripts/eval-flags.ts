/**
 * Prints how well the red flags agree with the labelled documents and passages, and how often a document is rightly taken for a proposal.
 *   npm run eval:flags -- [--misses]
 * A mark is right where it overlaps a labelled one of the same flag, by the rule of the shared evaluation.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parse } from '../src/markdown/parse.ts';
import { review } from '../src/review/review.ts';
import { findFlags } from '../src/rubric/flags/find-flags.ts';
import { flags } from '../src/rubric/registry.ts';
import type { FlagId } from '../src/rubric/types.ts';
import { overlaps } from './overlaps.ts';
import { asMarkdown } from './train/data.ts';
import { flagPassages } from './train/flag-passages.ts';

interface Mark { readonly id: string; readonly quote: string }
interface Labelled { readonly name: string; readonly text: string; readonly gold: readonly Mark[] }
interface Label { readonly id: string; readonly proposal: boolean; readonly borderline?: boolean; readonly flags: readonly Mark[] }
interface PassageLabel { readonly id: string; readonly criterion: string; readonly text: string; readonly section?: string; readonly header?: string; readonly flags?: readonly Mark[] }

const test = path.join(import.meta.dirname, '../test');
/** Other people's documents, which are not part of the project; what rests on them is skipped where they are absent. */
const realDocuments = path.join(import.meta.dirname, '../../shared/real');
const showMisses = process.argv.includes('--misses');

function marksIn(text: string): Mark[] {
  return parse(text).blocks.flatMap((placed) => findFlags(placed).map(({ flag, span }) => ({ id: flag, quote: placed.block.source.slice(span.start, span.end) })));
}

function compare(title: string, documents: readonly Labelled[]): void {
  const sums = new Map<string, { right: number; wrong: number; missed: number }>([...flags.map(({ id }) => id), 'all' as FlagId].map((id) => [id, { right: 0, wrong: 0, missed: 0 }]));
  const add = (id: string, key: 'right' | 'wrong' | 'missed') => { sums.get(id)![key]++; sums.get('all')![key]++; };
  for (const { name, text, gold } of documents) {
    const found = new Set<number>();
    for (const mark of marksIn(text)) {
      const index = gold.findIndex(({ id, quote }) => id === mark.id && overlaps(mark.quote, quote));
      if (index < 0) {
        add(mark.id, 'wrong');
        if (showMisses) console.log(`  ${name} false alarm ${mark.id}: ${mark.quote}`);
      } else if (!found.has(index)) {
        found.add(index);
        add(mark.id, 'right');
      }
    }
    gold.forEach(({ id, quote }, index) => {
      if (found.has(index)) return;
      add(id, 'missed');
      if (showMisses) console.log(`  ${name} missed ${id}: ${quote}`);
    });
  }
  console.log(`\n${title}: ${documents.length} documents`);
  for (const [id, { right, wrong, missed }] of sums) {
    const [precision, recall] = [right / (right + wrong || 1), right / (right + missed || 1)];
    const f1 = 2 * precision * recall / (precision + recall || 1);
    console.log(`${id.padEnd(30)} right ${right}, false alarms ${wrong}, missed ${missed}; precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${f1.toFixed(3)}`);
  }
}

function labelled(texts: string, labels: string): Labelled[] {
  return fs.readdirSync(labels).filter((file) => file.endsWith('.labels.json')).flatMap((file) => {
    const label = JSON.parse(fs.readFileSync(path.join(labels, file), 'utf8')) as Label;
    if (!label.proposal || label.borderline === true) return [];
    return [{ name: label.id, text: fs.readFileSync(path.join(texts, `${file.replace('.labels.json', '')}.md`), 'utf8'), gold: label.flags }];
  });
}

function passages(wanted: (criterion: string) => boolean): Labelled[] {
  const folder = path.join(test, 'passages');
  return fs.readdirSync(folder).filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as PassageLabel))
    .filter(({ criterion }) => wanted(criterion))
    .map(({ id, text, section, header, flags: gold }) => {
      const columns = (header ?? '').split('|').length - 2;
      const table = header !== undefined && columns > 0 ? `${header}\n|${'---|'.repeat(columns)}\n` : '';
      return { name: id, text: `${section ? `## ${section}\n\n` : ''}${table}${text}\n`, gold: gold ?? [] };
    });
}

/** Passages by writers from whom nothing is learned. */
function heldOut(): Labelled[] {
  return flagPassages('held-out').map((passage) => ({ name: passage.id, text: asMarkdown(passage), gold: passage.flags ?? [] }));
}

const corpus = labelled(path.join(test, 'corpus'), path.join(test, 'corpus'));
compare('Corpus, first writer', corpus.filter(({ name }) => name.startsWith('a')));
compare('Corpus, second writer', corpus.filter(({ name }) => name.startsWith('b')));
compare('Corpus', corpus);
compare('Flag passages', passages((criterion) => criterion.startsWith('flag/')));
compare('Other passages (flags there are not labelled)', passages((criterion) => !criterion.startsWith('flag/')));
compare('Held-out flag passages', heldOut());
if (fs.existsSync(realDocuments)) compare('Real documents', labelled(realDocuments, path.join(realDocuments, 'labels')));

/** How many of some documents are taken for proposals, and which of them wrongly. */
function decide(title: string, files: readonly string[], expected: boolean | undefined): void {
  const decisions = files.map((file) => ({ file, ...review(fs.readFileSync(file, 'utf8')) }));
  const taken = decisions.filter(({ proposal }) => proposal);
  console.log(`${title.padEnd(52)} ${taken.length} of ${files.length} taken for a proposal`);
  for (const { file, proposal, recognition } of decisions) {
    if (expected !== undefined && proposal !== expected) console.log(`  ${path.basename(file)}: ${recognition.reasons.map(({ text }) => text).join('; ')}`);
  }
}

const markdownIn = (folder: string) => fs.readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md').map((file) => path.join(folder, file));

/** Documents by their class: `a` the case for AI, `b` another case, `c` none. */
function realByClass(kind: string): string[] {
  const [, ...rows] = fs.readFileSync(path.join(realDocuments, 'INDEX.tsv'), 'utf8').trim().split('\n').map((line) => line.split('\t'));
  const numbers = new Set(rows.filter((row) => row[5] === kind).map(([number]) => number!));
  return markdownIn(realDocuments).filter((file) => numbers.has(path.basename(file).slice(0, 2)));
}

function realLabelled(proposal: boolean): string[] {
  const folder = path.join(realDocuments, 'labels');
  return fs.readdirSync(folder).filter((file) => file.endsWith('.labels.json')).filter((file) => {
    const label = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Label;
    return label.proposal === proposal && label.borderline !== true;
  }).map((file) => path.join(realDocuments, `${file.replace('.labels.json', '')}.md`));
}

function readmes(): string[] {
  const folder = path.join(import.meta.dirname, '../node_modules');
  return fs.readdirSync(folder)
    .flatMap((name) => (name.startsWith('@') ? fs.readdirSync(path.join(folder, name)).map((scoped) => `${name}/${scoped}`) : [name]))
    .map((name) => path.join(folder, name, 'README.md')).filter((file) => fs.existsSync(file));
}

console.log('\nIs it a proposal?');
decide('Corpus', markdownIn(path.join(test, 'corpus')), true);
if (fs.existsSync(realDocuments)) {
  decide('Real, labelled true', realLabelled(true), true);
  decide('Real, labelled false', realLabelled(false), false);
  decide('Real, class b: another proposal or business case', realByClass('b'), false);
  decide('Real, class c: neither', realByClass('c'), false);
}
decide('READMEs of the installed packages', readmes(), false);
