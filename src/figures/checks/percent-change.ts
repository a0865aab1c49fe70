import { magnitude, meet, scale, subtract, type Interval } from '../../language/quantities/interval.ts';
import { changeClaim, directionFits, pairFor, type ChangeClaim } from '../claims.ts';
import type { Context } from '../context.ts';
import type { Figure } from '../figure.ts';
import { pairsAround, tablePairs, unlessNoneHolds, type Pair } from '../pairs.ts';
import { agrees, changeInPercent, operandInterval, printLike, statedInterval, type Relation } from '../relation.ts';
import { timeRatio } from '../units.ts';

/** A change in per cent, in points or in words, against the two values it is about. Finds points written as per cent on the way. */
export function percentChange(context: Context): Relation[] {
  return [...inTables(context), ...inProse(context)];
}

function inTables({ own }: Context): Relation[] {
  return unlessNoneHolds(tablePairs(own).flatMap((pair) => pair.changes.filter((figure) => isRelative(figure) && figure !== pair.before && figure !== pair.after).map((figure) => relateChange({ figure, direction: undefined }, pair))));
}

function inProse(context: Context): Relation[] {
  const relations: Relation[] = [];
  for (const figure of context.own.figures) {
    if (figure.cell !== undefined || !isRelative(figure)) continue;
    const claim = changeClaim(figure);
    if (claim === undefined || (claim.direction === undefined && figure.quantity.kind === 'fraction' && !remainder.test(figure.after))) continue;
    const fits = (candidate: Figure) => candidate !== figure && (candidate.quantity.kind !== 'points') && candidate.quantity.kind !== 'multiple' && candidate.quantity.kind !== 'fraction'
      && (figure.quantity.kind !== 'points' || candidate.quantity.kind === 'percent');
    const pair = pairFor(context, claim, fits);
    const explained = claim.direction === undefined ? undefined : pairsAround(context).find((candidate) => candidate.before !== figure && candidate.after !== figure && directionFits(candidate, claim.direction) && relateChange(claim, candidate).holds);
    if (explained !== undefined && (pair === undefined || !relateChange(claim, pair).holds)) {
      // Any pair that bears the claim out explains it; a claim that cannot be told from its neighbours is left alone.
      if (pair === undefined || !pair.explicit || explained.explicit) {
        relations.push(relateChange(claim, explained));
        continue;
      }
    }
    const meant = pair ?? pairOfSibling(context, claim) ?? pairOfOnlyRow(context, claim);
    if (meant !== undefined) relations.push(relateChange(claim, meant));
  }
  return relations;
}

