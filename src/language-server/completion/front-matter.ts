import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { lineText } from '../insertion.ts';
import type { OpenDocument } from '../open-documents.ts';
import { begunRange, type CompletionContext } from './context.ts';

/** Entries that a proposal has, with their values where they are a choice. Only `type` decides anything. */
const entries: readonly { readonly key: string; readonly detail: string; readonly values?: readonly { readonly value: string; readonly detail: string }[] }[] = [
  {
    key: 'type', detail: 'Whether this document is read as a proposal',
    values: [
      { value: 'ai-proposal', detail: 'Always read as a proposal' },
      { value: 'document', detail: 'Never read as a proposal' },
    ],
  },
  { key: 'title', detail: 'The title; it counts as the beginning of the text' },
  { key: 'owner', detail: 'Who answers for the initiative' },
  { key: 'sponsor', detail: 'Who speaks for it among the executives' },
  { key: 'amount', detail: 'What is asked for' },
  { key: 'decision', detail: 'By when it is to be decided' },
  { key: 'status', detail: 'How far it has come', values: ['draft', 'in review', 'approved', 'rejected'].map((value) => ({ value, detail: '' })) },
];

/** Keys and values of the front matter. */
export function frontMatterItems({ document, position, before, client: { t } }: CompletionContext): CompletionItem[] {
  const lines = linesAround(document, position.line);
  if (lines === undefined) return [];
  const value = /^([\w-]+):\s*(.*)$/.exec(before);
  if (value !== null) {
    const [, key, begun] = value as unknown as [string, string, string];
    const range = begunRange(position, begun);
    const gap = before.endsWith(':') ? ' ' : '';
    return (entries.find((entry) => entry.key === key)?.values ?? []).map(({ value: text, detail }) => ({
      label: text, ...(detail === '' ? {} : { detail: t(detail) }), kind: CompletionItemKind.Value, textEdit: { range, newText: gap + text },
    }));
  }
  if (!/^[\w-]*$/.test(before)) return [];
  const range = begunRange(position, before);
  const known = new Set(lines.map((line) => /^([\w-]+):/.exec(line)?.[1]));
  return entries.filter(({ key }) => !known.has(key)).map(({ key, detail }) => ({
    label: key, detail: t(detail), kind: CompletionItemKind.Property, textEdit: { range, newText: `${key}: ` },
  }));
}

const longest = 200;

/** The lines of the front matter that the line is in; undefined where it is in none. */
function linesAround({ text }: OpenDocument, line: number): readonly string[] | undefined {
  if (line === 0 || line > longest || lineText(text, 0).trimEnd() !== '---') return undefined;
  const lines: string[] = [];
  for (let at = 1; at < Math.min(text.lineCount, longest); at++) {
    const here = lineText(text, at);
    if (here.trimEnd() === '---') return line < at ? lines : undefined;
    // Front matter that nobody closed ends at a heading or with the first blank line after it has begun.
    if (at < line && (here.startsWith('#') || here.trim() === '')) return undefined;
    lines.push(here);
  }
  return lines;
}
