import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { diagnosticsOf } from './diagnostics/diagnostics.ts';
import type { OpenDocument } from './open-documents.ts';
import type { Review } from '../review/types.ts';

/** Publishes the findings of documents: worked out once per review, and none on the line that is being typed. */
export class Findings {
  private readonly connection: Connection;
  private readonly client: () => Client;
  private readonly known = new WeakMap<Review, readonly Diagnostic[]>();

  constructor(connection: Connection, client: () => Client) {
    this.connection = connection;
    this.client = client;
  }

  publish(document: OpenDocument, lineInHand: number | undefined): void {
    const { uri, version, configuration: { editor: { focusMode } } } = document;
    const isTyped = ({ range: { start, end } }: Diagnostic) => focusMode && lineInHand !== undefined && start.line <= lineInHand && lineInHand <= end.line;
    void this.connection.sendDiagnostics({ uri, version, diagnostics: this.of(document).filter((finding) => !isTyped(finding)) });
  }

  withdraw(uri: string): void {
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private of(document: OpenDocument): readonly Diagnostic[] {
    let known = this.known.get(document.review);
    if (known === undefined) {
      known = diagnosticsOf(document, this.client().t);
      this.known.set(document.review, known);
    }
    return known;
  }
}
