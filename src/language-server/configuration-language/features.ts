import { CompletionItemKind, type CompletionItem, type DocumentLink, type Hover, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { parseConfiguration } from '../../review/configuration/parse.ts';
import { resolved } from '../../review/configuration/paths.ts';
import type { Translate } from '../../review/translate.ts';
import { rangeOf } from '../ranges.ts';
import { pathAt } from './path-at.ts';
import { schemaAt, type Schema } from './schema.ts';

/** Keys that may stand here, or values of the key that does. */
export function configurationCompletion(document: TextDocument, position: Position, t: Translate): CompletionItem[] {
  const path = pathAt(linesOf(document), position.line, position.character);
  if (path === undefined) return [];
  const { around, key, begun, beside } = path;
  const range = { start: { line: position.line, character: position.character - begun.length }, end: position };
  if (key !== undefined) {
    return (schemaAt([...around, key])?.enum ?? []).map((value) => ({ label: value, kind: CompletionItemKind.EnumMember, textEdit: { range, newText: value } }));
  }
  const indent = ' '.repeat(2 + position.character - begun.length);
  return Object.entries(schemaAt(around)?.properties ?? {}).filter(([name]) => name !== '$schema' && !beside.includes(name)).map(([name, schema]) => ({
    label: name, kind: CompletionItemKind.Property, ...(schema.description === undefined ? {} : { documentation: t(schema.description) }),
    textEdit: { range, newText: `${name}:${afterKey(schema, indent)}` },
  }));
}

/** What a key is followed by: its value on the line, or a line of its own for a group or a list. */
function afterKey({ type }: Schema, indent: string): string {
  if (type === 'object') return `\n${indent}`;
  return type === 'array' ? `\n${indent}- ` : ' ';
}

/** What the key under the cursor means. */
export function configurationHover(document: TextDocument, { line, character }: Position, t: Translate): Hover | null {
  const lines = linesOf(document);
  const key = /^\s*(?:-\s+)*(["']?)([^\s:#"']+)\1:/.exec(lines[line] ?? '');
  if (key === null || character > key[0].length) return null;
  const path = pathAt(lines, line, key[0].length);
  const schema = path === undefined ? undefined : schemaAt([...path.around, key[2]!]);
  if (schema?.description === undefined) return null;
  return { contents: { kind: 'markdown', value: [t(schema.description), ...(schema.enum === undefined ? [] : [schema.enum.map((value) => `\`${value}\``).join(', ')])].join('\n\n') } };
}

/** The file that is extended. */
export function configurationLinks(document: TextDocument): DocumentLink[] {
  const { settings, places } = parseConfiguration(document.getText());
  return settings?.extends === undefined || places.extends === undefined ? [] : [{ range: rangeOf(places.extends), target: resolved(document.uri, settings.extends) }];
}

function linesOf(document: TextDocument): string[] {
  return document.getText().split(/\r\n?|\n/);
}
