/**
 * Prints how well the checks of figures agree with what was planted or found: snippets, the corpus and, where it is at hand, other people's documents.
 *   npm run eval:figures -- [--misses] [FILE.jsonl ...]
 * A report is right where it overlaps a labelled one of the same check, by the rule of the shared evaluation.
 */
import fs from 'node:fs';
import path from 'node:path';
import { checkFigures } from '../src/figures/check.ts';
import { finish } from '../src/markdown/steps.ts';
import { parse } from '../src/markdown/parse.ts';
import { overlaps } from './overlaps.ts';

interface Mark { readonly id: string; readonly quote: string; readonly follows?: string; readonly from?: string; readonly stated?: string }
interface Labelled { readonly name: string; readonly text: string; readonly gold: readonly Mark[] }

const test = path.join(import.meta.dirname, '../test');
/** Other people's documents, which are not part of the project; what rests on them is skipped where they are absent. */
const realDocuments = path.join(import.meta.dirname, '../../shared/real');
const showMisses = process.argv.includes('--misses');

function compare(title: string, documents: readonly Labelled[]): void {
  let [right, wrong, missed, clean, noisy] = [0, 0, 0, 0, 0];
  for (const { name, text, gold } of documents) {
    const found = new Set<number>();
    const reports = finish(checkFigures(parse(text))).findings.map((finding) => ({ ...finding, quote: text.slice(finding.start, finding.end) }));
    if (gold.length === 0) {
      clean++;
      if (reports.length > 0) noisy++;
    }
    for (const report of reports) {
      const index = gold.findIndex(({ id, quote }) => id === report.id && overlaps(report.quote, quote));
      if (index < 0) {
        wrong++;
        if (showMisses) console.log(`  ${name} reports ${report.id} "${report.quote}": ${report.follows} from ${report.from} (${report.grade})`);
      } else if (!found.has(index)) {
        found.add(index);
        right++;
      }
    }
    gold.forEach(({ id, quote, follows, from }, index) => {
      if (found.has(index)) return;
      missed++;
      if (showMisses) console.log(`  ${name} misses ${id} "${quote}": ${follows ?? ''} from ${from ?? ''}`);
    });
  }
  const [precision, recall] = [right / (right + wrong || 1), right / (right + missed || 1)];
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  console.log(`${title}: ${documents.length} texts, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)} (${right} right, ${wrong} wrong, ${missed} missed; ${noisy} of ${clean} clean texts with a report)`);
}

function snippets(file: string): Labelled[] {
  return fs.readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => {
    const { id, md, errors } = JSON.parse(line) as { id: string; md: string; errors: Mark[] };
    return { name: id, text: md, gold: errors };
  });
}

function documents(folder: string, labels = folder): Labelled[] {
  return fs.readdirSync(labels).filter((file) => file.endsWith('.labels.json')).map((file) => {
    const { id, figures } = JSON.parse(fs.readFileSync(path.join(labels, file), 'utf8')) as { id: string; figures?: Mark[] };
    return { name: id, text: fs.readFileSync(path.join(folder, `${id}.md`), 'utf8'), gold: figures ?? [] };
  });
}

const given = process.argv.slice(2).filter((argument) => argument.endsWith('.jsonl'));
const sets = given.length > 0 ? given : fs.readdirSync(path.join(test, 'figures')).filter((file) => file.endsWith('.jsonl')).sort().map((file) => path.join(test, 'figures', file));
for (const file of sets) compare(path.basename(file), snippets(file));
if (given.length === 0) {
  compare('corpus', documents(path.join(test, 'corpus')));
  if (fs.existsSync(realDocuments)) compare('real documents', documents(realDocuments, path.join(realDocuments, 'labels')));
}
