import { meet, scale, type Interval } from '../../language/quantities/interval.ts';
import { perYear, type PlacedPart } from './parts.ts';

/**
 * The one figure that all these are: the first, where every other says the same in the same currency. Undefined where
 * there is none, or where two differ: then nobody but the author knows which is meant.
 */
export function settle(parts: readonly PlacedPart[]): PlacedPart | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  return parts.every((part) => part.figure.quantity.unit === first.figure.quantity.unit && meet(inAYear(part), inAYear(first))) ? first : undefined;
}

function inAYear({ figure: { quantity }, period }: PlacedPart): Interval {
  return scale(quantity.interval, perYear(period) / quantity.perAmount);
}
