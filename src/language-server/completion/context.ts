import type { Position } from 'vscode-languageserver';
import type { Client } from '../client.ts';
import type { OpenDocument } from '../open-documents.ts';

export interface CompletionContext {
  readonly document: OpenDocument;
  readonly position: Position;
  /** The line up to the position. */
  readonly before: string;
  readonly client: Client;
}

/** The range of what was begun before the position. */
export function begunRange({ line, character }: Position, begun: string) {
  return { start: { line, character: character - begun.length }, end: { line, character } };
}
