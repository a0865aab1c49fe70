import { exactly, magnitude, meet, scale, subtract } from '../../language/quantities/interval.ts';
import { changeClaim, directionFits, linksBack, pairFor } from '../claims.ts';
import type { Context } from '../context.ts';
import type { Figure } from '../figure.ts';
import { flowAt } from '../facts.ts';
import { flowOf } from '../flows.ts';
import { periodOf } from './annualised.ts';
import { inEquation, isTimeframe, pairsAround, tablePairs, unlessNoneHolds, type Pair } from '../pairs.ts';
import { middle, operandInterval, statedInterval, type Relation } from '../relation.ts';
import { comparable, timeRatio } from '../units.ts';
import { contentWords } from '../words.ts';

/** What is left, saved or added, against the two values it lies between. */
export function difference(context: Context): Relation[] {
  return [...inTables(context), ...inProse(context), ...inLists(context), ...nets(context), ...netLabels(context), ...remainders(context)];
}

function inTables({ own }: Context): Relation[] {
  return unlessNoneHolds(tablePairs(own).flatMap((pair) => pair.changes.filter((stated) => stated !== pair.before && stated !== pair.after && isAmount(stated) && fitsUnit(stated, pair.before)).map((stated) => relateDifference(stated, pair))));
}

const isAmount = ({ quantity }: Figure): boolean => ['money', 'count', 'duration', 'number'].includes(quantity.kind) && quantity.ends === undefined;
/** A bare number in the column of changes has the unit of its row. */
const fitsUnit = (stated: Figure, other: Figure): boolean => comparable(stated.quantity, other.quantity)
  || (stated.quantity.kind === 'number' && other.quantity.factor === 1) || (stated.quantity.kind === 'duration' && other.quantity.kind === 'duration' && timeRatio(stated.quantity.unit, other.quantity.unit) !== undefined);

