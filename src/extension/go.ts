import { Range, Selection, TextEditorRevealType, ThemeColor, window, workspace, type TextEditor, type Uri } from 'vscode';
import type { Place } from '../review/types.ts';

const flashMilliseconds = 1200;

export function rangeOf({ line, column, endLine, endColumn }: Pick<Place, 'line' | 'column' | 'endLine' | 'endColumn'>): Range {
  return new Range(line - 1, column - 1, endLine - 1, endColumn - 1);
}

/** The editor of a document: the one that shows it already, or a new one beside the panel. */
export async function editorOf(uri: Uri): Promise<TextEditor> {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const document = shown?.document ?? await workspace.openTextDocument(uri);
  return window.showTextDocument(document, { ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }) });
}

/** Goes to a passage: selects its start, shows it in the middle, marks it for a moment. */
export async function go(uri: Uri, place: Pick<Place, 'line' | 'column' | 'endLine' | 'endColumn'>): Promise<void> {
  const editor = await editorOf(uri);
  const range = rangeOf(place);
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  const flash = window.createTextEditorDecorationType({ backgroundColor: new ThemeColor('editor.findMatchHighlightBackground') });
  editor.setDecorations(flash, [range]);
  setTimeout(() => { flash.dispose(); }, flashMilliseconds);
}
