import { env, extensions, l10n, Uri, workspace, type LogOutputChannel, type TextDocument } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { clientCommands, didReviewNotification, readFileRequest, type InitializationOptions, type ReadFileParams, type Reviewed } from '../../language-server/protocol.ts';
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
    middleware: {
      provideCompletionItem: (document, position, context, token, next) => (hasSchema(document) ? [] : next(document, position, context, token)),
      provideHover: (document, position, token, next) => (hasSchema(document) ? undefined : next(document, position, token)),
    },
    markdown: { isTrusted: { enabledCommands: Object.values(clientCommands) }, supportHtml: false },
  };
}

/** A YAML file that another extension reads with the schema this one contributes: it completes and explains already. */
function hasSchema({ languageId }: TextDocument): boolean {
  return languageId === 'yaml' && extensions.getExtension('redhat.vscode-yaml') !== undefined;
}

export async function connect(client: BaseLanguageClient): Promise<Connection> {
  client.onRequest(readFileRequest, readFile);
  await client.start();
  return {
    sendRequest: (method, params, token) => client.sendRequest(method, params, token),
    onDidReview: (listener) => client.onNotification(didReviewNotification, (reviewed: Reviewed) => { listener(reviewed); }),
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
