import type { Connection, InitializeResult } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification, TextDocumentSyncKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { whatIf } from '../review/what-if.ts';
import { clientFrom, type Client } from './client.ts';
import { actionDocumentation, codeActionKinds, codeActions } from './code-actions/code-actions.ts';
import { codeLenses } from './code-lenses.ts';
import { completion, triggerCharacters } from './completion/completion.ts';
import { ConfigurationDocuments } from './configuration-documents.ts';
import { configurationCompletion, configurationHover, configurationLinks } from './configuration-language/features.ts';
import { Configurations, isConfiguration } from './configurations.ts';
import { reviewText } from './follower.ts';
import { documentLinks } from './document-links.ts';
import { Findings } from './findings.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { insertionFor } from './insertion.ts';
import { OpenDocuments, type OpenDocument } from './open-documents.ts';
import * as protocol from './protocol.ts';
import { rubric } from './rubric.ts';
import type { ReadText } from '../review/configuration/load.ts';

/**
 * Wires the features to a connection; knows nothing of how the connection is made. `readLocally` reads files where the
 * server can do so itself; for others it asks the client.
 */
export function startServer(connection: Connection, readLocally: ReadText = () => Promise.resolve(undefined)): void {
  let client: Client = clientFrom({}, undefined);
  const read: ReadText = async (uri) => await readLocally(uri)
    ?? (client.readsFiles ? await connection.sendRequest<string | null>(protocol.readFileRequest, { uri }).catch(() => null) ?? undefined : undefined);
  const configurations = new Configurations(connection, () => client, read);
  const findings = new Findings(connection, () => client);
  const documents = new OpenDocuments((uri) => configurations.of(uri), {
    reviewed: (document) => {
      findings.publish(document, documents.lineInHand(document.uri));
      void connection.sendNotification(protocol.didReviewNotification, { uri: document.uri, version: document.version } satisfies protocol.Reviewed);
    },
    lineLeft: (document) => { findings.publish(document, documents.lineInHand(document.uri)); },
    failed: (uri, error) => { connection.console.error(`${uri} could not be reviewed: ${error instanceof Error ? error.stack ?? error.message : String(error)}`); },
  });
  const reconfigure = async () => {
    await documents.reconfigure();
    if (client.refreshesLenses) void connection.sendRequest('workspace/codeLens/refresh').catch(() => undefined);
    if (client.refreshesHints) void connection.languages.inlayHint.refresh().catch(() => undefined);
  };
  const configurationDocuments = new ConfigurationDocuments(configurations, () => void reconfigure());

  connection.onInitialize(({ capabilities, initializationOptions, workspaceFolders }): InitializeResult => {
    client = clientFrom(capabilities, initializationOptions);
    configurations.folders = workspaceFolders ?? [];
    return {
      serverInfo: { name: 'Seven Signals' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        completionProvider: { triggerCharacters: [...triggerCharacters] },
        codeLensProvider: {},
        inlayHintProvider: true,
        documentLinkProvider: {},
        codeActionProvider: { codeActionKinds: [...codeActionKinds], ...actionDocumentation(client) },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });
  connection.onInitialized(() => {
    if (client.watchesFiles) void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/.seven-signals.{yaml,yml,json}' }] }).catch(() => undefined);
    if (client.hasFolders) connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      configurations.folders = [...configurations.folders.filter(({ uri }) => !removed.some((folder) => folder.uri === uri)), ...added];
      void reconfigure();
    });
  });
  connection.onShutdown(() => { documents.closeAll(); });
  connection.onDidChangeConfiguration(() => void reconfigure());
  connection.onDidChangeWatchedFiles(() => {
    configurations.forget();
    void reconfigure();
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const document = TextDocument.create(uri, languageId, version, text);
    if (isConfiguration(uri)) configurationDocuments.open(document);
    else documents.open(uri, document);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    if (isConfiguration(uri)) configurationDocuments.change(uri, version, contentChanges);
    else documents.change(uri, version, contentChanges);
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => { documents.leaveLine(uri); });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (isConfiguration(uri)) configurationDocuments.close(uri);
    else {
      documents.close(uri);
      findings.withdraw(uri);
    }
  });

  const withDocument = async <Result>(uri: string, answer: (document: OpenDocument) => Result): Promise<Result | null> => {
    const document = await documents.reviewed(uri);
    return document === undefined ? null : answer(document);
  };
  connection.onHover(({ textDocument: { uri }, position }) => {
    const configuration = configurationDocuments.get(uri);
    return configuration === undefined ? withDocument(uri, (document) => hover(document.review, position, client)) : configurationHover(configuration, position, client.t);
  });
  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    const configuration = configurationDocuments.get(uri);
    return configuration === undefined ? await withDocument(uri, (document) => completion(document, position, client)) ?? [] : configurationCompletion(configuration, position, client.t);
  });
  connection.onDocumentLinks(({ textDocument: { uri } }) => {
    const configuration = configurationDocuments.get(uri);
    return configuration === undefined ? withDocument(uri, documentLinks) : configurationLinks(configuration);
  });
  connection.onCodeLens(({ textDocument: { uri } }) => withDocument(uri, (document) => codeLenses(document, client)));
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) => withDocument(uri, (document) => inlayHints(document, range, client)));
  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { diagnostics, only } }) => {
    const file = (await documents.reviewed(uri))?.configuration.file;
    const configurationText = file === undefined ? undefined : await configurations.read(file);
    // Nothing may come between the document and what is said of its places.
    const document = await documents.reviewed(uri);
    return document === undefined ? [] : codeActions({ document, range, diagnostics, client, ...(configurationText === undefined ? {} : { configurationText }) }, only);
  });

  connection.onRequest(protocol.reviewRequest, async ({ uri, assumeProposal }: protocol.ReviewParams): Promise<protocol.DocumentReview | null> => {
    if (assumeProposal === true) documents.assumeProposal(uri);
    return withDocument(uri, ({ version, review: latest }) => ({ uri, version, review: latest }));
  });
  connection.onRequest(protocol.scoreTextRequest, async ({ uri, text, assumeProposal }: protocol.ScoreTextParams) => {
    const { review: config } = await configurations.of(uri);
    return reviewText(text, { ...config, ...(assumeProposal === undefined ? {} : { assumeProposal }) });
  });
  connection.onRequest(protocol.whatIfRequest, ({ uri, planned }: protocol.WhatIfParams): Promise<protocol.WhatIf | null> =>
    withDocument(uri, (document) => whatIf(document.review, planned, document.configuration.review)));
  connection.onRequest(protocol.insertRequest, ({ uri, criterion }: protocol.InsertParams): Promise<protocol.Insertion | null> =>
    withDocument(uri, (document) => insertionFor(document, criterion)));
  connection.onRequest(protocol.configurationRequest, async ({ uri }: protocol.ConfigurationParams): Promise<protocol.ConfigurationPlace> => {
    const { file, folder } = await configurations.of(uri);
    return { ...(file === undefined ? {} : { file }), ...(folder === undefined ? {} : { folder }) };
  });
  connection.onRequest(protocol.rubricRequest, rubric);
  connection.listen();
}
