import { Uri, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientId, clientName, clientOptions, connect } from './options.ts';
import type { Connection } from './server.ts';

/** Starts the server in a worker. The worker is made from the bundle's text, because a worker may not be loaded from another origin. */
export async function start(context: ExtensionContext, log: LogOutputChannel): Promise<Connection> {
  const code = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js'));
  const address = URL.createObjectURL(new Blob([Uint8Array.from(code)], { type: 'text/javascript' }));
  const worker = new Worker(address);
  const connection = await connect(new LanguageClient(clientId, clientName, worker, clientOptions(log)));
  URL.revokeObjectURL(address);
  return { ...connection, stop: async () => { await connection.stop(); worker.terminate(); } };
}
