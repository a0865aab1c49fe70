import { window, workspace, type TextDocument } from 'vscode';

/** Where documents are read from: disk, memory, and whatever file system the workspace lies on; not the past (git), nor notebook cells. */
export function schemes(): string[] {
  return [...new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)])];
}

export function isReadable(document: TextDocument): boolean {
  return document.languageId === 'markdown' && schemes().includes(document.uri.scheme);
}

/** The document's name as a person says it. */
export function nameOf({ uri }: Pick<TextDocument, 'uri'>): string {
  return uri.path.split('/').pop()!;
}

/** The Markdown document in the active editor. */
export function activeDocument(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document !== undefined && isReadable(document) ? document : undefined;
}
