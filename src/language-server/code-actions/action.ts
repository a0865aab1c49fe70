import { CodeActionKind, type CodeAction, type Diagnostic, type Range, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { Client } from '../client.ts';
import type { OpenDocument } from '../open-documents.ts';
import { withoutPlaceholders } from '../snippets.ts';

/** What an action is offered for. */
export interface ActionContext {
  readonly document: OpenDocument;
  readonly range: Range;
  readonly diagnostics: readonly Diagnostic[];
  readonly client: Client;
  /** The text of the configuration file that holds for the document. */
  readonly configurationText?: string;
}

export type ActionSource = (context: ActionContext) => CodeAction[];

/** An edit of the document, with the line ends that it has. */
export function edited({ uri, text }: OpenDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  return { changes: { [uri]: edits.map(({ range, newText }) => ({ range, newText: inItsLineEnds(newText, text.getText()) })) } };
}

/** A snippet with tab stops where the client understands it in an edit; its plain text elsewhere. */
export function snippetEdited({ document, client }: ActionContext, range: Range, snippet: string): WorkspaceEdit {
  const { uri, version } = document;
  if (!client.snippetEdits) return edited(document, [{ range, newText: withoutPlaceholders(snippet) }]);
  return { documentChanges: [{ textDocument: { uri, version }, edits: [{ range, snippet: { kind: 'snippet', value: inItsLineEnds(snippet, document.text.getText()) } }] }] };
}

export function rewrite(title: string, edit: WorkspaceEdit): CodeAction {
  return { title, kind: CodeActionKind.RefactorRewrite, edit };
}

export function at(line: number, character: number): Range {
  return { start: { line, character }, end: { line, character } };
}

function inItsLineEnds(added: string, whole: string): string {
  const first = whole.indexOf('\n');
  return first > 0 && whole[first - 1] === '\r' ? added.replace(/\r?\n/g, '\r\n') : added;
}
