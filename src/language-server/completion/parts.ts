import { CompletionItemKind, InsertTextFormat, type CompletionItem } from 'vscode-languageserver';
import { criterionIn } from '../../review/criterion.ts';
import type { SignalId } from '../../rubric/types.ts';
import { blockOn } from '../blocks.ts';
import { openCriteria } from '../diagnostics/missing-signals.ts';
import type { OpenDocument } from '../open-documents.ts';
import { withoutPlaceholders } from '../snippets.ts';
import { begunRange, type CompletionContext } from './context.ts';

/** In the section of a signal, where a paragraph begins: the parts it still lacks, those that gain most first. */
export function partItems({ document, position, before, client: { t, snippetCompletion } }: CompletionContext): CompletionItem[] {
  const { review, blocks } = document;
  if (!review.proposal || !/^\p{L}*$/u.test(before)) return [];
  const block = blockOn(blocks, position.line);
  if (block !== undefined && (block.block.kind !== 'paragraph' || block.line !== position.line)) return [];
  const signal = signalAt(document, position.line);
  if (signal === undefined) return [];
  const range = begunRange(position, before);
  return openCriteria(review, { id: signal }).sort((a, b) => b.gain - a.gain).map(({ id, gain }, index) => {
    const { title, ask, answer, snippet } = criterionIn(review, id);
    return {
      label: t(title), detail: t('+{0} points', gain), documentation: `${t(ask)}\n\n${t(answer)}`, kind: CompletionItemKind.Snippet,
      sortText: String(index).padStart(2, '0'),
      insertTextFormat: snippetCompletion ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range, newText: snippetCompletion ? snippet : withoutPlaceholders(snippet) },
    };
  });
}

/** The signal of the section that a line is in, or of the nearest section around it that has one. */
function signalAt({ review: { sections } }: OpenDocument, line: number): SignalId | undefined {
  let depth = 7;
  for (const section of [...sections].reverse()) {
    if (section.line - 1 >= line || section.depth >= depth) continue;
    if (section.signal !== undefined) return section.signal;
    depth = section.depth;
  }
  return undefined;
}
