import type { PlacedPart } from './parts.ts';
import type { DerivedId } from './titles.ts';

/** A figure that follows from parts of the text. */
export interface DerivedFigure {
  readonly id: DerivedId;
  readonly label: string;
  readonly value: string;
  /** In the figures as the text prints them. */
  readonly formula: string;
  readonly sources: readonly PlacedPart[];
}

/** Points of a chart. `x` are months or units of volume, `y` is in `unit`. */
export interface DerivedSeries {
  readonly id: 'cost-over-volume' | 'cumulated-cash';
  readonly unit: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** For `cumulated-cash`: months to break-even. */
  readonly breakEven?: number;
}

export interface Derived {
  readonly figures: readonly DerivedFigure[];
  readonly series: readonly DerivedSeries[];
}
