import type { ClientCapabilities } from 'vscode-languageserver';
import { english, type Translate } from '../review/translate.ts';
import type { InitializationOptions } from './protocol.ts';

/** What the client can do, and how it is spoken to. */
export interface Client {
  /** Puts a string into the client's language. */
  readonly t: Translate;
  readonly hasSettings: boolean;
  readonly hasFolders: boolean;
  readonly readsFiles: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  readonly watchesFiles: boolean;
  /** Snippets in workspace edits, and so in code actions. */
  readonly snippetEdits: boolean;
  readonly snippetCompletion: boolean;
  readonly createsFiles: boolean;
  /** Whether it has a command that lenses, actions and hovers may call. */
  has(command: string): boolean;
}

/** Reads what the client says of itself. */
export function clientFrom({ workspace, textDocument }: ClientCapabilities, options: unknown): Client {
  const { strings = {}, commands = [], readsFiles = false }: InitializationOptions = typeof options === 'object' && options !== null ? options : {};
  return {
    t: (message, ...values) => english(strings[message] ?? message, ...values),
    hasSettings: workspace?.configuration === true,
    hasFolders: workspace?.workspaceFolders === true,
    readsFiles,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    snippetCompletion: textDocument?.completion?.completionItem?.snippetSupport === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true && workspace.workspaceEdit.documentChanges === true,
    has: (command) => commands.includes(command),
  };
}
