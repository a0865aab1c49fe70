import type { Connection, InitializeResult } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import { codeActions } from './code-actions.ts';
import { completion } from './completion.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { hover } from './hover.ts';
import { insertionFor } from './insertion.ts';
import { OpenDocuments, type OpenDocument } from './open-documents.ts';
import * as protocol from './protocol.ts';
import { rubric } from './rubric.ts';
import { settingsFrom } from './settings.ts';
import { review } from '../review/review.ts';
import { whatIf } from '../review/what-if.ts';

/** Wires the features to a connection; knows nothing of how the connection is made. */
export function startServer(connection: Connection): void {
  const documents = new OpenDocuments(connection, (document) => {
    void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: diagnosticsOf(document, documents.config.rules) });
    const message: protocol.DocumentReview = { uri: document.uri, version: document.version, review: document.review };
    void connection.sendNotification(protocol.didReviewNotification, message);
  });
  let canConfigure = false;

  connection.onInitialize(({ capabilities }): InitializeResult => {
    canConfigure = capabilities.workspace?.configuration === true;
    return {
      serverInfo: { name: 'Seven Signals' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        completionProvider: { triggerCharacters: ['/'] },
        codeActionProvider: { codeActionKinds: ['quickfix'] },
      },
    };
  });
  const configure = async () => {
    if (!canConfigure) return;
    documents.configure(settingsFrom(await connection.workspace.getConfiguration('sevenSignals')));
  };
  connection.onInitialized(() => void configure());
  connection.onDidChangeConfiguration(() => void configure());

  const withDocument = <Result>(uri: string, answer: (document: OpenDocument) => Result): Result | null => {
    const document = documents.reviewed(uri);
    return document === undefined ? null : answer(document);
  };
  connection.onHover(({ textDocument, position }) => withDocument(textDocument.uri, (document) => hover(document.review, position)));
  connection.onCompletion(({ textDocument, position }) => withDocument(textDocument.uri, (document) => completion(document, position)) ?? []);
  connection.onCodeAction(({ textDocument, range, context }) => withDocument(textDocument.uri, (document) => codeActions(document, range, context)) ?? []);
  connection.onRequest(protocol.reviewRequest, ({ uri, assumeProposal }: protocol.ReviewParams): protocol.DocumentReview | null => {
    if (assumeProposal === true) documents.assumeProposal(uri);
    return withDocument(uri, ({ version, review: latest }) => ({ uri, version, review: latest }));
  });
  connection.onRequest(protocol.scoreTextRequest, ({ text, assumeProposal }: protocol.ScoreTextParams) =>
    review(text, { ...documents.config, ...(assumeProposal === undefined ? {} : { assumeProposal }) }));
  connection.onRequest(protocol.whatIfRequest, ({ uri, planned }: protocol.WhatIfParams): protocol.WhatIf | null =>
    withDocument(uri, (document) => whatIf(document.review, planned, documents.config)));
  connection.onRequest(protocol.insertRequest, ({ uri, criterion }: protocol.InsertParams): protocol.Insertion | null =>
    withDocument(uri, (document) => insertionFor(document.review, criterion)));
  connection.onRequest(protocol.rubricRequest, rubric);
  connection.listen();
}
