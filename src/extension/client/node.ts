import { Uri, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientId, clientName, clientOptions, connect } from './options.ts';
import type { Connection } from './server.ts';

/** Starts the server as a process of its own. */
export function start(context: ExtensionContext, log: LogOutputChannel): Promise<Connection> {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server', 'node.cjs').fsPath;
  return connect(new LanguageClient(clientId, clientName, { module, transport: TransportKind.ipc }, clientOptions(log)));
}
