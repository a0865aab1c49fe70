import { l10n, window, workspace, type ChatParticipant, type ExtensionContext, type LogOutputChannel, type TreeItem, type Uri } from 'vscode';
import type { Review } from '../review/types.ts';
import type { Card } from '../scorecard/protocol.ts';
import { ChecklistView } from './checklist/view.ts';
import { Server, type Connection } from './client/server.ts';
import { serveRulePages } from './commands/explain-rule.ts';
import { registerCommands } from './commands/register.ts';
import { Comparisons } from './compare/command.ts';
import { markEvidence } from './decorations/evidence-marks.ts';
import { History } from './history/history.ts';
import { offerDrafts } from './language-model/draft.ts';
import { Drafts } from './language-model/drafts.ts';
import { registerParticipant } from './language-model/participant.ts';
import { registerScoreTool } from './language-model/tool.ts';
import { Plans } from './plans.ts';
import { ProposalsView } from './proposals/view.ts';
import { QuestionsView } from './questions/view.ts';
import { Reviews } from './reviews.ts';
import type { RowsProvider } from './rows-view.ts';
import { Scorecards } from './scorecard/panel.ts';
import { showStatus } from './status/status.ts';
import type { Row } from './tree.ts';

/** What a view shows, for tests and for other extensions. */
export interface ViewApi {
  roots(): readonly Row[];
  children(row: Row): readonly Row[];
  treeItem(row: Row): TreeItem;
}

export interface Api {
  /** The server has started and the current document is reviewed. */
  readonly ready: Promise<void>;
  /** The review of an open document as it stands now. */
  reviewOf(uri: Uri): Promise<Review | undefined>;
  readonly checklist: ViewApi;
  readonly questions: ViewApi;
  readonly proposals: ViewApi;
  /** `@signals`, as the chat calls it. */
  readonly participant: ChatParticipant;
  readonly scorecard: {
    /** What the scorecard of a document shows. */
    card(uri: Uri): Card | undefined;
    /** The page of an open scorecard. */
    html(uri: Uri): string | undefined;
  };
}

/** Registers everything a person sees, then starts the server without waiting for it. */
export function activateWith(context: ExtensionContext, start: (log: LogOutputChannel) => Promise<Connection>): Api {
  const log = window.createOutputChannel('Seven Signals', { log: true });
  // The client is large: it is loaded once this function has returned.
  const server = new Server(new Promise((resolve) => { setTimeout(resolve, 0); }).then(() => start(log)));
  const reviews = new Reviews(server);
  const plans = new Plans(context.workspaceState, server, reviews);
  const history = new History(context.workspaceState, server, reviews);
  const checklist = new ChecklistView(context.workspaceState, reviews, plans, history);
  const questions = new QuestionsView(reviews);
  const proposals = new ProposalsView(server, reviews, log);
  const drafts = new Drafts();
  const comparisons = new Comparisons(server, reviews);
  const participant = registerParticipant(context, reviews);
  const scorecards = new Scorecards({ context, server, reviews, plans, history });
  const ready = reviews.listen().catch((error: unknown) => {
    log.error(error instanceof Error ? error : String(error));
    void window.showErrorMessage(l10n.t('Seven Signals could not start. Its log says why.'), l10n.t('Show Log')).then((choice) => { if (choice !== undefined) log.show(); });
    throw error;
  });
  ready.catch(() => undefined);
  context.subscriptions.push(
    log, reviews, plans, history, checklist, questions, proposals, scorecards, comparisons.serve(), showStatus(reviews), markEvidence(reviews), serveRulePages(reviews),
    drafts, offerDrafts(reviews), registerScoreTool(server, reviews), participant,
    ...registerCommands({ context, log, server, reviews, plans, scorecards, checklist, proposals, comparisons, drafts }),
    { dispose: () => void server.started.then((connection) => connection.stop()) },
  );
  return {
    ready,
    reviewOf: async (uri) => {
      await ready;
      return reviews.request(await workspace.openTextDocument(uri));
    },
    checklist: viewApi(checklist.provider),
    questions: viewApi(questions.provider),
    proposals: viewApi(proposals.provider),
    participant,
    scorecard: { card: (uri) => scorecards.card(uri), html: (uri) => scorecards.html(uri) },
  };
}

function viewApi(provider: RowsProvider): ViewApi {
  return { roots: () => provider.getChildren(), children: (row) => provider.getChildren(row), treeItem: (row) => provider.getTreeItem(row) };
}
