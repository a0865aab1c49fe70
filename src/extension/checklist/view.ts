import { commands, l10n, window, workspace, type Disposable, type Memento, type TextEditorSelectionChangeEvent, type TreeView } from 'vscode';
import type { Review } from '../../review/types.ts';
import type { History } from '../history/history.ts';
import { hasJustBegun } from '../just-begun.ts';
import type { Plans } from '../plans.ts';
import type { Reviews } from '../reviews.ts';
import { RowsProvider } from '../rows-view.ts';
import type { Row } from '../tree.ts';
import { verdictName } from '../words.ts';
import { checklistRows, type Filter, type Order } from './rows.ts';

/** The sidebar's checklist of the current document. */
export class ChecklistView implements Disposable {
  readonly provider = new RowsProvider();
  readonly tree: TreeView<Row>;
  private readonly parts: Disposable[];
  private readonly memory: Memento;
  private readonly reviews: Reviews;
  private readonly plans: Plans;
  private readonly history: History;

  constructor(memory: Memento, reviews: Reviews, plans: Plans, history: History) {
    this.memory = memory;
    this.reviews = reviews;
    this.plans = plans;
    this.history = history;
    this.tree = window.createTreeView('sevenSignals.checklist', { treeDataProvider: this.provider, showCollapseAll: true });
    this.parts = [
      this.provider, this.tree,
      reviews.onDidChangeCurrent(() => { this.show(); }),
      plans.onDidChange(() => { this.show(); }),
      history.onDidChange(() => { this.show(); }),
      window.onDidChangeTextEditorSelection((event) => { this.follow(event); }),
      workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration('sevenSignals.checklist')) this.show(); }),
    ];
    this.setContexts();
    this.show();
  }

  get order(): Order {
    return this.memory.get<Order>('checklist.order', 'rubric');
  }

  get filter(): Filter {
    return this.memory.get<Filter>('checklist.filter', 'all');
  }

  async setOrder(order: Order): Promise<void> {
    await this.memory.update('checklist.order', order);
    this.setContexts();
    this.show();
  }

  async setFilter(filter: Filter): Promise<void> {
    await this.memory.update('checklist.filter', filter);
    this.setContexts();
    this.show();
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  private setContexts(): void {
    void commands.executeCommand('setContext', 'sevenSignals.checklist.order', this.order);
    void commands.executeCommand('setContext', 'sevenSignals.checklist.filter', this.filter);
  }

  private show(): void {
    const { current, rubric } = this.reviews;
    const plan = current === undefined ? new Set<never>() : this.plans.of(current.document.uri);
    void commands.executeCommand('setContext', 'sevenSignals.hasPlan', plan.size > 0);
    if (current === undefined || rubric === undefined || !current.review.proposal) {
      this.tree.description = '';
      this.tree.message = '';
      this.tree.badge = undefined;
      this.provider.show([]);
      return;
    }
    const { document: { uri }, review } = current;
    const outcome = this.plans.outcome(uri);
    this.tree.description = `${review.overall} · ${verdictName(review.verdict, l10n.t)}`;
    this.tree.message = outcome !== undefined
      ? l10n.t('As planned: {0}, {1}', outcome.overall, verdictName(outcome.verdict, l10n.t))
      : hasJustBegun(review) ? l10n.t('A proposal begins. Executives will look for seven signals; first of all for the outcome.') : '';
    this.tree.badge = badge(review);
    this.provider.show(checklistRows(review, rubric, {
      order: this.order, filter: this.filter, planned: plan, since: this.history.baselines(uri),
    }, l10n.t));
  }

  /** Selects the row whose evidence the cursor stands in. */
  private follow({ textEditor, selections }: TextEditorSelectionChangeEvent): void {
    const { current } = this.reviews;
    if (!this.tree.visible || current?.document !== textEditor.document) return;
    if (!workspace.getConfiguration('sevenSignals', textEditor.document).get('checklist.followCursor', false)) return;
    const line = selections[0]!.active.line + 1;
    const find = (rows: readonly Row[]): Row | undefined => {
      for (const row of rows) {
        const inside = find(row.children);
        if (inside !== undefined) return inside;
        if (row.children.length === 0 && row.action?.type === 'go' && row.action.place.line <= line && line <= row.action.place.endLine) return row;
      }
      return undefined;
    };
    const row = find(this.provider.getChildren());
    if (row !== undefined) void this.tree.reveal(row, { select: true, focus: false });
  }
}

function badge(review: Review): TreeView<Row>['badge'] {
  const value = review.questions.filter(({ open }) => open).length;
  if (value === 0 || !workspace.getConfiguration('sevenSignals').get('checklist.badge', true)) return undefined;
  return { value, tooltip: value === 1 ? l10n.t('1 open question') : l10n.t('{0} open questions', value) };
}
