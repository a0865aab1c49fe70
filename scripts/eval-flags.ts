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

interface Mark { readonly id: string; readonly quote: string }
interface Labelled { readonly name: string; readonly text: string; readonly gold: readonly Mark[] }
interface Label { readonly id: string; readonly proposal: boolean; readonly borderline?: boolean; readonly flags: readonly Mark[] }
interface PassageLabel { readonly id: string; readonly criterion: string; readonly text: string; readonly section?: string; readonly header?: string; readonly flags?: readonly Mark[] }

const shared = path.join(import.meta.dirname, '../../shared');
const showMisses = process.argv.includes('--misses');

const normal = (text: string) => text.toLowerCase().replace(/[\s*_`|~>#]+/g, ' ').trim();

function overlaps(one: string, other: string): boolean {
  const [a, b] = [normal(one), normal(other)];
  if (a === '' || b === '') return false;
  const [x, y] = [a.split(' '), new Set(b.split(' '))];
  const common = x.filter((word) => y.has(word)).length;
  return a.includes(b) || b.includes(a) || (common >= 3 && common >= Math.min(x.length, y.size) / 2);
}

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
  const folder = path.join(shared, 'passages');
  return fs.readdirSync(folder).filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as PassageLabel))
    .filter(({ criterion }) => wanted(criterion))
    .map(({ id, text, section, header, flags: gold }) => {
      const columns = (header ?? '').split('|').length - 2;
      const table = header !== undefined && columns > 0 ? `${header}\n|${'---|'.repeat(columns)}\n` : '';
      return { name: id, text: `${section ? `## ${section}\n\n` : ''}${table}${text}\n`, gold: gold ?? [] };
    });
}

const corpus = labelled(path.join(shared, 'corpus'), path.join(shared, 'corpus'));
compare('Corpus, first writer', corpus.filter(({ name }) => name.startsWith('a')));
compare('Corpus, second writer', corpus.filter(({ name }) => name.startsWith('b')));
compare('Corpus', corpus);
compare('Flag passages', passages((criterion) => criterion.startsWith('flag/')));
compare('Other passages (flags there are not labelled)', passages((criterion) => !criterion.startsWith('flag/')));
compare('Real documents', labelled(path.join(shared, 'real'), path.join(shared, 'real/labels')));

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
const real = markdownIn(path.join(shared, 'real'));
const classOf = new Map(fs.readFileSync(path.join(shared, 'real/INDEX.tsv'), 'utf8').trim().split('\n').slice(1)
  .map((line) => line.split('\t')).map(([number, , , , , kind]) => [number!, kind!]));
const inClass = (...kinds: readonly string[]) => real.filter((file) => kinds.includes(classOf.get(path.basename(file).slice(0, 2)) ?? ''));
const labels = fs.readdirSync(path.join(shared, 'real/labels')).filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, ...JSON.parse(fs.readFileSync(path.join(shared, 'real/labels', file), 'utf8')) as Label }));
const labelledReal = (proposal: boolean) => labels.filter((label) => label.proposal === proposal && label.borderline !== true)
  .map(({ file }) => path.join(shared, 'real', `${file.replace('.labels.json', '')}.md`));
const packages = path.join(import.meta.dirname, '../node_modules');
const readmes = fs.readdirSync(packages).flatMap((name) => (name.startsWith('@') ? fs.readdirSync(path.join(packages, name)).map((scoped) => `${name}/${scoped}`) : [name]))
  .map((name) => path.join(packages, name, 'README.md')).filter((file) => fs.existsSync(file));

console.log('\nIs it a proposal?');
decide('Corpus', markdownIn(path.join(shared, 'corpus')), true);
decide('Real, labelled true', labelledReal(true), true);
decide('Real, labelled false', labelledReal(false), false);
decide('Real, class b: another proposal or business case', inClass('b'), false);
decide('Real, class c: neither', inClass('c'), false);
decide('READMEs of the installed packages', readmes, false);
