import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CriterionId, Level } from '../../src/rubric/types.ts';

const root = path.resolve(import.meta.dirname, '../..');
const passageFolders = ['test/passages', 'model/data'].map((folder) => path.join(root, folder));
const corpusFolder = path.join(root, 'test/corpus');
/** Whole proposals by further writers, only to learn from and to measure on. */
const moreFolder = path.join(root, 'model/data/documents');
/** What a cross-validation gave, for `npm run eval`. */
export const crossValidationFile = path.join(root, 'model/cross-validation.json');
/** Real documents are other people's; they stand beside the project, if at all, and are never trained on. */
export const realFolder = path.resolve(root, '../shared/real');

export interface LabelledPassage {
  readonly id: string;
  /** Who wrote it: the file's name. */
  readonly writer: string;
  readonly criterion: string;
  readonly text: string;
  readonly section?: string;
  readonly header?: string;
  readonly levels: Readonly<Partial<Record<CriterionId, Level>>>;
}

export interface LabelledDocument {
  readonly id: string;
  readonly text: string;
  readonly proposal: boolean;
  readonly borderline: boolean;
  /** In the words of the writer. */
  readonly style?: string;
  readonly levels: Readonly<Record<CriterionId, Level>>;
  readonly evidence: Readonly<Partial<Record<CriterionId, readonly string[]>>>;
}

export function labelledPassages(): LabelledPassage[] {
  return passageFolders.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n').filter((line) => line.trim() !== '')
      .map((line) => ({ ...JSON.parse(line) as LabelledPassage, writer: file.replace('.jsonl', '') }))));
}

export function labelledDocuments(labels = corpusFolder, texts = labels): LabelledDocument[] {
  return readdirSync(labels).filter((file) => file.endsWith('.labels.json')).sort().map((file) => {
    const label = JSON.parse(readFileSync(path.join(labels, file), 'utf8')) as LabelledDocument & { borderline?: boolean };
    return { ...label, borderline: label.borderline === true, evidence: label.evidence ?? {}, text: readFileSync(path.join(texts, `${label.id}.md`), 'utf8') };
  });
}

export function moreDocuments(): LabelledDocument[] {
  return labelledDocuments(moreFolder);
}

/** The labelled real documents, empty where they are not at hand. */
export function realDocuments(): LabelledDocument[] {
  const labels = path.join(realFolder, 'labels');
  return existsSync(labels) ? labelledDocuments(labels, realFolder).filter(({ proposal, borderline }) => proposal && !borderline) : [];
}

/** A labelled passage as it would stand in a document. */
export function asMarkdown({ text, section, header }: LabelledPassage): string {
  const heading = section === undefined || section === '' ? '' : `## ${section}\n\n`;
  if (header === undefined || header === '') return `${heading}${text}\n`;
  const columns = Math.max(1, header.split('|').length - 2);
  return `${heading}${header}\n|${'---|'.repeat(columns)}\n${text}\n`;
}

/** Changes with every change of what there is to learn from. */
export function dataVersion(): string {
  return createHash('sha256').update(JSON.stringify([labelledPassages(), labelledDocuments(), moreDocuments()])).digest('hex').slice(0, 12);
}

export function labelledTexts(): string[] {
  return [...labelledPassages().map(asMarkdown), ...[...labelledDocuments(), ...moreDocuments()].map(({ text }) => text)];
}
