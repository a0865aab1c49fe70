import { l10n, Position, SnippetString, window, type Uri } from 'vscode';
import type { CriterionId } from '../language-server/protocol.ts';
import type { Server } from './client/server.ts';
import { editorOf } from './go.ts';

/** Inserts a starting point for a criterion, as a snippet, in the section where it belongs. */
export async function insertPart(server: Server, uri: Uri, criterion: CriterionId): Promise<boolean> {
  const insertion = await server.insertion({ uri: uri.toString(), criterion });
  if (insertion === null) return false;
  const editor = await editorOf(uri);
  const { line, character } = insertion.position;
  const done = await editor.insertSnippet(new SnippetString(insertion.snippet), new Position(line, character));
  if (!done) void window.showWarningMessage(l10n.t('This document cannot be edited.'));
  return done;
}
