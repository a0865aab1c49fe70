import { l10n, languages, LanguageStatusSeverity, type Disposable } from 'vscode';
import { schemes } from '../documents.ts';
import type { Reviews } from '../reviews.ts';
import { verdictName } from '../words.ts';

/** The score in the language status of Markdown documents. */
export function showStatus(reviews: Reviews): Disposable {
  const item = languages.createLanguageStatusItem('sevenSignals.score', schemes().map((scheme) => ({ scheme, language: 'markdown' })));
  item.name = 'Seven Signals';
  const show = (): void => {
    const { current } = reviews;
    item.severity = reviews.state === 'failed' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.busy = reviews.state === 'reading';
    item.command = undefined;
    if (reviews.state === 'failed') {
      item.text = l10n.t('Not read');
      item.detail = l10n.t('The log says why.');
      item.command = { command: 'sevenSignals.showLog', title: l10n.t('Show Log') };
    } else if (current === undefined) {
      item.text = l10n.t('Reading…');
      item.detail = 'Seven Signals';
    } else if (current.review.proposal) {
      item.text = `${current.review.overall} · ${verdictName(current.review.verdict, l10n.t)}`;
      item.detail = l10n.t('Score of this proposal');
      item.command = { command: 'sevenSignals.openScorecard', title: l10n.t('Open Scorecard') };
    } else {
      item.text = l10n.t('Not a proposal');
      item.detail = 'Seven Signals';
      item.command = { command: 'sevenSignals.scoreAnyway', title: l10n.t('Score Anyway') };
    }
  };
  const listener = reviews.onDidChangeCurrent(show);
  show();
  return { dispose: () => { listener.dispose(); item.dispose(); } };
}
