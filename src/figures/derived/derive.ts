import { PlacedSpan } from '../../markdown/placed-span.ts';
import type { PlacedBlock } from '../../markdown/types.ts';
import type { FigureReading } from '../check.ts';
import type { CheckId } from '../types.ts';
import { deriveCost } from './cost.ts';
import type { DerivedFigure, DerivedSeries } from './derived.ts';
import type { Model } from './read-model.ts';
import type { PlacedPart } from './parts.ts';
import { deriveReturn } from './return.ts';
import type { DerivedId } from './titles.ts';

/**
 * What follows from the figures of a document and is not stated in it, each with its formula and sources, and the
 * series that its charts are drawn from. Nothing rests on a figure that is disputed, nor on one of two that differ.
 */
export function derive({ parts: all, series: stated }: Model, { findings, relations }: Pick<FigureReading, 'findings' | 'relations'>): Pick<FigureReading, 'derived' | 'series'> {
  // The figure that is stated wrongly; of two that contradict each other, both.
  const disputed = findings.flatMap((finding) => (finding.id === 'figures/conflict' ? [finding, ...finding.operands] : [finding]));
  const doubtful = new Set(overlapping(all, disputed).map(({ role }) => role));
  const parts = all.filter(({ role }) => !doubtful.has(role));
  const checked = [...findings, ...relations];
  const isStated = ({ id, sources }: DerivedFigure) => checked.some((check) => check.id === checkOf[id]
    // A document has one payback, from whichever mention of the parts; returns and products are many.
    && (id === 'payback' || sources.every((source) => check.operands.some((operand) => overlap(operand, source)))));
  const [money, cost] = [deriveReturn(parts), deriveCost(parts)];
  return {
    derived: [...money.figures, ...cost.figures].filter((figure) => !isStated(figure)).map(({ sources, ...figure }) => ({
      ...figure, sources: sources.map(({ role, placed, within }) => Object.assign(new PlacedSpan(placed, within), { role: role.replace('-', ' ') })),
    })),
    series: [...oneOf('cost-over-volume', stated, cost.series), ...oneOf('cumulated-cash', stated, money.series)],
  };
}

/** The check of a figure that states the same from the same parts: it is not derived again. */
const checkOf: Partial<Readonly<Record<DerivedId, CheckId>>> = {
  payback: 'figures/payback', 'roi-12': 'figures/roi', 'roi-24': 'figures/roi', 'net-benefit-per-year': 'figures/annualised', 'usage-cost-1': 'figures/product',
};

/** The series of a table, where one table states it; otherwise the one that follows from the parts. Two tables are two plans. */
function oneOf(id: DerivedSeries['id'], stated: readonly DerivedSeries[], derived: readonly DerivedSeries[]): readonly DerivedSeries[] {
  const tables = stated.filter((one) => one.id === id);
  return tables.length === 1 ? tables : tables.length > 1 ? [] : derived;
}

/** Those of `parts` that share text with a span. */
function overlapping(parts: readonly PlacedPart[], spans: readonly PlacedSpan[]): PlacedPart[] {
  const byBlock = new Map<PlacedBlock, PlacedSpan[]>();
  for (const span of spans) byBlock.set(span.placed, [...byBlock.get(span.placed) ?? [], span]);
  return parts.filter((part) => byBlock.get(part.placed)?.some((span) => overlap(part, span)));
}

function overlap(a: PlacedSpan, b: PlacedSpan): boolean {
  return a.placed === b.placed && a.within.start < b.within.end && b.within.start < a.within.end;
}
