import { l10n, window, workspace, type TextDocument, type Uri } from 'vscode';
import type { Review } from '../../review/types.ts';
import { activeDocument, isReadable, nameOf } from '../documents.ts';
import { holdsBack } from '../holds-back.ts';
import type { Reviews } from '../reviews.ts';
import { recognitionReasons } from '../scorecard/model.ts';
import type { Scorecards } from '../scorecard/panel.ts';
import { verdictName } from '../words.ts';
import { markAs } from './mark-as.ts';

/** Scores a Markdown document, saved or not: says the verdict and opens the scorecard. Gives the review. */
export async function scoreProposal(reviews: Reviews, scorecards: Scorecards, uri?: Uri): Promise<Review | undefined> {
  const document = await documentToScore(reviews, uri);
  if (document === undefined) {
    void window.showInformationMessage(l10n.t('Open a Markdown document to score it. Any will do, saved or not.'));
    return undefined;
  }
  const review = await window.withProgress(
    { location: { viewId: 'sevenSignals.checklist' } },
    () => reviews.request(document),
  );
  if (review === undefined) {
    void window.showWarningMessage(l10n.t('{0} could not be read as Markdown text.', nameOf(document)));
    return undefined;
  }
  if (review.proposal) {
    scorecards.show(document.uri);
    sayVerdict(reviews, review);
  } else {
    void offerAnyway(reviews, scorecards, document, review);
  }
  return review;
}

async function documentToScore(reviews: Reviews, uri: Uri | undefined): Promise<TextDocument | undefined> {
  if (uri === undefined) return activeDocument() ?? (window.activeTextEditor === undefined ? reviews.currentDocument : undefined);
  const document = await workspace.openTextDocument(uri);
  return isReadable(document) ? document : undefined;
}

/** In the status bar, which screen readers follow: the scorecard beside the text says the rest. */
function sayVerdict(reviews: Reviews, review: Review): void {
  const [first] = holdsBack(review, reviews.rubric!, l10n.t);
  const verdict = l10n.t('{0} of 100: {1}.', review.overall, verdictName(review.verdict, l10n.t));
  window.setStatusBarMessage([verdict, first?.text].filter(Boolean).join(' '), 8000);
}

async function offerAnyway(reviews: Reviews, scorecards: Scorecards, document: TextDocument, { recognition }: Review): Promise<void> {
  const reasons = recognitionReasons(recognition, l10n.t).map(({ text }) => text).join(' ');
  const anyway = l10n.t('Score Anyway');
  const mark = l10n.t('Mark as a Proposal');
  const choice = await window.showInformationMessage(l10n.t('{0} does not read like a proposal. {1}', nameOf(document), reasons), anyway, mark);
  if (choice === anyway) await scoreAnyway(reviews, scorecards, document);
  if (choice === mark) {
    await markAs(document.uri, true);
    scorecards.show(document.uri);
  }
}

/** Scores a document as a proposal, until it is closed, although it does not read like one. */
export async function scoreAnyway(reviews: Reviews, scorecards: Scorecards, document: TextDocument): Promise<void> {
  await reviews.request(document, true);
  scorecards.show(document.uri);
}
