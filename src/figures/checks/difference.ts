import { magnitude, meet, scale, subtract } from '../../language/quantities/interval.ts';
import { changeClaim, directionFits, linksBack, pairFor } from '../claims.ts';
import type { Context } from '../context.ts';
import type { Figure } from '../figure.ts';
import { flowOf } from '../flows.ts';
import { inEquation, isTimeframe, pairsAround, tablePairs, type Pair } from '../pairs.ts';
import { middle, operandInterval, statedInterval, type Relation } from '../relation.ts';
import { comparable, timeRatio } from '../units.ts';

/** What is left, saved or added, against the two values it lies between. */
export function difference(context: Context): Relation[] {
  return [...inTables(context), ...inProse(context), ...inLists(context), ...nets(context)];
}

function inTables({ own }: Context): Relation[] {
  return tablePairs(own).flatMap((pair) => pair.changes.filter((stated) => stated !== pair.before && stated !== pair.after && isAmount(stated) && fitsUnit(stated, pair.before)).map((stated) => relate(stated, pair)));
}

const isAmount = ({ quantity }: Figure): boolean => ['money', 'count', 'duration', 'number'].includes(quantity.kind) && quantity.ends === undefined;
/** A bare number in the column of changes has the unit of its row. */
const fitsUnit = (stated: Figure, other: Figure): boolean => comparable(stated.quantity, other.quantity)
  || (stated.quantity.kind === 'number' && other.quantity.factor === 1) || (stated.quantity.kind === 'duration' && other.quantity.kind === 'duration' && timeRatio(stated.quantity.unit, other.quantity.unit) !== undefined);

