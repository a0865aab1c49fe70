import type { PlacedSpan } from '../markdown/placed-span.ts';
import type { Steps } from '../markdown/steps.ts';
import type { Document } from '../markdown/types.ts';
import { LiveFigures } from './live-figures.ts';
import type { CheckId } from './types.ts';

export type Operand = PlacedSpan & { readonly role: string };

export type FigureFinding = PlacedSpan & {
  readonly id: CheckId;
  readonly grade: 'disagrees' | 'please-check';
  readonly stated: string;
  readonly follows: string;
  readonly from: string;
  readonly operands: readonly Operand[];
  readonly fixes: readonly (PlacedSpan & { readonly title: string; readonly text: string })[];
};

export type HoldingRelation = PlacedSpan & {
  readonly id: CheckId;
  readonly from: string;
  readonly operands: readonly Operand[];
};

export interface FigureReading {
  /** In the order of the document, as are the relations. */
  readonly findings: readonly FigureFinding[];
  readonly relations: readonly HoldingRelation[];
  readonly coverage: { readonly figures: number; readonly related: number; readonly relations: number };
  readonly derived: readonly { id: string; label: string; value: string; formula: string; sources: readonly Operand[] }[];
  readonly series: readonly { id: 'cost-over-volume' | 'cumulated-cash'; unit: string; points: readonly { x: number; y: number }[]; breakEven?: number }[];
}

/** Reads every figure of a document and checks those that stand in a relation. */
export function checkFigures({ blocks }: Document): Steps<FigureReading> {
  return new LiveFigures().readAfter(blocks, { from: 0, to: 0, inserted: blocks.length, contexts: [] });
}
