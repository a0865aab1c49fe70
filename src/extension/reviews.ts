import { commands, EventEmitter, l10n, window, workspace, type Disposable, type TextDocument, type Uri } from 'vscode';
import type { Rubric } from '../language-server/protocol.ts';
import type { Review } from '../review/types.ts';
import type { Connection, Server } from './client/server.ts';
import { isReadable } from './documents.ts';
import { Pause } from './pause.ts';
import { translateRubric } from './rubric.ts';
import { stateOf, type State } from './state.ts';

export interface Current {
  readonly document: TextDocument;
  readonly review: Review;
}

/**
 * The latest review of every open document, and which document the views are about: the one in the active editor,
 * or the last such while the focus is in a view, a panel or an output.
 */
export class Reviews implements Disposable {
  private readonly byUri = new Map<string, { version: number; review: Review }>();
  private readonly changed = new EventEmitter<Uri>();
  private readonly currentChanged = new EventEmitter<void>();
  private readonly parts: Disposable[] = [this.changed, this.currentChanged];
  private document: TextDocument | undefined;
  private names: Rubric | undefined;
  /** The server could not start. */
  private broken = false;
  /** The document that the server gave no review of. */
  private unread: TextDocument | undefined;
  /** A document has been reviewed again. */
  readonly onDidReview = this.changed.event;
  /** The current document, or its review, has changed. */
  readonly onDidChangeCurrent = this.currentChanged.event;
  private readonly server: Server;
  private readonly pause = new Pause((uri) => {
    const document = workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri);
    if (document !== undefined) void this.request(document).catch(() => undefined);
  });

  constructor(server: Server) {
    this.server = server;
    this.parts.push(
      this.pause,
      window.onDidChangeActiveTextEditor((editor) => { this.follow(editor?.document); }),
      workspace.onDidOpenTextDocument((document) => { if (document === window.activeTextEditor?.document) this.follow(document); }),
      workspace.onDidCloseTextDocument((document) => { this.forget(document); }),
    );
    this.follow(window.activeTextEditor?.document);
  }

  /** Listens to the server; ends when it has started and the current document, if any, is reviewed. */
  async listen(): Promise<void> {
    let connection: Connection;
    try {
      connection = await this.server.started;
      this.names = translateRubric(await this.server.rubric(), l10n.t);
    } catch (error) {
      this.broken = true;
      this.announce();
      throw error;
    }
    this.parts.push(connection.onDidReview(({ uri }) => { this.pause.take(uri); }));
    if (this.document !== undefined) await this.read(this.document);
    this.announce();
  }

  /** What the rubric's parts are called; undefined until the server has started. */
  get rubric(): Rubric | undefined {
    return this.names;
  }

  get currentDocument(): TextDocument | undefined {
    return this.document;
  }

  get current(): Current | undefined {
    const review = this.document === undefined ? undefined : this.of(this.document.uri);
    return review === undefined ? undefined : { document: this.document!, review };
  }

  get state(): State {
    return stateOf({ document: this.document !== undefined, failed: this.broken || this.unread === this.document, review: this.current?.review });
  }

  of(uri: Uri): Review | undefined {
    return this.byUri.get(uri.toString())?.review;
  }

  /** The review of the document as it stands now. */
  async request(document: TextDocument, assumeProposal?: boolean): Promise<Review | undefined> {
    const answer = await this.server.review({ uri: document.uri.toString(), ...(assumeProposal === undefined ? {} : { assumeProposal }) });
    if (answer === null) return undefined;
    this.take(document, answer.version, answer.review);
    return answer.review;
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  /** Asks for the review of a document that has none; where there is none to be had, the views say so. */
  private async read(document: TextDocument): Promise<void> {
    const review = await this.request(document).catch(() => undefined);
    if (review !== undefined) return;
    this.unread = document;
    if (document === this.document) this.announce();
  }

  private take(document: TextDocument, version: number, review: Review): void {
    const key = document.uri.toString();
    // A version that the document has not reached is of a closed document of the same name: Untitled-1 is given again.
    if (document.isClosed || version > document.version || (this.byUri.get(key)?.version ?? -1) > version) return;
    this.byUri.set(key, { version, review });
    this.changed.fire(document.uri);
    if (document === this.document) this.announce();
  }

  private follow(document: TextDocument | undefined): void {
    // Panels and outputs have editors of their own schemes, or none; they leave the views where they are.
    if (document === undefined || (!isReadable(document) && document.languageId === 'Log')) {
      if (this.document === undefined) this.announce();
      return;
    }
    if (!isReadable(document) && !['file', 'untitled'].includes(document.uri.scheme)) return;
    this.document = isReadable(document) ? document : undefined;
    this.announce();
    if (this.document !== undefined && this.names !== undefined && this.of(this.document.uri) === undefined) void this.read(this.document);
  }

  private forget(document: TextDocument): void {
    this.byUri.delete(document.uri.toString());
    if (document !== this.document) return;
    this.document = undefined;
    this.follow(window.activeTextEditor?.document);
    this.announce();
  }

  private announce(): void {
    void commands.executeCommand('setContext', 'sevenSignals.state', this.state);
    this.currentChanged.fire();
  }
}
