import { l10n, window, type Disposable, type TreeView } from 'vscode';
import type { Reviews } from '../reviews.ts';
import { RowsProvider } from '../rows-view.ts';
import type { Row } from '../tree.ts';
import { questionRows } from './rows.ts';

/** The sidebar's list of what executives will ask about the current document. */
export class QuestionsView implements Disposable {
  readonly provider = new RowsProvider();
  readonly tree: TreeView<Row>;
  private readonly parts: Disposable[];

  constructor(reviews: Reviews) {
    this.tree = window.createTreeView('sevenSignals.questions', { treeDataProvider: this.provider, showCollapseAll: true });
    const show = (): void => {
      const { current, rubric } = reviews;
      const rows = current === undefined || rubric === undefined || !current.review.proposal ? [] : questionRows(current.review, rubric, l10n.t);
      const open = current?.review.questions.filter((question) => question.open).length ?? 0;
      this.tree.description = rows.length === 0 ? '' : open === 0 ? l10n.t('all answered') : l10n.t('{0} open', open);
      this.provider.show(rows);
    };
    this.parts = [this.provider, this.tree, reviews.onDidChangeCurrent(show)];
    show();
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }
}
