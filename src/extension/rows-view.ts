import {
  EventEmitter, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState,
  type Disposable, type TreeDataProvider,
} from 'vscode';
import type { Row } from './tree.ts';

/** Shows rows as a tree. */
export class RowsProvider implements TreeDataProvider<Row>, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly parents = new Map<string, Row>();
  private rows: readonly Row[] = [];
  private shown = '';
  readonly onDidChangeTreeData = this.changed.event;

  /** Replaces the rows; does nothing where they are the same. */
  show(rows: readonly Row[]): void {
    const now = JSON.stringify(rows);
    if (now === this.shown) return;
    this.shown = now;
    this.rows = rows;
    this.parents.clear();
    const visit = (row: Row): void => {
      for (const child of row.children) {
        this.parents.set(child.id, row);
        visit(child);
      }
    };
    rows.forEach(visit);
    this.changed.fire();
  }

  getChildren(row?: Row): readonly Row[] & Row[] {
    return [...(row === undefined ? this.rows : row.children)];
  }

  getParent(row: Row): Row | undefined {
    return this.parents.get(row.id);
  }

  getTreeItem(row: Row): TreeItem {
    const { None, Collapsed, Expanded } = TreeItemCollapsibleState;
    const item = new TreeItem(row.label, row.children.length === 0 ? None : row.expanded === true ? Expanded : Collapsed);
    item.id = row.id;
    item.contextValue = row.context;
    item.accessibilityInformation = { label: row.spoken };
    if (row.description !== undefined) item.description = row.description;
    if (row.tooltip !== undefined) item.tooltip = new MarkdownString(row.tooltip);
    if (row.icon !== undefined) item.iconPath = new ThemeIcon(row.icon.name, row.icon.color === undefined ? undefined : new ThemeColor(row.icon.color));
    if (row.action !== undefined && row.children.length === 0) item.command = { command: 'sevenSignals.chooseRow', title: row.spoken, arguments: [row] };
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }
}
