import type { Connection, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PartialConfig } from '../review/config.ts';
import { createSession, type Edit, type Session } from '../review/session.ts';
import type { Review } from '../review/types.ts';

/** An open document with the review of the version it stands at. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: TextDocument;
  readonly review: Review;
}

interface Entry {
  text: TextDocument;
  session: Session;
  review: Review;
  assumeProposal: boolean;
  /** Milliseconds that the last review took; a quick one is repeated at once, a slow one after a pause as long as itself. */
  cost: number;
  timer?: ReturnType<typeof setTimeout>;
  /** Changes that have arrived and are not reviewed yet. */
  pending: Edit[];
}

const atOnce = 8;
const longestPause = 300;

/** The documents the client has open, each with its own session; closing one frees it. */
export class OpenDocuments {
  private readonly entries = new Map<string, Entry>();
  private readonly publish: (document: OpenDocument) => void;
  config: PartialConfig = {};

  constructor(connection: Connection, publish: (document: OpenDocument) => void) {
    this.publish = publish;
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
      this.start(uri, TextDocument.create(uri, languageId, version, text), false);
    });
    connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => this.change(textDocument.uri, textDocument.version, contentChanges));
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      clearTimeout(this.entries.get(uri)?.timer);
      this.entries.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
  }

  /** The document with every change that has arrived reviewed; undefined where it is not open. */
  reviewed(uri: string): OpenDocument | undefined {
    const entry = this.entries.get(uri);
    if (entry === undefined) return undefined;
    this.apply(entry);
    return { uri, version: entry.text.version, text: entry.text, review: entry.review };
  }

  /** Reviews the document as a proposal from now on, until it is closed. */
  assumeProposal(uri: string): void {
    const entry = this.entries.get(uri);
    if (entry !== undefined && !entry.assumeProposal) this.start(uri, entry.text, true);
  }

  configure(config: PartialConfig): void {
    this.config = config;
    for (const [uri, { text, assumeProposal }] of this.entries) this.start(uri, text, assumeProposal);
  }

  private start(uri: string, text: TextDocument, assumeProposal: boolean): void {
    clearTimeout(this.entries.get(uri)?.timer);
    const began = performance.now();
    const session = createSession(text.getText(), { ...this.config, ...(assumeProposal ? { assumeProposal } : {}) });
    const entry: Entry = { text, session, review: session.review, assumeProposal, cost: performance.now() - began, pending: [] };
    this.entries.set(uri, entry);
    this.publish({ uri, version: text.version, text, review: entry.review });
  }

  private change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): void {
    const entry = this.entries.get(uri);
    if (entry === undefined) return;
    for (const change of changes) {
      entry.pending.push('range' in change
        ? { start: entry.text.offsetAt(change.range.start), end: entry.text.offsetAt(change.range.end), text: change.text }
        : { start: 0, end: entry.text.getText().length, text: change.text });
      entry.text = TextDocument.update(entry.text, [change], version);
    }
    clearTimeout(entry.timer);
    const review = () => {
      this.apply(entry);
      this.publish({ uri, version: entry.text.version, text: entry.text, review: entry.review });
    };
    if (entry.cost <= atOnce) review();
    else entry.timer = setTimeout(review, Math.min(longestPause, entry.cost));
  }

  private apply(entry: Entry): void {
    if (entry.pending.length === 0) return;
    const began = performance.now();
    for (const edit of entry.pending) entry.review = entry.session.edit(edit);
    entry.pending = [];
    entry.cost = performance.now() - began;
  }
}
