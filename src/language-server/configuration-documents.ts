import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Configurations } from './configurations.ts';

/** The configuration files that are open in the editor. What is typed there holds at once. */
export class ConfigurationDocuments {
  private readonly documents = new Map<string, TextDocument>();
  private readonly configurations: Configurations;
  private readonly changed: () => void;

  constructor(configurations: Configurations, changed: () => void) {
    this.configurations = configurations;
    this.changed = changed;
  }

  get(uri: string): TextDocument | undefined {
    return this.documents.get(uri);
  }

  open(document: TextDocument): void {
    this.documents.set(document.uri, document);
    void this.show(document.uri, document.getText());
  }

  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): void {
    const document = this.documents.get(uri);
    if (document !== undefined) void this.show(uri, TextDocument.update(document, changes, version).getText());
  }

  close(uri: string): void {
    this.documents.delete(uri);
    void this.show(uri, undefined);
  }

  private async show(uri: string, text: string | undefined): Promise<void> {
    await this.configurations.show(uri, text);
    this.changed();
  }
}
