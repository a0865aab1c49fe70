import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { PartialConfig } from '../review/config.ts';
import { findConfiguration, loadConfiguration, type LoadedConfiguration } from '../review/configuration/load.ts';
import { isIncluded } from '../review/configuration/included.ts';
import { folderOf, pathWithin } from '../review/configuration/paths.ts';

/** The configurations of files on disk, each read once. `report` is told once about each thing that is wrong in one. */
export class Configurations {
  private readonly texts = new Map<string, Promise<string | undefined>>();
  private readonly loaded = new Map<string, Promise<LoadedConfiguration | undefined>>();
  private readonly given: string | undefined;
  private readonly report: (path: string, problem: string) => void;
  /** Whether a configuration, or one that it extends, could not be read at all. */
  broken = false;

  constructor(given: string | undefined, report: (path: string, problem: string) => void) {
    this.given = given;
    this.report = report;
  }

  /** The configuration that holds for a file; `-` stands for one in the working directory. */
  async of(file: string): Promise<PartialConfig> {
    const document = pathToFileURL(path.resolve(file)).href;
    const uri = this.given === undefined ? await findConfiguration(document, (candidate) => this.read(candidate)) : pathToFileURL(path.resolve(this.given)).href;
    const loaded = uri === undefined ? undefined : await this.load(uri);
    if (loaded === undefined) return {};
    const within = pathWithin(folderOf(loaded.uri)!, document);
    return { ...loaded.settings, excluded: file !== '-' && within !== undefined && !isIncluded(within, loaded.settings) };
  }

  private load(uri: string): Promise<LoadedConfiguration | undefined> {
    let known = this.loaded.get(uri);
    if (known === undefined) {
      known = loadConfiguration(uri, (candidate) => this.read(candidate)).then((loaded) => this.reported(uri, loaded));
      this.loaded.set(uri, known);
    }
    return known;
  }

  private reported(uri: string, loaded: LoadedConfiguration | undefined): LoadedConfiguration | undefined {
    if (loaded === undefined) {
      this.broken = true;
      this.report(pathOf(uri), 'this configuration cannot be read');
    }
    for (const part of loaded?.parts ?? []) {
      if (part.settings === undefined) this.broken = true;
      for (const { message, values, line, column } of part.problems) {
        this.report(`${pathOf(part.uri)}:${line}:${column}`, message.replace(/\{(\d)\}/g, (whole, index: string) => values[Number(index)] ?? whole));
      }
    }
    return loaded;
  }

  private read(uri: string): Promise<string | undefined> {
    let known = this.texts.get(uri);
    if (known === undefined) {
      known = readFile(fileURLToPath(uri), 'utf8').catch(() => undefined);
      this.texts.set(uri, known);
    }
    return known;
  }
}

function pathOf(uri: string): string {
  return path.relative('', fileURLToPath(uri)) || fileURLToPath(uri);
}
