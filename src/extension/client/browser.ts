import { Uri, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientId, clientName, clientOptions, connect } from './options.ts';
import type { Connection } from './server.ts';

/** The reader's model, which stands beside the server's bundle. */
const model = ['vectors.json', 'weights.json', 'flags.json'];

/** Starts the server in a worker. The worker is made from the bundle's text, because a worker may not be loaded from another origin. */
export async function start(context: ExtensionContext, log: LogOutputChannel): Promise<Connection> {
  const read = async (name: string) => Uint8Array.from(await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist', 'server', name)));
  const [code, files] = await Promise.all([read('browser.js'), Promise.all(model.map(read))]);
  // The bundle asks for the model by `require`, which a worker does not have.
  const entries = model.flatMap((name, index) => [`${JSON.stringify(`./${name}`)}:`, files[index]!, ',']);
  const address = URL.createObjectURL(new Blob(['const model={', ...entries, '};self.require=(name)=>model[name];\n', code], { type: 'text/javascript' }));
  const worker = new Worker(address);
  const connection = await connect(new LanguageClient(clientId, clientName, worker, clientOptions(log)));
  URL.revokeObjectURL(address);
  return { ...connection, stop: async () => { await connection.stop(); worker.terminate(); } };
}
