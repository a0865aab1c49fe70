import { CompletionItemKind, type CompletionItem, type Position } from 'vscode-languageserver';
import { checkIds, checkTitles } from '../figures/types.ts';
import { criteria, flags } from '../rubric/registry.ts';
import type { OpenDocument } from './open-documents.ts';

const rules = [
  ...[...criteria, ...flags].map(({ id, title }) => ({ id, title })),
  ...checkIds.map((id) => ({ id, title: checkTitles[id] })),
];
/** A suppression comment that is still open, and the rule begun in it. */
const openComment = /<!--\s*seven-signals-(?:disable|enable)[a-z-]*\s(?:[^>]*[\s,])?([^\s,>]*)$/;

/** The rules' ids, inside a suppression comment. */
export function completion({ text }: OpenDocument, position: Position): CompletionItem[] {
  const before = text.getText({ start: { line: position.line, character: Math.max(0, position.character - 500) }, end: position });
  const begun = openComment.exec(before)?.[1];
  if (begun === undefined) return [];
  const range = { start: { line: position.line, character: position.character - begun.length }, end: position };
  return rules.map(({ id, title }) => ({ label: id, detail: title, kind: CompletionItemKind.EnumMember, textEdit: { range, newText: id } }));
}
