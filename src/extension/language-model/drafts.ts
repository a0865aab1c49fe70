import {
  commands, EventEmitter, l10n, Position, TabInputTextDiff, Uri, window, workspace, WorkspaceEdit,
  type Disposable, type TextDocument, type TextDocumentContentProvider,
} from 'vscode';
import type { Insertion } from '../../language-server/protocol.ts';
import { editorOf } from '../go.ts';

const scheme = 'seven-signals-draft';

interface Draft {
  readonly document: TextDocument;
  readonly position: Position;
  /** What would be inserted. */
  readonly text: string;
}

/** Drafts of a language model that wait for their author: each is shown as a difference to the document, to accept or to discard. */
export class Drafts implements TextDocumentContentProvider, Disposable {
  private readonly waiting = new Map<string, Draft>();
  private readonly changed = new EventEmitter<Uri>();
  private readonly parts: Disposable[];
  readonly onDidChange = this.changed.event;

  constructor() {
    this.parts = [
      this.changed,
      workspace.registerTextDocumentContentProvider(scheme, this),
      workspace.onDidCloseTextDocument(({ uri }) => { if (uri.scheme === scheme) this.waiting.delete(uri.toString()); }),
    ];
  }

  /** Shows the document beside what it would be with the draft. */
  async show(document: TextDocument, { position: { line, character } }: Pick<Insertion, 'position'>, draft: string, title: string): Promise<void> {
    const uri = Uri.from({ scheme, path: document.uri.path, query: document.uri.toString() });
    this.waiting.set(uri.toString(), { document, position: new Position(line, character), text: `\n\n${draft}\n` });
    this.changed.fire(uri);
    await commands.executeCommand('vscode.diff', document.uri, uri, l10n.t('Draft: {0}', title), { preview: true });
  }

  provideTextDocumentContent(uri: Uri): string {
    const draft = this.waiting.get(uri.toString());
    if (draft === undefined) return '';
    const text = draft.document.getText();
    const offset = draft.document.offsetAt(draft.position);
    return text.slice(0, offset) + draft.text + text.slice(offset);
  }

  /** Inserts the draft that is shown, and goes to it. */
  async accept(): Promise<void> {
    const [uri, draft] = this.shown() ?? [];
    if (uri === undefined || draft === undefined) return;
    const { document, position, text } = draft;
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, position, text);
    if (!await workspace.applyEdit(edit)) {
      void window.showWarningMessage(l10n.t('This document cannot be edited.'));
      return;
    }
    await this.close(uri);
    const editor = await editorOf(document.uri);
    editor.revealRange(editor.document.validateRange(editor.selection.with(position, position.translate(4))));
  }

  /** Closes the draft that is shown; the document stays as it is. */
  async discard(): Promise<void> {
    const [uri] = this.shown() ?? [];
    if (uri !== undefined) await this.close(uri);
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  private shown(): readonly [Uri, Draft | undefined] | undefined {
    const input = window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof TabInputTextDiff && input.modified.scheme === scheme ? [input.modified, this.waiting.get(input.modified.toString())] : undefined;
  }

  private async close(uri: Uri): Promise<void> {
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs).filter(({ input }) => input instanceof TabInputTextDiff && input.modified.toString() === uri.toString());
    await window.tabGroups.close(tabs);
  }
}
