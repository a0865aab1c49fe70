import { env, l10n, Uri, workspace, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { clientCommands, didReviewNotification, readFileRequest, type DocumentReview, type InitializationOptions, type ReadFileParams } from '../../language-server/protocol.ts';
import { schemes } from '../documents.ts';
import type { Connection } from './server.ts';

export const clientId = 'sevenSignals';
export const clientName = 'Seven Signals';

export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return {
    // JSON is left to VS Code, which has the schema; for YAML it may have nothing.
    documentSelector: schemes().flatMap((scheme) => [{ scheme, language: 'markdown' }, { scheme, pattern: '**/.seven-signals.{yaml,yml}' }]),
    outputChannel: log,
    initializationOptions: { locale: env.language, strings: l10n.bundle ?? {}, commands: Object.values(clientCommands), readsFiles: true } satisfies InitializationOptions,
    markdown: { isTrusted: { enabledCommands: Object.values(clientCommands) }, supportHtml: false },
  };
}

export async function connect(client: BaseLanguageClient): Promise<Connection> {
  client.onRequest(readFileRequest, readFile);
  await client.start();
  return {
    sendRequest: (method, params, token) => client.sendRequest(method, params, token),
    onDidReview: (listener) => client.onNotification(didReviewNotification, (review: DocumentReview) => { listener(review); }),
    stop: () => client.dispose(),
  };
}

/** A file's text, for a server that cannot read it itself; null where there is none. */
async function readFile({ uri }: ReadFileParams): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)));
  } catch {
    return null;
  }
}
