import type { CompletionItem, Position } from 'vscode-languageserver';
import type { Client } from '../client.ts';
import { lineText } from '../insertion.ts';
import type { OpenDocument } from '../open-documents.ts';
import { frontMatterItems } from './front-matter.ts';
import { partItems } from './parts.ts';
import { ruleItems } from './rules.ts';
import { tableItems } from './table.ts';

/** Characters after which completion is worth asking for. */
export const triggerCharacters: readonly string[] = ['/', '|', ':'];

/** Longer lines are not typed by hand. */
const longestLine = 2000;

/** What may be meant at the position; the first that has anything to offer is heard. */
export function completion(document: OpenDocument, position: Position, client: Client): CompletionItem[] {
  const before = lineText(document.text, position.line).slice(0, position.character);
  if (before.length > longestLine) return [];
  const context = { document, position, before, client };
  for (const source of [ruleItems, frontMatterItems, tableItems, partItems]) {
    const items = source(context);
    if (items.length > 0) return items;
  }
  return [];
}
