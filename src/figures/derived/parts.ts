import type { PlacedSpan } from '../../markdown/placed-span.ts';
import type { Figure } from '../figure.ts';

/**
 * What an amount is in the model of the return or of the cost.
 * `benefit` is gross, before running cost; `fixed-cost` does not move with the volume, `unit-cost` is per unit of it.
 */
export type Role = 'investment' | 'net-benefit' | 'benefit' | 'running-cost' | 'fixed-cost' | 'unit-cost' | 'volume';

export const periodsPerYear = { year: 1, quarter: 4, month: 12, week: 52 } as const;
export type Period = keyof typeof periodsPerYear;

/** A figure whose words say what it is. */
export interface Part {
  readonly role: Role;
  readonly figure: Figure;
  /** The period it is per, from the figure or from its label; absent for amounts that fall once and for unit costs. */
  readonly period?: Period;
  /** Singular nouns that a unit cost may be per. */
  readonly units: readonly string[];
}

/** A part where it stands. */
export type PlacedPart = Part & PlacedSpan;

export function isPeriod(unit: string): unit is Period {
  return unit in periodsPerYear;
}

export function perYear(period: Period | undefined): number {
  return period === undefined ? 1 : periodsPerYear[period];
}
