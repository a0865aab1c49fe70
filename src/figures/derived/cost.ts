import type { Derived, DerivedFigure } from './derived.ts';
import { perYear, type PlacedPart } from './parts.ts';
import { amountOf, printLike, short } from './print.ts';
import { settle } from './settle.ts';
import { derivedTitles } from './titles.ts';

const growth = [1, 10, 100] as const;

/**
 * The running cost as the volume grows, where the text gives a unit's cost and the volume of the same unit; with a
 * fixed part also the cost per unit, which then falls.
 */
export function deriveCost(parts: readonly PlacedPart[]): Derived {
  const pairs = pairsOf(parts);
  // Two workloads are two cost models; which one the reader would plan with is not said.
  if (pairs.length !== 1) return { figures: [], series: [] };
  const { unitCost, volume } = pairs[0]!;
  const fixedParts = parts.filter(({ role }) => role === 'fixed-cost');
  const fixed = settle(fixedParts);
  if (fixedParts.length > 0 && fixed?.figure.quantity.unit !== unitCost.figure.quantity.unit) return { figures: [], series: [] };
  const sources = [unitCost, volume, ...(fixed === undefined ? [] : [fixed])];
  const about = sources.some(({ figure }) => figure.quantity.hedge === 'about') ? 'about ' : '';
  const each = unitCost.figure.quantity.value / unitCost.figure.quantity.perAmount;
  const ratio = perYear(fixed?.period) / perYear(volume.period);
  const standing = fixed === undefined ? 0 : fixed.figure.quantity.value * ratio;
  const standingIn = fixed === undefined ? '' : ratio === 1 ? amountOf(fixed) : ratio > 1 ? `${short(ratio)} × ${amountOf(fixed)}` : `${amountOf(fixed)} / ${short(1 / ratio)}`;
  const costOf = (times: number) => standing + times * volume.figure.quantity.value * each;
  const per = `a ${volume.period}`;
  const figures = growth.flatMap((times): DerivedFigure[] => {
    const units = times === 1 ? amountOf(volume) : `${times} × ${amountOf(volume)}`;
    const variable = `${units} × ${amountOf(unitCost)}${unitCost.figure.quantity.perAmount === 1 ? '' : ` / ${unitCost.figure.quantity.perAmount}`}`;
    const total = fixed === undefined ? variable : `${standingIn} + ${variable}`;
    // Without a fixed part nobody says that this is all there is to pay.
    const bill = { id: fixed === undefined ? `usage-cost-${times}` as const : `cost-${times}` as const, value: `${about}${printLike(unitCost, costOf(times))} ${per}`, formula: total, sources };
    const titled: DerivedFigure = { ...bill, label: derivedTitles[bill.id] };
    if (fixed === undefined) return [titled];
    const id = `unit-cost-${times}` as const;
    return [titled, { id, label: derivedTitles[id], value: `${about}${printLike(unitCost, costOf(times) / (times * volume.figure.quantity.value))}`, formula: `(${total}) / (${units})`, sources }];
  });
  return {
    figures,
    series: [{ id: 'cost-over-volume', unit: `${unitCost.figure.quantity.unit} ${per}`, points: growth.map((times) => ({ x: times * volume.figure.quantity.value, y: Math.round(100 * costOf(times)) / 100 })) }],
  };
}

/** Unit costs with the volume of their unit, where both are stated without contradiction. */
function pairsOf(parts: readonly PlacedPart[]): { unitCost: PlacedPart; volume: PlacedPart }[] {
  const unitCosts = byUnit(parts.filter(({ role }) => role === 'unit-cost'));
  return [...byUnit(parts.filter(({ role }) => role === 'volume'))].flatMap(([unit, volumes]) => {
    const unitCost = settle(unitCosts.get(unit) ?? []);
    const volume = settle(volumes);
    return unitCost === undefined || volume === undefined ? [] : [{ unitCost, volume }];
  });
}

function byUnit(parts: readonly PlacedPart[]): Map<string, PlacedPart[]> {
  const groups = new Map<string, PlacedPart[]>();
  for (const part of parts) {
    for (const unit of part.units) {
      const group = groups.get(unit);
      if (group === undefined) groups.set(unit, [part]);
      else group.push(part);
    }
  }
  return groups;
}
