import { CancellationTokenSource, commands, l10n, RelativePattern, window, workspace, type CancellationToken, type Disposable, type LogOutputChannel, type TreeView, type Uri } from 'vscode';
import type { Server } from '../client/server.ts';
import type { Reviews } from '../reviews.ts';
import { RowsProvider } from '../rows-view.ts';
import type { Row } from '../tree.ts';
import { proposalRows, type FoundProposal } from './rows.ts';

/** Files in flight at a time: enough to keep the server busy, few enough that a keystroke's review is soon its turn. */
const inFlight = 2;
/** A Markdown file larger than this is no proposal. */
const largestFile = 1_000_000;
const pauseAfterChange = 500;

/** All proposals of the workspace, best first: read when the view is first seen, then kept up to date by a file watcher. */
export class ProposalsView implements Disposable {
  readonly provider = new RowsProvider();
  readonly tree: TreeView<Row>;
  private readonly found = new Map<string, FoundProposal>();
  private readonly changed = new Map<string, Uri>();
  private readonly parts: Disposable[];
  private scan: { source: CancellationTokenSource; done: Promise<void> } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private read = false;
  private readonly server: Server;
  private readonly reviews: Reviews;
  private readonly log: LogOutputChannel;

  constructor(server: Server, reviews: Reviews, log: LogOutputChannel) {
    this.server = server;
    this.reviews = reviews;
    this.log = log;
    this.tree = window.createTreeView('sevenSignals.proposals', { treeDataProvider: this.provider });
    const watcher = workspace.createFileSystemWatcher('**/*.{md,markdown}');
    const note = (uri: Uri): void => { this.note(uri); };
    this.parts = [
      this.provider, this.tree, watcher, watcher.onDidCreate(note), watcher.onDidChange(note), watcher.onDidDelete(note),
      this.tree.onDidChangeVisibility(({ visible }) => { if (visible && !this.read) void this.readAll(); }),
      workspace.onDidChangeWorkspaceFolders(() => { if (this.read) void this.readAll(); }),
      workspace.onDidChangeConfiguration((event) => { if (this.read && event.affectsConfiguration('sevenSignals')) void this.readAll(); }),
    ];
    if (this.tree.visible) void this.readAll();
  }

  /** Reads every Markdown file again; a second call waits for the first. */
  async readAll(): Promise<void> {
    this.read = true;
    if (this.scan === undefined) {
      const source = new CancellationTokenSource();
      const done = this.scanWith(source.token).finally(() => {
        source.dispose();
        this.scan = undefined;
        void commands.executeCommand('setContext', 'sevenSignals.scanning', false);
        void commands.executeCommand('setContext', 'sevenSignals.scanned', true);
      });
      this.scan = { source, done };
    }
    await this.scan.done;
  }

  /** Stops reading; what has been found stays. */
  stop(): void {
    this.scan?.source.cancel();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.stop();
    for (const part of this.parts) part.dispose();
  }

  private async scanWith(token: CancellationToken): Promise<void> {
    void commands.executeCommand('setContext', 'sevenSignals.scanning', true);
    await window.withProgress({ location: { viewId: 'sevenSignals.proposals' } }, async () => {
      let files: Uri[];
      try {
        files = await this.files(token);
      } catch (error) {
        this.tree.message = l10n.t('The workspace could not be searched: {0}', error instanceof Error ? error.message : String(error));
        return;
      }
      if (token.isCancellationRequested) return;
      const here = new Set(files.map(String));
      for (const key of this.found.keys()) if (!here.has(key)) this.found.delete(key);
      let next = 0;
      let shown = 0;
      const work = async (): Promise<void> => {
        while (next < files.length && !token.isCancellationRequested) {
          await this.readOne(files[next++]!, token);
          if (Date.now() - shown < 200) continue;
          shown = Date.now();
          this.tree.message = l10n.t('Reading {0} of {1}…', next, files.length);
          this.show();
        }
      };
      await Promise.all(Array.from({ length: inFlight }, work));
      this.tree.message = token.isCancellationRequested ? l10n.t('Stopped after {0} of {1} files.', next, files.length) : '';
    });
    this.show();
  }

  private async files(token: CancellationToken): Promise<Uri[]> {
    const perFolder = await Promise.all((workspace.workspaceFolders ?? []).map(({ uri }) => {
      const settings = workspace.getConfiguration('sevenSignals', uri);
      const include = settings.get<string[]>('include', []);
      const exclude = settings.get<string[]>('exclude', []);
      return workspace.findFiles(new RelativePattern(uri, oneOf(include)), exclude.length === 0 ? undefined : oneOf(exclude), undefined, token);
    }));
    return perFolder.flat();
  }

  private async readOne(uri: Uri, token?: CancellationToken): Promise<void> {
    const key = uri.toString();
    this.found.delete(key);
    try {
      const { size } = await workspace.fs.stat(uri);
      if (size > largestFile) return;
      const text = await workspace.decode(await workspace.fs.readFile(uri), { uri });
      const review = await this.server.scoreText({ uri: key, text }, token);
      if (review.proposal) this.found.set(key, { uri: key, path: workspace.asRelativePath(uri), review });
    } catch (error) {
      // Deleted meanwhile, not text, or cancelled: not a proposal; the log keeps the reason.
      this.log.appendLine(`${workspace.asRelativePath(uri)}: ${String(error)}`);
    }
  }

  /** A file was made, changed or deleted; changes that come together are read together. */
  private note(uri: Uri): void {
    if (!this.read) return;
    this.changed.set(uri.toString(), uri);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { void this.readChanged(); }, pauseAfterChange);
  }

  private async readChanged(): Promise<void> {
    const uris = [...this.changed.values()];
    this.changed.clear();
    if (this.scan !== undefined) await this.scan.done;
    const wanted = new Set((await this.files(new CancellationTokenSource().token)).map(String));
    for (const uri of uris) {
      if (wanted.has(uri.toString())) await this.readOne(uri);
      else this.found.delete(uri.toString());
    }
    this.show();
  }

  private show(): void {
    if (this.reviews.rubric === undefined) return;
    this.tree.description = this.found.size === 0 ? '' : String(this.found.size);
    this.provider.show(proposalRows([...this.found.values()], this.reviews.rubric, l10n.t));
  }
}

function oneOf(globs: readonly string[]): string {
  return globs.length === 1 ? globs[0]! : `{${globs.join(',')}}`;
}
