import { env, l10n, workspace, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { didReviewNotification, type DocumentReview } from '../../language-server/protocol.ts';
import { schemes } from '../documents.ts';
import type { Connection } from './server.ts';

export const clientId = 'sevenSignals';
export const clientName = 'Seven Signals';

export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: schemes().map((scheme) => ({ scheme, language: 'markdown' })),
    outputChannel: log,
    synchronize: { fileEvents: workspace.createFileSystemWatcher('**/.seven-signals.{yaml,yml,json}') },
    initializationOptions: { locale: env.language, strings: l10n.bundle ?? {} },
    markdown: { isTrusted: { enabledCommands: ['sevenSignals.insertPart', 'sevenSignals.explainRule', 'sevenSignals.openScorecard'] }, supportHtml: false },
  };
}

export async function connect(client: BaseLanguageClient): Promise<Connection> {
  await client.start();
  return {
    sendRequest: (method, params, token) => client.sendRequest(method, params, token),
    onDidReview: (listener) => client.onNotification(didReviewNotification, (review: DocumentReview) => { listener(review); }),
    stop: () => client.dispose(),
  };
}