/** "That's a drop of 66 hours a week, or 59 %" below a table: the row that the other figure of the claim is the difference of. */
function pairOfSibling({ own, earlier }: Context, { figure, direction }: ChangeClaim): Pair | undefined {
  if (figure.quantity.kind !== 'percent') return undefined;
  const sibling = own.sentences[figure.at]!.filter(({ quantity }) => quantity.end <= figure.quantity.start).at(-1);
  if (sibling === undefined || !/^\s*,?\s*(?:or|that is|i\.e\.|\()\s*(?:about\s+)?$/i.test(figure.before) || !['money', 'count', 'duration', 'number'].includes(sibling.quantity.kind)) return undefined;
  const pairs = [own, ...earlier.slice(0, 2)].flatMap(tablePairs).filter((pair) => (direction === undefined || directionFits(pair, direction)) && pair.before.quantity.kind !== 'percent'
    && Math.abs(Math.abs(pair.after.quantity.value - pair.before.quantity.value) - Math.abs(sibling.quantity.value)) < 1e-9 * Math.abs(sibling.quantity.value));
  return pairs.length === 1 ? pairs[0] : undefined;
}

/** "That is 17 % fewer." right below a table with one row. */
function pairOfOnlyRow({ own, earlier }: Context, { figure, direction }: ChangeClaim): Pair | undefined {
  const [above] = earlier;
  if (above?.tables.length !== 1 || figure.at !== 0 || own.sentences[0]![0] !== figure || !/^\W*(?:that|this) (?:is|means)\s+(?:about\s+|a (?:fall|drop|rise|cut|gain) of\s+)?$/i.test(figure.before)) return undefined;
  const pairs = tablePairs(above);
  return pairs.length === 1 && directionFits(pairs[0]!, direction) ? pairs[0] : undefined;
}

/** "a third of what it was": what is left, not what is gone. */
const remainder = /^\s*(?:of\s+(?:what|the (?:time|old|former|original|previous)|its|today|last)|as\s+(?:many|much|long))/i;

function isRelative({ quantity }: Figure): boolean {
  return ['percent', 'points', 'multiple', 'fraction'].includes(quantity.kind);
}

export function relateChange(claim: ChangeClaim, pair: Pair): Relation {
  const { figure } = claim;
  const [before, after] = values(pair);
  const common = {
    stated: figure, from: `${pair.before.text.trim()} → ${pair.after.text.trim()}`,
    operands: [{ figure: pair.before, role: 'before' }, { figure: pair.after, role: 'after' }],
    grade: pair.explicit ? 'disagrees' as const : 'please-check' as const,
  };
  const relative = changeInPercent(before, after);
  const points = subtract(after, before);
  const [change, distance] = exactChange(pair);
  const ofPercents = pair.before.quantity.kind === 'percent' && pair.after.quantity.kind === 'percent';
  const stated = statedInterval(figure);
  const { kind } = figure.quantity;
  if (kind === 'points') {
    const holds = meet(magnitude(stated), magnitude(points));
    const other = !holds && meet(magnitude(stated), magnitude(relative));
    return {
      ...common, id: other ? 'figures/points' : 'figures/percent-change', holds, value: signed(figure, distance),
      ...(other ? { follows: `${printLike(figure, signed(figure, distance))} (${percentText(change)})` } : {}),
    };
  }
  if (kind === 'percent') {
    const { after: text } = figure;
    const readings: Interval[] = /^\s*of\s+(?:the\s+|its\s+|what\s+)?(?:old|original|former|previous|level|today|baseline|before|it was|they were|current|last year)/i.test(text)
      ? [{ low: relative.low + 100, high: relative.high + 100 }]
      : [relative, ...(/^\s*(?:faster|quicker|more productive)/i.test(text) ? [changeInPercent(after, before)] : [])];
    const holds = readings.some((reading) => meet(magnitude(stated), magnitude(reading)));
    // "2.5 per cent of purchases" names its base: a share of that, not of the rate.
    const other = !holds && ofPercents && meet(magnitude(stated), magnitude(points));
    const named = other && /^\s*of\s/.test(text);
    return {
      ...common, id: other ? 'figures/points' : 'figures/percent-change', holds: holds || named, value: signed(figure, readings[0] === relative ? change : change + 100),
      ...(other ? { follows: `${pointsText(distance)} (${percentText(change)})` } : {}),
    };
  }
  return ratio(claim, common, before, after, change);
}

/** Changes in words and multiples: doubled, a third less, 2.5x. */
function ratio({ figure, direction }: ChangeClaim, common: Omit<Relation, 'id' | 'holds'>, before: Interval, after: Interval, change: number): Relation {
  const { quantity, after: text } = figure;
  const relative = changeInPercent(before, after);
  const factor = scale({ low: relative.low + 100, high: relative.high + 100 }, 0.01);
  const inverse = { low: 1 / factor.high, high: 1 / factor.low };
  const loss = { low: 1 - factor.high, high: 1 - factor.low };
  const gain = { low: factor.low - 1, high: factor.high - 1 };
  const readings = quantity.kind === 'fraction' ? (remainder.test(text) ? [factor] : direction === 'down' ? [loss] : direction === 'up' ? [gain] : [loss, gain, factor]) : [factor, ...(quantity.value > 1 && !quantity.format.word ? [inverse, gain] : [])];
  const holds = readings.some((reading) => agrees(figure, reading));
  return { ...common, id: 'figures/percent-change', holds, follows: quantity.kind === 'fraction' ? percentText(change) : `${(1 + change / 100).toFixed(2)}x (${percentText(change)})` };
}

/** The change in per cent and the distance between the two values as printed. */
function exactChange({ before, after }: Pair): readonly [number, number] {
  const ratioOfUnits = before.quantity.kind === 'duration' && after.quantity.kind === 'duration' ? timeRatio(after.quantity.unit, before.quantity.unit) ?? 1 : 1;
  const [a, b] = [before.quantity.value, after.quantity.value * ratioOfUnits];
  return [(b / a - 1) * 100, b - a];
}

/** The two intervals in one unit. */
function values({ before, after }: Pair): readonly [Interval, Interval] {
  const ratioOfUnits = before.quantity.kind === 'duration' && after.quantity.kind === 'duration' ? timeRatio(after.quantity.unit, before.quantity.unit) ?? 1 : 1;
  return [operandInterval(before), scale(operandInterval(after), ratioOfUnits)];
}

function signed({ quantity }: Figure, value: number): number {
  return quantity.sign === '' ? Math.abs(value) : value;
}

const shown = (value: number) => String(Number(Math.abs(value).toFixed(Math.abs(value) < 10 ? 2 : 1)));
const percentText = (value: number) => `${value < 0 ? '−' : '+'}${shown(value)} %`;
const pointsText = (value: number) => `${shown(value)} percentage points`;
