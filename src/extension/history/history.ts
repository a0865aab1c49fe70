import { EventEmitter, Uri, workspace, type Disposable, type Memento } from 'vscode';
import type { SignalId } from '../../language-server/protocol.ts';
import type { Review } from '../../review/types.ts';
import type { CardPoint } from '../../scorecard/protocol.ts';
import type { Server } from '../client/server.ts';
import type { Reviews } from '../reviews.ts';
import { repositoryOf, textAt } from './git.ts';

type Scores = ReadonlyMap<SignalId, number>;
interface Saved {
  readonly overall: number;
}

const longestHistory = 20;
const commitsRead = 8;

/** How a document's score went: over its saves, kept by the workspace, and over its last commits, where git knows it. */
export class History implements Disposable {
  private readonly changed = new EventEmitter<Uri>();
  private readonly saved = new Map<string, Scores>();
  private readonly committed = new Map<string, { head: string; scores: Scores; points: readonly CardPoint[] }>();
  private readonly parts: Disposable[];
  readonly onDidChange = this.changed.event;
  private readonly memory: Memento;
  private readonly server: Server;
  private readonly reviews: Reviews;

  constructor(memory: Memento, server: Server, reviews: Reviews) {
    this.memory = memory;
    this.server = server;
    this.reviews = reviews;
    this.parts = [
      this.changed,
      reviews.onDidReview((uri) => { this.start(uri); }),
      workspace.onDidSaveTextDocument(async ({ uri }) => {
        const document = workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri.toString());
        const review = document === undefined || reviews.of(uri) === undefined ? undefined : await reviews.request(document);
        if (review?.proposal === true) await this.save(uri, review);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.saved.delete(uri.toString());
        this.committed.delete(uri.toString());
      }),
    ];
  }

  /** The signals' scores when the document was last saved and in the last commit. */
  baselines(uri: Uri): { save?: Scores; commit?: Scores } {
    const save = this.saved.get(uri.toString());
    const commit = this.committed.get(uri.toString())?.scores;
    return { ...(save === undefined ? {} : { save }), ...(commit === undefined ? {} : { commit }) };
  }

  /** The overall score over commits, then saves, then now. */
  points(uri: Uri, now: string, save: string): CardPoint[] {
    const review = this.reviews.of(uri);
    const all: CardPoint[] = [
      ...(this.committed.get(uri.toString())?.points ?? []),
      ...this.saves(uri).map(({ overall }) => ({ overall, label: save })),
      ...(review === undefined ? [] : [{ overall: review.overall, label: now }]),
    ];
    return all.filter(({ overall }, index) => index === 0 || index === all.length - 1 || overall !== all[index - 1]!.overall).slice(-longestHistory);
  }

  /** Reads the last commits of a document once per commit; quiet where there is no repository. */
  async readCommits(uri: Uri): Promise<void> {
    const repository = await repositoryOf(uri);
    const head = repository?.state.HEAD?.commit;
    if (repository === undefined || head === undefined || this.committed.get(uri.toString())?.head === head) return;
    try {
      const commits = (await repository.log({ path: uri.fsPath, maxEntries: commitsRead })).reverse();
      const points: CardPoint[] = [];
      let last: Review | undefined;
      for (const { hash } of commits) {
        const text = await textAt(repository, hash, uri);
        if (text === undefined) continue;
        last = await this.server.scoreText({ uri: uri.toString(), text, assumeProposal: true });
        points.push({ overall: last.overall, label: hash.slice(0, 7) });
      }
      if (last === undefined) return;
      this.committed.set(uri.toString(), { head, scores: scoresOf(last), points });
      this.changed.fire(uri);
    } catch {
      // A repository without commits, or a file that git does not know, has no history.
    }
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  /** The first review of a document that is not dirty is the one of its last save. */
  private start(uri: Uri): void {
    const key = uri.toString();
    const document = workspace.textDocuments.find((candidate) => candidate.uri.toString() === key);
    const review = this.reviews.of(uri);
    if (document === undefined || review === undefined || this.saved.has(key)) return;
    if (!document.isDirty && !document.isUntitled) this.saved.set(key, scoresOf(review));
    void this.readCommits(uri);
  }

  private async save(uri: Uri, review: Review): Promise<void> {
    this.saved.set(uri.toString(), scoresOf(review));
    const saves = this.saves(uri);
    if (saves.at(-1)?.overall !== review.overall) {
      await this.memory.update(`saves:${uri.toString()}`, [...saves, { overall: review.overall }].slice(-longestHistory));
    }
    this.changed.fire(uri);
    await this.readCommits(uri);
  }

  private saves(uri: Uri): Saved[] {
    return this.memory.get<Saved[]>(`saves:${uri.toString()}`, []);
  }
}

function scoresOf(review: Review): Scores {
  return new Map(review.signals.map(({ id, score }) => [id, score]));
}
