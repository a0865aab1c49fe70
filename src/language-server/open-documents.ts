import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../markdown/edit.ts';
import type { PlacedBlock } from '../markdown/types.ts';
import type { Review } from '../review/types.ts';
import type { DocumentConfiguration } from './configurations.ts';
import { Follower } from './follower.ts';
import { LineInHand } from './line-in-hand.ts';

/** An open document with the review of the version it stands at. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: TextDocument;
  readonly review: Review;
  readonly blocks: readonly PlacedBlock[];
  readonly configuration: DocumentConfiguration;
}

export interface Listener {
  /** A document has been reviewed. */
  reviewed(document: OpenDocument): void;
  /** Another line of a document is being typed in, or none any longer; the review is the same. */
  lineLeft(document: OpenDocument): void;
  failed(uri: string, error: unknown): void;
}

interface Entry {
  readonly follower: Follower;
  readonly line: LineInHand;
  configuration: DocumentConfiguration | undefined;
  /** Settled once the configuration is known. */
  ready: Promise<void>;
  assumeProposal: boolean;
}

/** The documents the client has open, each with its own session; closing one frees it. */
export class OpenDocuments {
  private readonly entries = new Map<string, Entry>();
  private readonly configure: (uri: string) => Promise<DocumentConfiguration>;
  private readonly listener: Listener;

  constructor(configure: (uri: string) => Promise<DocumentConfiguration>, listener: Listener) {
    this.configure = configure;
    this.listener = listener;
  }

  open(uri: string, text: TextDocument): void {
    this.close(uri);
    const follower = new Follower(
      text,
      () => { this.listener.reviewed(this.stateOf(uri)!); },
      (error) => { this.listener.failed(uri, error); },
    );
    const line = new LineInHand(() => {
      const state = this.stateOf(uri);
      if (state !== undefined) this.listener.lineLeft(state);
    });
    const entry: Entry = { follower, line, configuration: undefined, ready: Promise.resolve(), assumeProposal: false };
    this.entries.set(uri, entry);
    entry.ready = this.load(uri, entry);
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const entry = this.entries.get(uri);
    if (entry === undefined) return;
    const { follower, line } = entry;
    const { text } = follower;
    let edit: Edit | undefined;
    for (const change of changes) {
      edit = 'range' in change ? { start: text.offsetAt(change.range.start), end: text.offsetAt(change.range.end), text: change.text } : undefined;
      TextDocument.update(text, [change], version);
    }
    if (edit !== undefined) line.take(text.positionAt(edit.start + edit.text.length).line, edit.text);
    follower.changed(changes.length === 1 ? edit : undefined);
  }

  close(uri: string): void {
    const entry = this.entries.get(uri);
    entry?.follower.close();
    entry?.line.leave();
    this.entries.delete(uri);
  }

  closeAll(): void {
    for (const uri of this.entries.keys()) this.close(uri);
  }

  /** The document as it stands now; undefined where it is not open, or is closed meanwhile. */
  async reviewed(uri: string): Promise<OpenDocument | undefined> {
    const entry = this.entries.get(uri);
    if (entry === undefined) return undefined;
    await entry.ready;
    await entry.follower.review();
    return this.entries.get(uri) === entry ? this.stateOf(uri) : undefined;
  }

  /** The line that is being typed in, from 0. */
  lineInHand(uri: string): number | undefined {
    return this.entries.get(uri)?.line.line;
  }

  leaveLine(uri: string): void {
    const entry = this.entries.get(uri);
    if (entry?.line.leave() !== true) return;
    const state = this.stateOf(uri);
    if (state !== undefined) this.listener.lineLeft(state);
  }

  /** Reviews the document as a proposal from now on, until it is closed. */
  assumeProposal(uri: string): void {
    const entry = this.entries.get(uri);
    if (entry === undefined || entry.assumeProposal) return;
    entry.assumeProposal = true;
    entry.ready = this.load(uri, entry);
  }

  /** Reads every document's configuration again. */
  async reconfigure(): Promise<void> {
    await Promise.all([...this.entries].map(([uri, entry]) => {
      entry.ready = this.load(uri, entry);
      return entry.ready;
    }));
  }

  private async load(uri: string, entry: Entry): Promise<void> {
    const loaded = await this.configure(uri);
    const configuration = entry.assumeProposal ? { ...loaded, review: { ...loaded.review, assumeProposal: true } } : loaded;
    if (this.entries.get(uri) !== entry) return;
    const before = entry.configuration;
    entry.configuration = configuration;
    if (JSON.stringify(before?.review) !== JSON.stringify(configuration.review)) entry.follower.configure(configuration.review);
    else if (JSON.stringify(before) !== JSON.stringify(configuration)) {
      const state = this.stateOf(uri);
      if (state !== undefined) this.listener.reviewed(state);
    }
  }

  private stateOf(uri: string): OpenDocument | undefined {
    const entry = this.entries.get(uri);
    const review = entry?.follower.current;
    if (entry?.configuration === undefined || review === undefined) return undefined;
    const { text, blocks } = entry.follower;
    return { uri, version: text.version, text, review, blocks, configuration: entry.configuration };
  }
}