const remains = /^\s*(?:(?:\p{L}+\s+){0,2}(?:remains?|(?:is|are) left|left|saved|freed|won back|gained|regained|released|available)\b)/iu;
const leaves = /\b(?:leav(?:e|es|ing)|frees?(?: up)?|freeing|freed|time freed|sav(?:es|ing|ed)|spar(?:es|ing|ed)|gain(?:s|ed)?|difference(?: of| is)?(?! between)|remain(?:s|ing|der)?|releas\w+|win(?:s|ning) back|cut(?:s|ting)?|a (?:saving|cut|reduction|gain) of|net (?:of|gain|saving|benefit)?|balance(?: of| is)?)\b[^.;,\d]{0,30}[:(]?\s*$/i;

function claims(figure: Figure): boolean {
  const signOnly = figure.quantity.sign !== '' && changeClaim({ ...figure, quantity: { ...figure.quantity, sign: '' } })?.direction === undefined;
  return (changeClaim(figure)?.direction !== undefined && !signOnly) || remains.test(figure.after) || leaves.test(figure.before);
}

function inProse(context: Context): Relation[] {
  return context.own.figures.flatMap((figure): Relation[] => {
    if (figure.cell !== undefined || !isAmount(figure) || isTimeframe(figure) || inEquation(figure) || !(claims(figure) || /\b(?:that is|i\.e\.|so|which is)\s+(?:about\s+)?$/i.test(figure.before))) return [];
    const direction = changeClaim(figure)?.direction;
    const fits = (candidate: Figure) => candidate !== figure && isAmount(candidate) && unitsFit(figure, candidate);
    const fitsMarked = (candidate: Figure) => fits(candidate) || (candidate !== figure && isAmount(candidate) && candidate.quantity.kind === 'number' && figure.quantity.kind === 'duration');
    const pair = claims(figure) ? pairFor(context, { figure, direction: direction ?? (leaves.test(figure.before) || remains.test(figure.after) ? 'down' : undefined) }, fits, fitsMarked) : undefined;
    if (pair !== undefined && relateDifference(figure, pair).holds) return [relateDifference(figure, pair)];
    const sameThing = ({ quantity }: Figure) => quantity.kind !== 'count' || quantity.unit === figure.quantity.unit || figure.quantity.kind !== 'count';
    const explained = pairsAround(context).find((candidate) => (candidate.explicit || (precedes(candidate.after, figure) && sameThing(candidate.before) && sameThing(candidate.after))) && fits(candidate.before) && fits(candidate.after) && directionFits(candidate, direction) && relateDifference(figure, candidate).holds);
    if (explained !== undefined && (pair === undefined || !pair.explicit || explained.explicit)) return [relateDifference(figure, explained)];
    if (pair === undefined || isPrice(figure) || (!pair.explicit && (isChained(context, figure) || multiplied(context, figure)))) return [];
    const relation = relateDifference(figure, pair);
    // No difference is more than the larger of the two, nor is it between an amount asked for and a cost.
    const larger = Math.max(...[pair.before, pair.after].map((end) => Math.abs(end.quantity.value) * unitRatio(end, figure)));
    return Math.abs(figure.quantity.value) > larger * 1.001 ? [] : [relation];
  });
}

/** "420 a year. Licences (95) and the team (145) come off that, which leaves 180": more is taken off than the difference of two would tell. */
const isChained = ({ own }: Context, figure: Figure): boolean => figure.quantity.kind === 'money'
  && own.figures.filter((other) => isAmount(other) && precedes(other, figure) && comparable(other.quantity, figure.quantity)).length >= 3;

const unitRatio = ({ quantity }: Figure, to: Figure): number => (quantity.kind === 'duration' && to.quantity.kind === 'duration' ? timeRatio(quantity.unit, to.quantity.unit) ?? 1 : 1);

/** "A handler costs €72,000. Four retire, the service is €96,000": an amount may be taken several times before another goes off. */
function multiplied({ own }: Context, stated: Figure): boolean {
  const before = own.figures.filter((other) => precedes(other, stated) && other.quantity.ends === undefined);
  const [counts, amounts] = [before.filter(({ quantity }) => ['count', 'number'].includes(quantity.kind)), before.filter(({ quantity }) => quantity.kind === stated.quantity.kind)];
  return amounts.some((each) => counts.some((count) => count !== each && amounts.some((other) => [1, -1].some((sign) => Math.abs((each.quantity.value * count.quantity.value + sign * other.quantity.value) / stated.quantity.value - 1) < 0.005))));
}

/** What comes after a result may have been made from it. */
const precedes = (figure: Figure, other: Figure): boolean => figure.block !== other.block || figure.at < other.at || (figure.at === other.at && figure.quantity.start < other.quantity.start);

/** Money per thing is a price; a saving per case beside two totals is no difference of theirs. */
const isPrice = ({ quantity }: Figure): boolean => quantity.kind === 'money' && quantity.per.some((per) => !/^(?:month|year|quarter|week|day)$/.test(per));

function unitsFit(stated: Figure, other: Figure): boolean {
  return comparable(stated.quantity, other.quantity) || stated.quantity.kind === 'count' && other.quantity.kind === 'count' && stated.quantity.per.join() === other.quantity.per.join() && other.passage.item === stated.passage.item;
}

const resultLabel = /\b(?:what is left|leaves|net|freed|saved|savings?|difference|reduction|gain|remaining|left|won back)\b|^\W*(?:change|improvement|delta|gap)\W*$/i;

const todayWords = /\b(?:today|now|current(?:ly)?|before|by hand|manual\w*|at present|baseline|without)\b/i;

/** Whether two items are of one thing: one of them of today, or both named alike. */
function compared(a: Figure, b: Figure): boolean {
  const [one, other] = [a, b].map(({ passage, quantity, after }) => `${passage.text.slice(0, quantity.start)} ${after}`) as [string, string];
  if (resultLabel.test(one) || resultLabel.test(other)) return false;
  // "Benefit in all" and "running cost": what comes in and what goes out.
  if (flowOf(one) === 'in' && flowOf(other) === 'out') return true;
  const words = contentWords(other);
  return (todayWords.test(one) && !todayWords.test(other)) || [...contentWords(one)].some((word) => words.has(word));
}

/** Three items: a value, another, and what lies between them. */
function inLists({ own }: Context): Relation[] {
  const items = own.block.passages.map(({ item, text }, at) => ({ item, text, figures: own.sentences[at]!.filter((figure) => isAmount(figure)) })).filter(({ item, figures }) => item !== undefined && figures.length === 1);
  return items.flatMap(({ text, figures: [stated] }, at): Relation[] => {
    const [a, b] = [items[at - 2]?.figures[0], items[at - 1]?.figures[0]];
    const label = text.slice(0, stated!.quantity.start);
    if (a === undefined || b === undefined || !resultLabel.test(label) || !compared(a, b) || !comparable(a.quantity, b.quantity) || !comparable(stated!.quantity, b.quantity)) return [];
    return [relateDifference(stated!, { before: a, after: b, explicit: true, label })];
  });
}

/** "Gross benefit is £830,000 a year; running cost is £210,000 a year. Net benefit: £620,000 a year." */
function netLabels({ own }: Context): Relation[] {
  const amounts = own.figures.filter(({ cell, quantity }) => cell === undefined && quantity.ends === undefined);
  const money = amounts.some(({ quantity }) => quantity.kind === 'money') ? amounts.filter(({ quantity }) => quantity.kind === 'money') : amounts.filter(({ quantity }) => quantity.kind === 'number');
  return money.flatMap((stated, at): Relation[] => {
    if (!isAmount(stated) || !/^\W*(?:so |thus |the |a |leaving |that is |this leaves )*(?:(?:annual|yearly|monthly|resulting) )?net\b[^.;\d]{0,30}$/i.test(stated.before.slice(stated.before.search(/[^.;]*$/)))) return [];
    const period = periodOf(stated);
    const earlier = money.slice(0, at).filter((figure) => period === undefined || periodOf(figure) === period);
    const [a, b] = earlier.slice(-2);
    if (a === undefined || b === undefined || stated.at - a.at > 2 || !comparable(a.quantity, stated.quantity) || !comparable(b.quantity, stated.quantity)) return [];
    const flows = [a, b].map(({ lead, after, passage, quantity }) => flowAt(lead, after) ?? flowAt(passage.text.slice(0, quantity.start), after));
    const [benefit, cost] = flows[0] === 'benefit' ? [a, b] : [b, a];
    const costFlow = benefit === a ? flows[1] : flows[0];
    if (!flows.includes('benefit') || costFlow === undefined || costFlow === 'benefit' || costFlow === 'net' || earlier.at(-3)?.at === a.at) return [];
    return [relateDifference(stated, { before: benefit, after: cost, explicit: true, label: '' })];
  });
}

const restBefore = /\b(?:the (?:other|remaining|rest(?: of)?,?)|leav(?:es|ing)|remaining|the rest,? (?:that is,? )?)\s+(?:about\s+|roughly\s+|some\s+)?$/i;
const restAfter = /^[^.;,]{0,25}\b(?:remain|remains|remaining|are left|is left|left over|stay|stays)\b/i;

/** "Of the 1,200 hours a month, 700 are saved, so 400 hours remain"; "2,940 reports … 1,750 need … The other 1,190": a whole, what goes, and what is left. */
function remainders({ own }: Context): Relation[] {
  return own.figures.flatMap((stated, index): Relation[] => {
    if (stated.cell !== undefined || !isAmount(stated) || inEquation(stated) || !(restBefore.test(stated.before) || (restAfter.test(stated.after) && /^\W*(?:out )?of\b/i.test(stated.passage.text)))) return [];
    const alike = ({ quantity }: Figure) => quantity.bound === undefined && (quantity.kind === 'number' || stated.quantity.kind === 'number' || (quantity.kind === stated.quantity.kind && (quantity.unit === stated.quantity.unit || quantity.kind === 'count')));
    const prior = own.figures.slice(0, index).filter((figure) => stated.at - figure.at <= 3 && figure.cell === undefined && isAmount(figure) && alike(figure) && !isTimeframe(figure)).slice(-6);
    // Any whole less some of what comes after it bears it out.
    for (const [at, whole] of prior.entries()) {
      const after = prior.slice(at + 1);
      for (let from = 0; from < after.length; from++) {
        for (let to = from + 1; to <= after.length; to++) {
          const relation = remainder(stated, whole, after.slice(from, to));
          if (relation.holds) return [relation];
        }
      }
    }
    const [whole, ...gone] = prior;
    const taken = gone.reduce((sum, { quantity }) => sum + quantity.value, 0);
    const clear = whole !== undefined && gone.length >= 1 && gone.length <= 2 && taken < whole.quantity.value && stated.quantity.value < whole.quantity.value && stated.at - gone.at(-1)!.at <= 1 && ['count', 'money', 'duration'].includes(whole.quantity.kind);
    return clear ? [remainder(stated, whole, gone)] : [];
  });
}

function remainder(stated: Figure, whole: Figure, gone: readonly Figure[]): Relation {
  const computed = gone.reduce((left, figure) => subtract(left, operandInterval(figure)), operandInterval(whole));
  return {
    id: 'figures/difference', stated, holds: meet(statedInterval(stated), computed), grade: gone.every(({ at }) => at === stated.at) && whole.at === stated.at ? 'disagrees' : 'please-check',
    operands: [{ figure: whole, role: 'whole' }, ...gone.map((figure) => ({ figure, role: 'part' }))],
    from: [whole, ...gone].map(({ text }) => text.trim()).join(' − '), value: gone.reduce((left, { quantity }) => left - quantity.value, whole.quantity.value),
  };
}

/** "costs $140,000 a year and saves $410,000 a year, so each full year leaves $270,000" */
function nets(context: Context): Relation[] {
  const { own } = context;
  return own.sentences.flatMap((sentence) => sentence.flatMap((stated, at): Relation[] => {
    if (stated.cell !== undefined || stated.quantity.kind !== 'money' || !isAmount(stated) || !/\b(?:leav(?:e|es|ing)|net(?:ting|s)?|remain\w*|balance|surplus)\b[^.;\d]{0,40}$/i.test(stated.before)) return [];
    const before = sentence.slice(0, at).filter(({ quantity }) => quantity.kind === 'money' && quantity.unit === stated.quantity.unit && quantity.ends === undefined);
    const [a, b] = before.slice(-2);
    if (a === undefined || b === undefined || before.length > 3 || (before.length < 3 && isChained(context, stated))) return [];
    const flows = [flowOf(a.before), flowOf(b.before)];
    if (flows[0] === flows[1] && !/\bless\b|\bminus\b|−/.test(b.before)) return [];
    if (!linksBack(stated.before.replace(/\b(?:each|every|full|year|net|benefit|savings?|result|gain|running|costs?|hosting|licen[cs]e|staff|maintenance|operating|own|its|leave)\b/gi, ''))) return [];
    const pair = Math.abs(a.quantity.value) >= Math.abs(b.quantity.value) ? { before: a, after: b } : { before: b, after: a };
    return [relateDifference(stated, { ...pair, explicit: true, label: '' })];
  }));
}

export function relateDifference(stated: Figure, pair: Pair): Relation {
  const inStated = (figure: Figure) => unitRatio(figure, stated);
  // Beside "2 h 40 min" an hour is an hour.
  const toTheMinute = [stated, pair.before, pair.after].some(({ quantity }) => quantity.compound === true);
  const interval = (figure: Figure) => (toTheMinute && figure.quantity.compound !== true && figure.quantity.format.decimals === 0 ? exactly(figure.quantity.value) : operandInterval(figure));
  const computed = subtract(scale(interval(pair.after), inStated(pair.after)), scale(interval(pair.before), inStated(pair.before)));
  const value = middle(computed);
  return {
    id: 'figures/difference', stated, holds: meet(magnitude(statedInterval(stated)), magnitude(computed)), grade: pair.explicit ? 'disagrees' : 'please-check',
    operands: [{ figure: pair.before, role: 'before' }, { figure: pair.after, role: 'after' }],
    from: `${pair.before.text.trim()} → ${pair.after.text.trim()}`, value: stated.quantity.sign === '' ? Math.abs(value) : value,
  };
}
