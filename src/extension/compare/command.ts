import { commands, l10n, Uri, window, workspace, type Disposable } from 'vscode';
import { nameOf } from '../documents.ts';
import { repositoryOf, textAt, type Commit } from '../history/git.ts';
import type { Reviews } from '../reviews.ts';
import type { Server } from '../client/server.ts';
import { signed } from '../words.ts';
import { comparison } from './report.ts';

const scheme = 'seven-signals-comparison';
const commitsOffered = 50;

/** Compares a document's score with the one it had in a commit. */
export class Comparisons {
  private readonly reports = new Map<string, string>();
  private readonly server: Server;
  private readonly reviews: Reviews;

  constructor(server: Server, reviews: Reviews) {
    this.server = server;
    this.reviews = reviews;
  }

  serve(): Disposable {
    return workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: ({ query }) => this.reports.get(query) ?? '' });
  }

  async compare(uri: Uri): Promise<void> {
    const repository = await repositoryOf(uri);
    const commits = repository?.state.HEAD?.commit === undefined ? [] : await repository.log({ path: uri.fsPath, maxEntries: commitsOffered });
    if (repository === undefined || commits.length === 0) {
      void window.showInformationMessage(l10n.t('{0} has no commits to compare with.', nameOf({ uri })));
      return;
    }
    const chosen = await window.showQuickPick(commits.map(describe), { title: l10n.t('Compare with Revision'), matchOnDescription: true, matchOnDetail: true });
    if (chosen === undefined) return;
    const report = await this.report(uri, chosen.commit.hash, await textAt(repository, chosen.commit.hash, uri) ?? '');
    if (report === undefined) return;
    const query = `${chosen.commit.hash}:${uri.toString()}`;
    this.reports.set(query, report.markdown);
    await commands.executeCommand('markdown.showPreviewToSide', Uri.from({ scheme, path: `/${nameOf({ uri })} ${signed(report.difference) || '±0'}.md`, query }));
  }

  private async report(uri: Uri, hash: string, text: string): Promise<{ markdown: string; difference: number } | undefined> {
    const document = await workspace.openTextDocument(uri);
    const after = await this.reviews.request(document);
    if (after === undefined || this.reviews.rubric === undefined) return undefined;
    const before = await this.server.scoreText({ uri: uri.toString(), text, assumeProposal: true });
    const markdown = comparison(nameOf(document), { name: hash.slice(0, 7), review: before }, { name: l10n.t('now'), review: after }, this.reviews.rubric, l10n.t);
    return { markdown, difference: after.overall - before.overall };
  }
}

function describe(commit: Commit): { label: string; description: string; detail: string; commit: Commit } {
  return {
    label: commit.message.split('\n')[0]!, description: commit.hash.slice(0, 7),
    detail: [commit.authorName, commit.authorDate?.toLocaleString()].filter(Boolean).join(', '), commit,
  };
}
