import { PassThrough } from 'node:stream';
import { createConnection, createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { ClientCapabilities, ConfigurationParams, Diagnostic, InitializeResult, PublishDiagnosticsParams, WorkspaceFolder } from 'vscode-languageserver';
import { clientCommands, readFileRequest, type InitializationOptions, type ReadFileParams } from '../../src/language-server/protocol.ts';
import { startServer } from '../../src/language-server/server.ts';

export interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: InitializationOptions;
  /** The client's settings under `sevenSignals`, for every document or by its URI; may be changed later. */
  settings?: (uri: string) => unknown;
  /** Files that the client reads for the server, by URI; may be changed later. */
  readonly files?: Map<string, string>;
  readonly folders?: readonly WorkspaceFolder[];
}

/** What VS Code says it can do, as far as the server asks. */
export const likeVSCode: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'], snippetEditSupport: true }, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
  textDocument: { completion: { completionItem: { snippetSupport: true } } },
};
export const allCommands = Object.values(clientCommands);

/** A client joined to a real server by two streams in this process. */
export async function connect(options: Options = {}) {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)));
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const published: PublishDiagnosticsParams[] = [];
  const errors: string[] = [];
  const waiting: { uri: string | undefined; resolve: (params: PublishDiagnosticsParams) => void }[] = [];
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const one of waiting.filter(({ uri }) => uri === undefined || uri === params.uri)) {
      waiting.splice(waiting.indexOf(one), 1);
      one.resolve(params);
    }
  });
  client.onNotification('window/logMessage', ({ message }: { message: string }) => { errors.push(message); });
  client.onRequest('workspace/configuration', ({ items }: ConfigurationParams) => items.map(({ scopeUri }) => options.settings?.(scopeUri!) ?? null));
  client.onRequest('workspace/codeLens/refresh', () => null);
  client.onRequest('workspace/inlayHint/refresh', () => null);
  client.onRequest(readFileRequest, ({ uri }: ReadFileParams) => options.files?.get(uri) ?? null);
  client.listen();
  const { capabilities = {}, initializationOptions = {}, folders } = options;
  const initialized: InitializeResult = await client.sendRequest('initialize', {
    processId: null, rootUri: null, workspaceFolders: folders ?? null,
    capabilities: { ...capabilities, workspace: { ...capabilities.workspace, configuration: options.settings !== undefined } },
    initializationOptions: { ...initializationOptions, readsFiles: options.files !== undefined },
  });
  await client.sendNotification('initialized', {});
  const nextDiagnostics = (uri?: string) => new Promise<PublishDiagnosticsParams>((resolve) => waiting.push({ uri, resolve }));
  const open = (uri: string, text: string, languageId = 'markdown') => client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  return {
    client, published, errors, initialized, nextDiagnostics, open,
    /** Opens a document and gives its first findings. */
    findings: async (uri: string, text: string): Promise<Diagnostic[]> => {
      const next = nextDiagnostics(uri);
      await open(uri, text);
      return (await next).diagnostics;
    },
    replaceAll: (uri: string, version: number, text: string) => client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] }),
    edit: (uri: string, version: number, line: number, character: number, text: string, length = 0) => client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version }, contentChanges: [{ range: { start: { line, character }, end: { line, character: character + length } }, text }],
    }),
    dispose: () => {
      const end = () => { client.dispose(); toServer.destroy(); toClient.destroy(); };
      client.sendRequest('shutdown').then(end, end);
    },
  };
}
