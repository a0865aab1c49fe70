import type { InlayHint, Range } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { OpenDocument } from './open-documents.ts';
import { contains, rangeOf } from './ranges.ts';

/** Behind the last of the figures that it follows from: a figure that the text does not state. */
export function inlayHints({ review, configuration: { editor } }: OpenDocument, range: Range, { t }: Client): InlayHint[] {
  if (!review.proposal || !editor.inlayHints) return [];
  return review.derived.flatMap(({ label, value, formula, sources }) => {
    const position = sources.map((source) => rangeOf(source).end).sort((a, b) => a.line - b.line || a.character - b.character).at(-1);
    if (position === undefined || !contains(range, position)) return [];
    return [{ position, label: `${t(label)}: ${value}`, tooltip: formula, paddingLeft: true }];
  });
}
