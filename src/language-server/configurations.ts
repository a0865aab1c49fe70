import { DiagnosticSeverity, type Connection, type Diagnostic, type WorkspaceFolder } from 'vscode-languageserver';
import { layered, type PartialConfig } from '../review/config.ts';
import type { FileSettings } from '../review/configuration/definition.ts';
import { isIncluded } from '../review/configuration/included.ts';
import { configurationNames, findConfiguration, loadConfiguration, type LoadedConfiguration, type ReadText } from '../review/configuration/load.ts';
import { parseConfiguration, type ParsedConfiguration } from '../review/configuration/parse.ts';
import { folderOf, nameOf, pathWithin } from '../review/configuration/paths.ts';
import type { Client } from './client.ts';
import { rangeOf } from './ranges.ts';
import { settingsFrom, type EditorSettings } from './settings.ts';

/** Everything that is configured for one document. */
export interface DocumentConfiguration {
  readonly review: PartialConfig;
  readonly editor: EditorSettings;
  /** The configuration file beside or above it. */
  readonly file?: string;
  /** Where a configuration file of its own would lie. */
  readonly folder?: string;
}

export function isConfiguration(uri: string): boolean {
  return (configurationNames as readonly string[]).includes(nameOf(uri));
}

/**
 * The configuration of each document: its file over the client's settings. A file that is open in the editor counts as it
 * stands there; one that is broken while somebody types keeps what it last said. What is wrong in a file is published.
 */
export class Configurations {
  folders: readonly WorkspaceFolder[] = [];
  private readonly connection: Connection;
  private readonly client: () => Client;
  private readonly readFile: ReadText;
  private readonly inEditor = new Map<string, string>();
  private readonly lastGood = new Map<string, FileSettings>();
  private readonly texts = new Map<string, Promise<string | undefined>>();
  private readonly loaded = new Map<string, Promise<LoadedConfiguration | undefined>>();
  private readonly reported = new Set<string>();

  constructor(connection: Connection, client: () => Client, readFile: ReadText) {
    this.connection = connection;
    this.client = client;
    this.readFile = readFile;
  }

  async of(uri: string): Promise<DocumentConfiguration> {
    const folder = this.folderOf(uri);
    const [settings, file] = await Promise.all([this.settingsOf(uri), findConfiguration(folderOf(uri) === undefined && folder !== undefined ? `${folder}/untitled` : uri, this.read)]);
    const loaded = file === undefined ? undefined : await this.load(file);
    const places = [[folder, settings.review], [file === undefined ? undefined : folderOf(file), loaded?.settings]] as const;
    const excluded = places.some(([base, { include, exclude } = {}]) => {
      const path = base === undefined ? undefined : pathWithin(base, uri);
      return path !== undefined && !isIncluded(path, { include, exclude });
    });
    const own = folder ?? folderOf(uri);
    return {
      review: { ...layered<FileSettings>(settings.review, loaded?.settings ?? {}), excluded },
      editor: settings.editor,
      ...(file === undefined ? {} : { file }),
      ...(own === undefined ? {} : { folder: own }),
    };
  }

  /** A configuration file is open in the editor with this text, or no longer. */
  async show(uri: string, text: string | undefined): Promise<void> {
    if (text === undefined) this.inEditor.delete(uri);
    else this.inEditor.set(uri, text);
    this.forget();
    if (text !== undefined) await this.load(uri);
  }

  textInEditor(uri: string): string | undefined {
    return this.inEditor.get(uri);
  }

  /** The text of a file, as it stands in the editor or on disk. */
  readonly read: ReadText = async (uri) => {
    const open = this.inEditor.get(uri);
    if (open !== undefined) return open;
    let known = this.texts.get(uri);
    if (known === undefined) {
      known = this.readFile(uri);
      this.texts.set(uri, known);
    }
    return known;
  };

  /** Files have changed: everything is read again when it is asked for. */
  forget(): void {
    this.texts.clear();
    this.loaded.clear();
  }

  private load(uri: string): Promise<LoadedConfiguration | undefined> {
    let known = this.loaded.get(uri);
    if (known === undefined) {
      known = loadConfiguration(uri, this.read, this.parse).then((loaded) => {
        this.report(uri, loaded);
        return loaded;
      });
      this.loaded.set(uri, known);
    }
    return known;
  }

  private readonly parse = (uri: string, text: string): ParsedConfiguration => {
    const parsed = parseConfiguration(text);
    if (parsed.settings !== undefined) this.lastGood.set(uri, parsed.settings);
    return { ...parsed, settings: parsed.settings ?? this.lastGood.get(uri) };
  };

  private report(uri: string, loaded: LoadedConfiguration | undefined): void {
    const { t } = this.client();
    if (loaded === undefined && this.reported.delete(uri)) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const part of loaded?.parts ?? []) {
      if (part.problems.length === 0 && !this.reported.delete(part.uri)) continue;
      if (part.problems.length > 0) this.reported.add(part.uri);
      void this.connection.sendDiagnostics({
        uri: part.uri,
        diagnostics: part.problems.map(({ message, values, ...place }): Diagnostic => ({
          range: rangeOf(place), severity: DiagnosticSeverity.Warning, source: 'Seven Signals', message: t(message, ...values.map((value) => t(value))),
        })),
      });
    }
  }

  private async settingsOf(uri: string): Promise<ReturnType<typeof settingsFrom>> {
    if (!this.client().hasSettings) return settingsFrom(undefined);
    return settingsFrom(await this.connection.workspace.getConfiguration({ scopeUri: uri, section: 'sevenSignals' }).catch(() => undefined));
  }

  /** The workspace folder a document lies in; for one that lies nowhere, the only or first folder. */
  private folderOf(uri: string): string | undefined {
    const holding = this.folders.map((folder) => folder.uri.replace(/\/$/, '')).filter((folder) => folderOf(uri) === undefined || uri.startsWith(`${folder}/`));
    return holding.sort((a, b) => b.length - a.length)[0];
  }
}
