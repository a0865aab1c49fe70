/** The contract between the extension and the scorecard's page: one model in, a few messages out. */
import type { Labels } from './labels.ts';

export interface Place {
  readonly quote: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** How a score or a level is coloured; always said in words or numbers beside the colour. */
export type Tone = 'strong' | 'fair' | 'weak';

export interface CardCriterion {
  readonly id: string;
  readonly title: string;
  /** The reader's question. */
  readonly question: string;
  readonly level: 0 | 1 | 2 | 3;
  readonly planned: boolean;
  /** Points it would add to the overall score at level 3. */
  readonly gain: number;
  readonly place?: Place;
}

export interface CardSignal {
  readonly id: string;
  readonly title: string;
  readonly score: number;
  readonly tone: Tone;
  /** The score with everything that is planned. */
  readonly planned?: number;
  readonly criteria: readonly CardCriterion[];
}

export interface CardReason {
  readonly text: string;
  readonly place?: Place;
  /** A part that can be inserted. */
  readonly criterion?: string;
}

export interface CardAnswer {
  readonly title: string;
  readonly level: 0 | 1 | 2 | 3;
  readonly criterion: string;
  readonly place?: Place;
}

export interface CardQuestion {
  readonly who: string;
  readonly question: string;
  readonly open: boolean;
  readonly answers: readonly CardAnswer[];
}

export interface CardFinding {
  readonly title: string;
  readonly text: string;
  readonly place: Place;
}

export interface CardDerived {
  readonly label: string;
  readonly value: string;
  readonly formula: string;
  readonly sources: readonly Place[];
}

export interface CardSeries {
  readonly id: 'cost-over-volume' | 'cumulated-cash';
  readonly unit: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly breakEven?: number;
}

/** One point of the history, oldest first. */
export interface CardPoint {
  readonly overall: number;
  /** Where it comes from: a commit's short id, or "now". */
  readonly label: string;
}

/** Everything the card shows; plain JSON, texts already in the reader's language. */
export interface Card {
  readonly uri: string;
  readonly title: string;
  readonly language: string;
  readonly proposal: boolean;
  readonly recognition: readonly CardReason[];
  readonly overall: number;
  readonly tone: Tone;
  readonly verdict: string;
  /** The best verdict: nothing holds it back any more, though something may still raise it. */
  readonly fundable: boolean;
  readonly holdsBack: readonly CardReason[];
  readonly whatIf?: { readonly overall: number; readonly verdict: string; readonly planned: number };
  readonly signals: readonly CardSignal[];
  /** The score that no signal of a fundable proposal is under. */
  readonly floor: number;
  readonly questions: readonly CardQuestion[];
  readonly flags: readonly CardFinding[];
  readonly figures: readonly CardFinding[];
  readonly derived: readonly CardDerived[];
  readonly series: readonly CardSeries[];
  readonly coverage: string;
  readonly history: readonly CardPoint[];
  readonly labels: Labels;
}

/** From the extension to the page. */
export type ToPage = { readonly type: 'show'; readonly card: Card } | { readonly type: 'empty'; readonly text: string };

/** From the page to the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'go'; readonly place: Place }
  | { readonly type: 'insert'; readonly criterion: string }
  | { readonly type: 'plan'; readonly criterion: string; readonly planned: boolean }
  | { readonly type: 'clear-plan' }
  | { readonly type: 'assume-proposal' }
  | { readonly type: 'what-next' }
  | { readonly type: 'copy-markdown' }
  | { readonly type: 'export-html' }
  | { readonly type: 'export-brief' };

/** What the page keeps over a reload, so that its serializer can find the document again. */
export interface PageState {
  readonly uri: string;
}
