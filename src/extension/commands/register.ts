import { commands, l10n, Uri, window, workspace, type Disposable, type ExtensionContext, type LogOutputChannel, type TextDocument } from 'vscode';
import type { CriterionId } from '../../language-server/protocol.ts';
import type { ChecklistView } from '../checklist/view.ts';
import type { Server } from '../client/server.ts';
import type { Comparisons } from '../compare/command.ts';
import { go } from '../go.ts';
import { insertPart } from '../insert.ts';
import { draftPart } from '../language-model/draft.ts';
import type { Drafts } from '../language-model/drafts.ts';
import type { Plans } from '../plans.ts';
import type { ProposalsView } from '../proposals/view.ts';
import type { Reviews } from '../reviews.ts';
import { copyMarkdown, exportBrief, exportHtml } from '../scorecard/export.ts';
import type { Scorecards } from '../scorecard/panel.ts';
import type { Row } from '../tree.ts';
import { explainRule } from './explain-rule.ts';
import { goToFinding } from './findings.ts';
import { insertMissing } from './insert-missing.ts';
import { markAs } from './mark-as.ts';
import { newProposal } from './new-proposal.ts';
import { muteInDocument, unmuteInDocument } from './mute.ts';
import { openConfiguration } from './open-configuration.ts';
import { scoreAnyway, scoreProposal } from './score-proposal.ts';

export interface CommandParts {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly server: Server;
  readonly reviews: Reviews;
  readonly plans: Plans;
  readonly scorecards: Scorecards;
  readonly checklist: ChecklistView;
  readonly proposals: ProposalsView;
  readonly comparisons: Comparisons;
  readonly drafts: Drafts;
}

/** Every command, by its name after `sevenSignals.`; what a row gives comes first, then the current document. */
export function registerCommands({ context, log, server, reviews, plans, scorecards, checklist, proposals, comparisons, drafts }: CommandParts): Disposable[] {
  const currentUri = (): Uri | undefined => scorecards.active ?? reviews.currentDocument?.uri;
  const withCurrent = async (act: (uri: Uri) => unknown): Promise<void> => {
    const uri = currentUri();
    if (uri === undefined) void window.showInformationMessage(l10n.t('Open a Markdown document first.'));
    else await act(uri);
  };
  const withDocument = async (uri: Uri | undefined, act: (document: TextDocument) => unknown): Promise<void> => {
    const read = async (wanted: Uri) => { await act(await workspace.openTextDocument(wanted)); };
    await (uri instanceof Uri ? read(uri) : withCurrent(read));
  };
  const withCard = (act: (card: NonNullable<ReturnType<Scorecards['card']>>) => unknown) => withCurrent(async (uri) => {
    if (reviews.of(uri) === undefined) await reviews.request(await workspace.openTextDocument(uri));
    const card = scorecards.card(uri);
    if (card !== undefined) await act(card);
  });
  const handlers: Record<string, (...given: never[]) => unknown> = {
    newProposal: () => newProposal(context),
    scoreProposal: (uri?: Uri) => scoreProposal(reviews, scorecards, uri instanceof Uri ? uri : undefined),
    scoreAnyway: () => withDocument(undefined, (document) => scoreAnyway(reviews, scorecards, document)),
    openScorecard: () => withCurrent((uri) => { scorecards.show(uri); }),
    nextFinding: () => { goToFinding(1); },
    previousFinding: () => { goToFinding(-1); },
    insertMissingPart: () => insertMissing(server, reviews),
    insertPart: (part: CriterionId | Row) => withCurrent((uri) => insertPart(server, uri, typeof part === 'string' ? part : part.criterion!)),
    draftPart: (part: CriterionId | Row, uri?: Uri) => withDocument(uri, (document) => draftPart(server, reviews, drafts, document, typeof part === 'string' ? part : part.criterion!)),
    acceptDraft: () => drafts.accept(),
    discardDraft: () => drafts.discard(),
    explainRule: (rule?: string | Row) => explainRule(reviews, typeof rule === 'object' ? ruleOf(rule) : rule),
    markAsProposal: () => withCurrent((uri) => markAs(uri, true)),
    markAsNotProposal: () => withCurrent((uri) => markAs(uri, false)),
    sortByGain: async () => {
      await commands.executeCommand('sevenSignals.checklist.focus');
      await checklist.setOrder('gain');
    },
    sortByRubric: () => checklist.setOrder('rubric'),
    showToWrite: () => checklist.setFilter('to-write'),
    showAll: () => checklist.setFilter('all'),
    followCursor: () => toggleFollowCursor(true),
    unfollowCursor: () => toggleFollowCursor(false),
    plan: (row: Row) => withCurrent((uri) => plans.set(uri, row.criterion!, true)),
    unplan: (row: Row) => withCurrent((uri) => plans.set(uri, row.criterion!, false)),
    clearPlan: () => withCurrent((uri) => plans.clear(uri)),
    mute: (row: Row) => withCurrent((uri) => muteInDocument(uri, ruleOf(row))),
    unmute: (row: Row) => withCurrent((uri) => unmuteInDocument(uri, ruleOf(row))),
    goToEvidence: (row: Row) => withCurrent(async (uri) => { if (row.action?.type === 'go') await go(uri, row.action.place); }),
    chooseRow: (row: Row) => chooseRow(server, currentUri(), row),
    copyMarkdown: () => withCard(copyMarkdown),
    exportHtml: () => withCard((card) => exportHtml(context, card)),
    exportBrief: () => withCard(exportBrief),
    compareWithRevision: () => withCurrent((uri) => comparisons.compare(uri)),
    scoreWorkspace: async () => {
      await commands.executeCommand('sevenSignals.proposals.focus');
      await proposals.readAll();
    },
    stopScoring: () => { proposals.stop(); },
    openConfiguration: () => openConfiguration(server, currentUri()),
    showLog: () => { log.show(true); },
  };
  return Object.entries(handlers).map(([name, handler]) => commands.registerCommand(`sevenSignals.${name}`, handler));
}

/** A row's rule: `flag/parity#0` is a finding of `flag/parity`. */
function ruleOf({ id }: Row): string {
  return id.split('#')[0]!;
}

async function chooseRow(server: Server, uri: Uri | undefined, { action }: Row): Promise<void> {
  if (action === undefined) return;
  if (action.type === 'open') await window.showTextDocument(Uri.parse(action.uri));
  else if (uri === undefined) return;
  else if (action.type === 'go') await go(uri, action.place);
  else await insertPart(server, uri, action.criterion);
}

async function toggleFollowCursor(on: boolean): Promise<void> {
  await workspace.getConfiguration('sevenSignals').update('checklist.followCursor', on, true);
}
