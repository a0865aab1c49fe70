import { commands, env, l10n, Uri, ViewColumn, window, workspace, type Disposable, type ExtensionContext, type WebviewPanel } from 'vscode';
import type { CriterionId } from '../../language-server/protocol.ts';
import { livePage } from '../../scorecard/page.ts';
import type { Card, FromPage, PageState, ToPage } from '../../scorecard/protocol.ts';
import { nameOf } from '../documents.ts';
import { go } from '../go.ts';
import type { History } from '../history/history.ts';
import { insertPart } from '../insert.ts';
import type { Plans } from '../plans.ts';
import type { Reviews } from '../reviews.ts';
import type { Server } from '../client/server.ts';
import { cardOf } from './model.ts';
import { copyMarkdown, exportBrief, exportHtml } from './export.ts';

export const scorecardType = 'sevenSignals.scorecard';

interface Parts {
  readonly context: ExtensionContext;
  readonly server: Server;
  readonly reviews: Reviews;
  readonly plans: Plans;
  readonly history: History;
}

/** The scorecards that are open, one per document. */
export class Scorecards implements Disposable {
  private readonly open = new Map<string, Scorecard>();
  private readonly listeners: Disposable[];
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
    const update = (uri: Uri): void => { this.open.get(uri.toString())?.update(); };
    this.listeners = [
      parts.reviews.onDidReview(update), parts.plans.onDidChange(update), parts.history.onDidChange(update),
      window.registerWebviewPanelSerializer(scorecardType, {
        deserializeWebviewPanel: async (panel, state: PageState | undefined) => {
          if (state === undefined) panel.dispose();
          else await this.restore(panel, Uri.parse(state.uri));
        },
      }),
    ];
  }

  /** Shows the scorecard of a document beside it. */
  show(uri: Uri): void {
    const existing = this.open.get(uri.toString());
    if (existing !== undefined) {
      existing.panel.reveal(undefined, true);
      return;
    }
    const title = l10n.t('Scorecard: {0}', nameOf({ uri }));
    this.add(window.createWebviewPanel(scorecardType, title, { viewColumn: ViewColumn.Beside, preserveFocus: true }, { enableScripts: true }), uri);
  }

  /** What the scorecard of a document shows, as it was last sent to the page. */
  card(uri: Uri): Card | undefined {
    return cardNow(this.parts, uri);
  }

  html(uri: Uri): string | undefined {
    return this.open.get(uri.toString())?.panel.webview.html;
  }

  /** The document of the scorecard that has the focus. */
  get active(): Uri | undefined {
    return [...this.open.values()].find(({ panel }) => panel.active)?.uri;
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    for (const { panel } of this.open.values()) panel.dispose();
  }

  private add(panel: WebviewPanel, uri: Uri): void {
    this.open.set(uri.toString(), new Scorecard(this.parts, panel, uri));
    panel.onDidDispose(() => { this.open.delete(uri.toString()); });
  }

  /** After a reload: opens the document again, so that it is reviewed. */
  private async restore(panel: WebviewPanel, uri: Uri): Promise<void> {
    this.add(panel, uri);
    try {
      const document = await workspace.openTextDocument(uri);
      await this.parts.server.started;
      await this.parts.reviews.request(document);
    } catch {
      this.open.get(uri.toString())?.empty(l10n.t('{0} is no longer there.', nameOf({ uri })));
    }
  }
}

class Scorecard {
  private ready = false;
  /** As it was last shown: still there when its document has been closed. */
  private card: Card | undefined;
  private emptyText: string | undefined;
  readonly panel: WebviewPanel;
  readonly uri: Uri;
  private readonly parts: Parts;

  constructor(parts: Parts, panel: WebviewPanel, uri: Uri) {
    this.parts = parts;
    this.panel = panel;
    this.uri = uri;
    const folder = Uri.joinPath(parts.context.extensionUri, 'dist', 'scorecard');
    const at = (file: string) => panel.webview.asWebviewUri(Uri.joinPath(folder, file)).toString();
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    panel.iconPath = Uri.joinPath(parts.context.extensionUri, 'media', 'scorecard.svg');
    panel.webview.html = livePage({
      nonce: crypto.randomUUID(), cspSource: panel.webview.cspSource, script: at('scorecard.js'), style: at('scorecard.css'),
      language: env.language, title: panel.title,
    });
    panel.webview.onDidReceiveMessage((message: FromPage) => this.receive(message));
  }

  update(): void {
    if (!this.ready) return;
    const card = cardNow(this.parts, this.uri);
    if (card !== undefined) {
      this.card = card;
      this.send({ type: 'show', card });
    } else if (this.emptyText !== undefined) this.send({ type: 'empty', text: this.emptyText });
  }

  empty(text: string): void {
    this.emptyText = text;
    this.update();
  }

  private send(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }

  private async receive(message: FromPage): Promise<void> {
    const { server, reviews, plans } = this.parts;
    const card = () => this.card!;
    switch (message.type) {
      case 'ready': this.ready = true; this.update(); break;
      case 'go': await go(this.uri, message.place); break;
      case 'insert': await insertPart(server, this.uri, message.criterion as CriterionId); break;
      case 'plan': await plans.set(this.uri, message.criterion as CriterionId, message.planned); break;
      case 'clear-plan': await plans.clear(this.uri); break;
      case 'assume-proposal': await reviews.request(await workspace.openTextDocument(this.uri), true); break;
      case 'what-next': await commands.executeCommand('sevenSignals.sortByGain'); break;
      case 'copy-markdown': await copyMarkdown(card()); break;
      case 'export-html': await exportHtml(this.parts.context, card()); break;
      case 'export-brief': await exportBrief(card()); break;
    }
  }
}

function cardNow({ reviews, plans, history }: Parts, uri: Uri): Card | undefined {
  const review = reviews.of(uri);
  const { rubric } = reviews;
  if (review === undefined || rubric === undefined) return undefined;
  const whatIf = plans.outcome(uri);
  const [heading] = review.sections;
  return cardOf(review, rubric, {
    uri: uri.toString(), title: heading?.depth === 1 ? heading.title : nameOf({ uri }), language: env.language,
    planned: plans.of(uri), ...(whatIf === undefined ? {} : { whatIf }), history: history.points(uri, l10n.t('now'), l10n.t('saved')),
  }, l10n.t);
}