const remains = /^\s*(?:(?:\p{L}+\s+){0,2}(?:remains?|(?:is|are) left|left|saved|freed|won back|gained|regained|released|available)\b)/iu;
const leaves = /\b(?:leav(?:es|ing)|frees?(?: up)?|freeing|freed|time freed|sav(?:es|ing|ed)|gain(?:s|ed)?|difference(?: of| is)?|remain(?:s|ing|der)?|releas\w+|win(?:s|ning) back|cut(?:s|ting)?|a (?:saving|cut|reduction|gain) of|net (?:of|gain|saving|benefit)?|balance(?: of| is)?)\b[^.;,\d]{0,30}[:(]?\s*$/i;

function claims(figure: Figure): boolean {
  const signOnly = figure.quantity.sign !== '' && changeClaim({ ...figure, quantity: { ...figure.quantity, sign: '' } })?.direction === undefined;
  return (changeClaim(figure)?.direction !== undefined && !signOnly) || remains.test(figure.after) || leaves.test(figure.before);
}

function inProse(context: Context): Relation[] {
  return context.own.figures.flatMap((figure): Relation[] => {
    if (figure.cell !== undefined || !isAmount(figure) || isTimeframe(figure) || inEquation(figure) || !(claims(figure) || /\b(?:that is|i\.e\.|so|which is)\s+(?:about\s+)?$/i.test(figure.before))) return [];
    const direction = changeClaim(figure)?.direction;
    const fits = (candidate: Figure) => candidate !== figure && isAmount(candidate) && unitsFit(figure, candidate);
    const pair = claims(figure) ? pairFor(context, { figure, direction: direction ?? (leaves.test(figure.before) || remains.test(figure.after) ? 'down' : undefined) }, fits) : undefined;
    if (pair !== undefined && relate(figure, pair).holds) return [relate(figure, pair)];
    const explained = pairsAround(context).find((candidate) => (candidate.explicit || precedes(candidate.after, figure)) && fits(candidate.before) && fits(candidate.after) && directionFits(candidate, direction) && relate(figure, candidate).holds);
    if (explained !== undefined && (pair === undefined || !pair.explicit || explained.explicit)) return [relate(figure, explained)];
    if (pair === undefined || isPrice(figure)) return [];
    return [relate(figure, pair)];
  });
}

/** What comes after a result may have been made from it. */
const precedes = (figure: Figure, other: Figure): boolean => figure.block !== other.block || figure.at < other.at || (figure.at === other.at && figure.quantity.start < other.quantity.start);

/** Money per thing is a price; a saving per case beside two totals is no difference of theirs. */
const isPrice = ({ quantity }: Figure): boolean => quantity.kind === 'money' && quantity.per.length > 0;

function unitsFit(stated: Figure, other: Figure): boolean {
  if (comparable(stated.quantity, other.quantity)) return true;
  return stated.quantity.kind === 'count' && other.quantity.kind === 'count' && stated.quantity.per.join() === other.quantity.per.join() && other.passage.item === stated.passage.item;
}

const resultLabel = /\b(?:freed|saved|saving|difference|reduction|gain|remaining|left|won back|improvement|delta|change|gap)\b/i;

/** Three items: a value, another, and what lies between them. */
function inLists({ own }: Context): Relation[] {
  const items = own.block.passages.map(({ item, text }, at) => ({ item, text, figures: own.sentences[at]!.filter((figure) => isAmount(figure)) })).filter(({ item, figures }) => item !== undefined && figures.length === 1);
  return items.flatMap(({ text, figures: [stated] }, at): Relation[] => {
    const [a, b] = [items[at - 2]?.figures[0], items[at - 1]?.figures[0]];
    const label = text.slice(0, stated!.quantity.start);
    if (a === undefined || b === undefined || !resultLabel.test(label) || !comparable(a.quantity, b.quantity) || !comparable(stated!.quantity, b.quantity)) return [];
    return [relate(stated!, { before: a, after: b, explicit: true, label })];
  });
}

/** "costs $140,000 a year and saves $410,000 a year, so each full year leaves $270,000" */
function nets({ own }: Context): Relation[] {
  return own.sentences.flatMap((sentence) => sentence.flatMap((stated, at): Relation[] => {
    if (stated.cell !== undefined || stated.quantity.kind !== 'money' || !isAmount(stated) || !/\b(?:leav(?:es|ing)|net(?:ting|s)?|remain\w*|balance|surplus)\b[^.;\d]{0,40}$/i.test(stated.before)) return [];
    const before = sentence.slice(0, at).filter(({ quantity }) => quantity.kind === 'money' && quantity.unit === stated.quantity.unit && quantity.ends === undefined);
    const [a, b] = before.slice(-2);
    if (a === undefined || b === undefined || before.length > 3) return [];
    const flows = [flowOf(a.before), flowOf(b.before)];
    if (flows[0] === flows[1] && !/\bless\b|\bminus\b|−/.test(b.before)) return [];
    if (!linksBack(stated.before.replace(/\b(?:each|every|full|year|net|benefit|savings?|result|gain)\b/gi, ''))) return [];
    const pair = Math.abs(a.quantity.value) >= Math.abs(b.quantity.value) ? { before: a, after: b } : { before: b, after: a };
    return [relate(stated, { ...pair, explicit: true, label: '' })];
  }));
}

function relate(stated: Figure, pair: Pair): Relation {
  const inStated = ({ quantity }: Figure) => (quantity.kind === 'duration' && stated.quantity.kind === 'duration' ? timeRatio(quantity.unit, stated.quantity.unit) ?? 1 : 1);
  const computed = subtract(scale(operandInterval(pair.after), inStated(pair.after)), scale(operandInterval(pair.before), inStated(pair.before)));
  const value = middle(computed);
  return {
    id: 'figures/difference', stated, holds: meet(magnitude(statedInterval(stated)), magnitude(computed)), grade: pair.explicit ? 'disagrees' : 'please-check',
    operands: [{ figure: pair.before, role: 'before' }, { figure: pair.after, role: 'after' }],
    from: `${pair.before.text.trim()} → ${pair.after.text.trim()}`, value: stated.quantity.sign === '' ? Math.abs(value) : value,
  };
}
