import type { CriterionId } from '../language-server/protocol.ts';
import type { Place } from '../review/types.ts';

/** What a row of a view does when it is chosen. */
export type Action =
  | { readonly type: 'go'; readonly place: Place }
  | { readonly type: 'insert'; readonly criterion: CriterionId }
  | { readonly type: 'open'; readonly uri: string };

/** A row of any of the views, as data: the views only turn it into a TreeItem. */
export interface Row {
  /** Unique in its view and stable over reviews, so that VS Code keeps what is expanded and selected. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** A codicon's name, and a theme colour's. */
  readonly icon?: { readonly name: string; readonly color?: string };
  /** What a screen reader says. */
  readonly spoken: string;
  /** Decides which menu entries the row has. */
  readonly context: string;
  readonly action?: Action;
  readonly criterion?: CriterionId;
  readonly uri?: string;
  readonly expanded?: boolean;
  readonly children: readonly Row[];
}
