import { meet, multiply, scale, type Interval } from '../../language/quantities/interval.ts';
import { figuresBefore, type Context } from '../context.ts';
import { evaluate, periodsIn, readComputation, type Computation } from '../equation.ts';
import type { Figure } from '../figure.ts';
import { isTimeframe } from '../pairs.ts';
import { middle, operandInterval, roundedInterval, statedInterval, type Relation } from '../relation.ts';
import type { Table } from '../table.ts';
import { timeRatio } from '../units.ts';
import { singular } from '../../language/quantities/units.ts';
import { periodOf } from './annualised.ts';
import { labelledProducts } from '../labelled-products.ts';
import { shares } from '../shares.ts';
import type { CheckId } from '../types.ts';

/** Unit cost × volume, people × cost, rate × period, and every computation that is written out. */
export function product(context: Context): Relation[] {
  const { own } = context;
  return [
    ...own.sentences.flatMap((sentence) => (sentence[0]?.cell === undefined ? equations(sentence, own.figures) : [])),
    ...own.tables.flatMap((table) => [...workedRows(table, own.figures), ...columnProducts(table)]),
    ...rates(context),
    ...labelledProducts(context),
    ...shares(context),
    ...perHead(own.figures, own.sentences),
  ];
}

const times = ['hour', 'day', 'week', 'month', 'quarter', 'year'];
const timeOf = ({ quantity }: Figure): string | undefined => quantity.per.find((per) => times.includes(per));

/** "26,000 claims × 1.90 PLN = 59,400 PLN". */
function equations(sentence: readonly Figure[], around: readonly Figure[]): Relation[] {
  return sentence.flatMap((stated): Relation[] => {
    const { passage, before, quantity } = stated;
    if (!/(?:=|≈|→)\s*(?:about|~|roughly|ca\.?|approx\.?)?\s*$/.test(before) || /^\s*(?:[×*÷+]|[−–-]\s+\d|x\s)/.test(stated.after)) return [];
    const end = passage.text.lastIndexOf('=', quantity.start) >= 0 ? Math.max(passage.text.lastIndexOf('=', quantity.start), passage.text.lastIndexOf('≈', quantity.start)) : passage.text.lastIndexOf('≈', quantity.start);
    if (end < 0) return [];
    const from = startOf(passage.text, end);
    const computation = readComputation(passage.text, from, end, sentence);
    return computation === undefined ? [] : worked(stated, computation, '', around);
  });
}

/** The computation before a sign of equality begins after the last sign, colon or bracket that is not its own. */
function startOf(text: string, end: number): number {
  const head = text.slice(0, end);
  const marks = [head.lastIndexOf('='), head.lastIndexOf(';'), head.lastIndexOf(': '), head.lastIndexOf('→')];
  return Math.max(...marks) + 1;
}

/** A figure against the computation that is said to make it. Undefined kinds and periods are tried before anything is said. */
function worked(stated: Figure, written: Computation, label: string, around: readonly Figure[]): Relation[] {
  const computation = whole(written, around);
  if (computation === undefined) return [];
  const value = evaluate(computation);
  if (value === undefined || !Number.isFinite(value.low)) return [];
  const factors = conversions(stated, computation, label);
  if (factors.length === 0) return [];
  const target = operators(computation) ? roundedInterval(stated) : statedInterval(stated);
  const sizes = (interval: Interval) => (stated.quantity.sign === '' ? [interval] : [interval, scale(interval, -1)]);
  const holding = factors.find((factor) => sizes(scale(value, factor)).some((interval) => meet(target, interval)));
  const factor = holding ?? nearest(factors, middle(value), stated.quantity.value);
  const { figures } = computation;
  const result = middle(evaluate(computation, true)!) * factor;
  return [{
    id: idOf(computation.operators), stated, holds: holding !== undefined, grade: 'disagrees',
    operands: figures.map((figure) => ({ figure, role: roleOf(figure) })),
    from: textOf(computation, factor), value: Math.sign(result) === Math.sign(stated.quantity.value) ? result : -result,
  }];
}

const operators = ({ operators: all }: Computation): boolean => all.some((operator) => operator === '*' || operator === '/');

/** Of several ways to count, the one that comes nearest to what is stated: the likelier to be meant. */
function nearest(factors: readonly number[], value: number, stated: number): number {
  const distance = (factor: number) => Math.abs(Math.log(Math.abs((value * factor) / stated)));
  return [...factors].sort((a, b) => distance(a) - distance(b))[0]!;
}

/** "40 hours/user × £50/hour": what is per user needs the users, if they are counted once nearby. */
function whole(computation: Computation, around: readonly Figure[]): Computation | undefined {
  const { figures, operators: all, postfix } = computation;
  if (!all.every((operator) => operator === '*')) return computation;
  const open = figures.flatMap(({ quantity }) => (quantity.kind === 'percent' ? [] : quantity.per.filter((per) => per !== 'each' && !isTime(per) && per !== 'minute' && !figures.some((figure) => figure.quantity.unit === per || sameNoun(figure.quantity.unit, per)))));
  const [noun] = open;
  // A price per thing times a number of anything counts the things: seats are underwriters.
  if (noun === undefined || figures.some(({ quantity }) => quantity.kind === 'number' || quantity.kind === 'count')) return computation;
  const counted = around.filter(({ quantity }) => quantity.kind === 'count' && quantity.unit === noun && quantity.per.length === 0);
  if (counted.length === 0 || counted.some(({ quantity }) => quantity.value !== counted[0]!.quantity.value)) return undefined;
  return { figures: [...figures, counted[0]!], operators: [...all, '*'], postfix: [...postfix, figures.length, '*'] };
}

function idOf(operators: Computation['operators']): CheckId {
  if (operators.every((operator) => operator === '+')) return 'figures/total';
  return operators.every((operator) => operator === '-') ? 'figures/difference' : 'figures/product';
}

function roleOf({ quantity }: Figure): string {
  return quantity.kind === 'money' ? (quantity.per.length > 0 ? 'unit cost' : 'amount') : quantity.kind === 'percent' ? 'share' : quantity.kind === 'duration' ? 'time' : 'volume';
}

function textOf({ figures, operators }: Computation, factor: number): string {
  const shown = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;
  const text = figures.map((figure, at) => `${at === 0 ? '' : ` ${shown[operators[at - 1]!]} `}${figure.text.trim()}`).join('');
  // Only whole numbers of periods are worth showing; what turns minutes into hours is understood.
  const periods = factor < 1 ? 1 / factor : factor;
  return factor === 1 || factor === 100 || Math.abs(periods - Math.round(periods)) > 1e-6 || periods === 60 ? text : factor < 1 ? `${text} ÷ ${Number((1 / factor).toFixed(2))}` : `${text} × ${Number(factor.toFixed(2))}`;
}

/** The factors that bring the computed value into the unit of the stated one; none where the two are not of a kind. */
function conversions(stated: Figure, { figures, operators }: Computation, label: string): number[] {
  const { quantity } = stated;
  const additive = operators.every((operator) => operator === '+' || operator === '-');
  const divides = operators.includes('/');
  const kinds = figures.map((figure) => figure.quantity.kind);
  if (additive) return kinds.every((kind) => kind === quantity.kind || kind === 'number' || quantity.kind === 'number') ? [1] : [];
  if (quantity.kind === 'percent') return divides ? [100] : [1, 100];
  if (quantity.kind === 'points' || quantity.kind === 'fraction') return [];
  const money = kinds.includes('money');
  if (quantity.kind === 'money' && !money) return [];
  if (quantity.kind === 'duration' && money && !divides) return [];
  if (money && !['money', 'number'].includes(quantity.kind) && !divides) return [];
  return divides ? [1, 12, 1 / 12] : balanced(stated, figures, label);
}

/** Cancels the times of a product against its rates: 15 min × 250 days × $75/hour × 20 customers/day. */
function balanced(stated: Figure, figures: readonly Figure[], label: string): number[] {
  const times = figures.filter(({ quantity }) => quantity.kind === 'duration').map(({ quantity }) => quantity.unit);
  const rates = figures.flatMap(({ quantity }) => quantity.per.filter((per) => per === 'minute' || isTime(per)));
  let factors = [1];
  const left: string[] = [];
  for (const rate of rates) {
    const at = best(rate, times);
    if (at < 0) {
      left.push(rate);
      continue;
    }
    const [time] = times.splice(at, 1);
    const ratio = timeRatio(time!, rate);
    factors = factors.flatMap((factor) => (ratio === undefined ? periodsIn(rate, time!) : [ratio]).map((one) => factor * one));
  }
  if (stated.quantity.kind === 'duration') {
    const [time] = times;
    if (times.length !== 1) return [];
    const ratio = timeRatio(time!, stated.quantity.unit);
    factors = factors.flatMap((factor) => (ratio === undefined ? periodsIn(stated.quantity.unit, time!).map((one) => 1 / one) : [ratio]).map((one) => factor * one));
  } else if (times.some((time) => !['month', 'year', 'week', 'quarter', 'day'].includes(time)) && !(times.length === 1 && figures.some(({ quantity }) => ['money', 'number'].includes(quantity.kind) && quantity.per.length === 0))) return [];
  return withPeriods(factors, stated, left, label);
}

const isTime = (per: string): boolean => times.includes(per);

/** The time that a rate is best set against: of its own unit, or of one that converts, or the longest. */
function best(rate: string, durations: readonly string[]): number {
  const same = durations.indexOf(rate);
  return same >= 0 ? same : durations.findIndex((time) => timeRatio(time, rate) !== undefined);
}

/** A rate per month against an amount per year may hide twelve months. */
function withPeriods(ratios: readonly number[], stated: Figure, rates: readonly string[], label: string): number[] {
  const own = timeOf(stated) ?? periodOf(stated) ?? (/\b(?:annual|yearly|per year|a year|p\.a\.)\b/i.test(label) ? 'year' : undefined);
  const [given] = rates;
  if (given === undefined) return [...ratios];
  const periods = own === undefined ? [1, ...periodsIn(given, 'year')] : own === given ? [1] : periodsIn(given, own);
  return ratios.flatMap((ratio) => periods.map((period) => ratio * period));
}

/** "Support | 2 analysts × $104,000 | −218,000", "Licences (200 users @ £75/month) | £150,000". */
function workedRows({ rows, columns }: Table, around: readonly Figure[]): Relation[] {
  return rows.flatMap((row): Relation[] => {
    const results = row.cells.filter((figure, column) => figure !== undefined && columns[column]!.role !== 'label' && figure.quantity.kind !== 'percent');
    const [stated] = results;
    if (results.length !== 1 || stated === undefined) return [];
    return row.texts.flatMap((text, column): Relation[] => {
      if (column === stated.cell!.column || !/[×*@·]|\bx\b|\bat\b/i.test(text)) return [];
      const figures = row.figures.filter(({ cell }) => cell?.column === column);
      if (figures.length < 2) return [];
      const computation = readComputation(figures[0]!.passage.text, figures[0]!.quantity.start, figures.at(-1)!.quantity.end, figures);
      const multiplies = computation?.operators.every((operator) => operator === '*' || operator === '/') === true;
      return multiplies ? worked(stated, computation, `${row.label} ${columns[stated.cell!.column]!.header}`, around) : [];
    });
  });
}

/** Quantity, price, amount: three columns of which the third is the product. */
function columnProducts({ columns, rows }: Table): Relation[] {
  const price = columns.find(({ role, index }) => role === 'unit-cost' && rows.some(({ cells }) => cells[index] !== undefined));
  if (price === undefined) return [];
  const quantities = columns.filter(({ index, role }) => index > 0 && index !== price.index && role !== 'text' && rows.some(({ cells }) => ['count', 'number', 'duration'].includes(cells[index]?.quantity.kind ?? '')));
  const results = columns.filter(({ role, index }) => index > price.index && ['total', 'other', 'monthly', 'yearly', 'quantity', 'quarterly'].includes(role));
  for (const result of results) {
    for (const quantity of quantities.filter(({ index }) => index < result.index)) {
      const relations = rows.flatMap((row): Relation[] => {
        const [count, unit, stated] = [row.cells[quantity.index], row.cells[price.index], row.cells[result.index]];
        if (count === undefined || unit === undefined || stated === undefined || stated.quantity.kind !== unit.quantity.kind && stated.quantity.kind !== 'number' && unit.quantity.kind !== 'number') return [];
        if (count.quantity.kind === 'money' || count.quantity.kind === 'percent' || stated.quantity.kind === 'percent') return [];
        const value = multiply(operandInterval(count), operandInterval(unit));
        const factors = [1, 12, 4, 52, 1 / 12, 1 / 60, 60, 0.001, 1000, 1e-6, 0.01];
        const holding = factors.find((factor) => meet(roundedInterval(stated), scale(value, factor)));
        return [{
          id: 'figures/product', stated, holds: holding !== undefined, grade: 'disagrees', operands: [{ figure: count, role: 'volume' }, { figure: unit, role: 'unit cost' }],
          from: `${count.text.trim()} × ${unit.text.trim()}`, value: count.quantity.value * unit.quantity.value,
        }];
      });
      const holding = relations.filter(({ holds }) => holds).length;
      if (relations.length > 0 && (holding * 2 >= relations.length || (relations.length === 1 && quantity.role === 'quantity' && result.role === 'total')) && holding > 0) return relations;
    }
  }
  return [];
}

const link = /(?:[=:(,;→–—-]|\b(?:that is|that's|which (?:is|makes|means|gives|comes to|saves|frees|costs)|makes?|making|gives?|giving|is|are|be|comes? to|coming to|costs?|costing|worth|so|pays?|paying|spend|spends|totals?|totall?ing|saves?|saving|frees?|freeing|amounts? to|equals?|i\.e\.|or|means|meaning|bill(?: of)?|runs? to|works out (?:at|to)|adds? up to|yields?|returns?|brings?|buys?|gets? back|wins? back|recovers?|gains?|valued|value|carr(?:y|ies)|adds?))\s*(?:us|them|the \p{L}+|of|in|back|at|to|about|around|roughly|some|nearly|almost|over|just|a|an|total|only|up|year|net|each)*\s*$/iu;
const ceiling = /\b(?:cap(?:ped)?|limit|ceiling|budget|quota|maximum|at most|up to|threshold|alert|alarm|stops?|list price|blended|instead of|without|contingency|discount|deposit)\b[^.;]{0,40}$/i;

/** Prices by tiers: "€0.90 for the first 70,000 and €0.70 beyond". */
const tiers = /\b(?:for the first|beyond|thereafter|every further|each further|above that|over that|after that)\b/i;

/** A rate, a volume and what the two make, in one sentence or the ones just before. */
function rates(context: Context): Relation[] {
  const { own } = context;
  return own.figures.flatMap((stated): Relation[] => {
    const { quantity } = stated;
    if (stated.cell !== undefined || !['money', 'duration', 'count'].includes(quantity.kind) || isRate(stated) || quantity.ends !== undefined || !(link.test(stated.before) || followsVolume(stated, own.sentences[stated.at]!))) return [];
    const near = figuresBefore(context, stated).filter((figure) => figure.cell === undefined).slice(0, 14);
    const sentence = own.sentences[stated.at]!;
    const later = sentence.slice(sentence.indexOf(stated) + 1);
    const candidates = [...near, ...later];
    const volumes = candidates.filter((figure) => isVolume(figure));
    const prices = candidates.filter((figure) => figure.quantity.kind === quantity.kind && figure.quantity.ends === undefined && figure.quantity.unit === quantity.unit || (quantity.kind === 'duration' && figure.quantity.kind === 'duration' && timeRatio(figure.quantity.unit, quantity.unit) !== undefined));
    // "Of 40 minutes per case, 6 go away": a bare number beside a rate may be short for another.
    const short = near.flatMap((figure) => (figure.quantity.kind !== 'number' ? [] : prices.filter((price) => price.at === figure.at && price.block === figure.block).map((price) => ({ ...figure, quantity: { ...figure.quantity, kind: price.quantity.kind, unit: price.quantity.unit, per: price.quantity.per } }))));
    const explained = [...prices, ...short].flatMap((price) => volumes.filter((volume) => volume !== price).flatMap((volume) => relate(stated, price, volume, pricedAmount(price, candidates)) ?? [])).find(({ holds }) => holds);
    if (explained !== undefined) return [explained];
    if (ofThree(stated, prices, volumes)) return [];
    if (tiers.test(stated.passage.text.slice(0, stated.quantity.start)) && prices.filter(({ at }) => at === stated.at).length > 1) return [];
    if (ceiling.test(stated.before) || /^[^.;]{0,20}\bblended\b/i.test(stated.after) || quantity.bound !== undefined) return [];
    // Reported only where the rate names what the volume counts, and one of them stands in the same sentence.
    const before = context.earlier.slice(0, 3).filter(({ figures }) => figures.length > 0).slice(0, 1).map(({ block }) => block);
    const announced = /(?:[=:]|\b(?:so|that is|that's|makes?|comes? to|thus|hence|i\.e\.|gives|means)\b)[^.;\d]{0,25}$/i.test(stated.before);
    const recent = near.filter((figure) => (figure.block === stated.block && stated.at - figure.at <= 2) || (announced && figure.block !== stated.block && before.includes(figure.block)));
    const together = (figure: Figure) => figure.block === stated.block && figure.at === stated.at;
    for (const price of recent.filter((figure) => prices.includes(figure))) {
      const named = recent.filter((volume) => volumes.includes(volume) && volume !== price && namesVolume(price, volume, recent));
      // Of several the one for the period of the result, or the one that is itself a result.
      const volume = named.find((one) => timeOf(one) !== undefined && timeOf(one) === periodOf(stated) && named.filter((other) => timeOf(other) === timeOf(one)).length === 1) ?? named.find(({ before: text }) => /[=≈]\s*$/.test(text)) ?? named[0];
      if (volume === undefined || (!together(price) && !together(volume))) continue;
      // Two volumes of the same name leave open which is meant.
      if (volume === named[0] && named.some((other) => other !== volume && other.at === volume.at && other.block === volume.block && other.quantity.unit === volume.quantity.unit && other.quantity.value !== volume.quantity.value && !/[=≈]\s*$/.test(volume.before) && (timeOf(other) === timeOf(volume) || timeOf(volume) !== periodOf(stated)))) return [];
      const last = near.indexOf(price) < near.indexOf(volume) ? price : volume;
      if (last !== near[0] && (last !== near[1] || near[0]!.quantity.kind === quantity.kind)) return [];
      // "2,500 tokens in and 300 out, at $3 and $15 a million": each volume has a price of its own.
      if (prices.some((other) => other !== price && other.at === price.at && other.block === price.block && other.quantity.end < price.quantity.start && /^\s*(?:and|,|\/|or|plus)\s*$/i.test(price.before))) return [];
      const relation = relate(stated, price, volume, pricedAmount(price, recent));
      // A slip of the pen is not of another order of magnitude; then the figure is of something else.
      return relation === undefined || Math.abs(Math.log(relation.value! / quantity.value)) > Math.log(15) ? [] : [relation];
    }
    return [];
  });
}

/** "46 dispatchers attend two days; a day is NOK 3,200": two volumes may count one price together. */
function ofThree(stated: Figure, prices: readonly Figure[], volumes: readonly Figure[]): boolean {
  const { value, unit, kind } = stated.quantity;
  return prices.some((price) => volumes.slice(0, 6).some((a, at) => volumes.slice(at + 1, 6).some((b) => {
    const ratio = kind === 'duration' ? timeRatio(price.quantity.unit, unit) ?? 1 : 1;
    return [a, b, price].every((figure) => figure !== stated) && a !== price && b !== price && Math.abs(a.quantity.value * b.quantity.value * price.quantity.value * ratio / value - 1) < 0.005;
  })));
}

/** "15 analysts spend 6 hours a week on this; that is 90 hours a week": people, what each of them does, and the sum. */
function perHead(figures: readonly Figure[], sentences: readonly (readonly Figure[])[]): Relation[] {
  return figures.flatMap((stated): Relation[] => {
    const { quantity, before, at, cell } = stated;
    if (cell !== undefined || !['duration', 'money'].includes(quantity.kind) || quantity.ends !== undefined || !/(?:[=(→,;:]|\b(?:that is|that's|which is|so|i\.e\.|makes?|making|or|adds? up to|comes? to|in total|together|totall?ing))\s*(?:about|roughly|~|nearly|over|a total of|some)?\s*$/i.test(before)) return [];
    const near = [...(sentences[at - 1] ?? []), ...sentences[at]!];
    const each = near[near.indexOf(stated) - 1];
    const heads = near[near.indexOf(stated) - 2];
    if (each === undefined || heads?.quantity.kind !== 'count' || heads.at !== each.at || heads.quantity.format.decimals > 0 || each.quantity.kind !== quantity.kind || heads.quantity.per.length > 0 || each.quantity.ends !== undefined || each.quantity.bound !== undefined || heads.quantity.bound !== undefined) return [];
    if (!/^\s*(?:who\s+|each\s+|would\s+|will\s+|can\s+|currently\s+|today\s+)*(?:each\s+)?(?:spend|save|lose|work|use|need|put|take|give|win|gain|waste)s?\b(?:\s+(?:each|about|up|in|roughly|another))*\s*$/i.test(each.before) && !/\beach\b/i.test(each.before)) return [];
    // Only a larger figure can be their sum; otherwise the hours are those of all of them.
    if (quantity.kind === 'duration' && (timeOf(stated) ?? '') !== (timeOf(each) ?? '') && timeOf(stated) !== 'year') return [];
    const relation = relate(stated, each, heads);
    const ratio = quantity.kind === 'duration' ? timeRatio(each.quantity.unit, quantity.unit) ?? 1 : 1;
    return relation !== undefined && (relation.holds || quantity.value > 2 * each.quantity.value * ratio) ? [relation] : [];
  });
}

/** "with 230 working days 54,540 hours a year": nothing stands between the volume and the result. */
function followsVolume(stated: Figure, sentence: readonly Figure[]): boolean {
  const volume = sentence[sentence.indexOf(stated) - 1];
  return volume !== undefined && /^\s*,?\s*$/.test(stated.before) && ['duration', 'count'].includes(volume.quantity.kind) && /\b(?:with|at|for)\s+$/i.test(volume.before);
}

/** "each", "per seat", "$85 an hour": not an amount by itself. */
const isRate = ({ quantity, after }: Figure): boolean => quantity.per.some((per) => !times.includes(per)) || quantity.per.includes('hour') || /^\s*(?:of [^.,;]{0,30})?\b(?:each|apiece|on each|per (?!year|month|week|quarter|day)\p{L}+)\b/iu.test(after);
const isVolume = (figure: Figure): boolean => ['count', 'duration', 'number'].includes(figure.quantity.kind) && figure.quantity.ends === undefined && (!isTimeframe(figure) || /\bfor\s+$/i.test(figure.before));

/** Whether the price is said to be for one of what the volume counts. */
function namesVolume(price: Figure, volume: Figure, recent: readonly Figure[]): boolean {
  const { unit, kind } = volume.quantity;
  // "198 hours a day, and with 230 working days"
  if (kind === 'duration' && volume.quantity.per.length === 0 && price.quantity.per.includes(unit) && unit !== 'hour') return ['day', 'week'].includes(unit) && price.at === volume.at && /\b(?:with|at|over|for|times|by|on|and)\s+(?:the\s+)?$/i.test(volume.before);
  const priced = pricedAmount(price, recent);
  if (priced !== undefined) return volume !== priced && kind === 'count' && unit === priced.quantity.unit;
  const named = price.quantity.per.filter((per) => !['month', 'year', 'quarter', 'week', 'day'].includes(per));
  // "9 supervisors at £74,000"
  if (named.length === 0 && kind === 'count' && volume.at === price.at && volume.block === price.block && /^\s*(?:at|for)\s+(?:about\s+|an average of\s+)?$/i.test(price.before) && recent.every((other) => other.at !== price.at || other.block !== price.block || other.quantity.start <= volume.quantity.start || other.quantity.start >= price.quantity.start)) return true;
  if (named.includes('each') || /\beach\s+(?:\p{L}+\s+){0,3}(?:at|costs?|costing|with|takes?|taking|saves?)\s+(?:\p{L}+\s+){0,4}$/iu.test(price.before) || /^\s*(?:of [^.,;]{0,30}\s)?(?:each\b|apiece\b|(?:\p{L}+ )?(?:on|for|with|in) each\b)/iu.test(price.after)) return kind === 'count' && (nearestCount(price, recent) ?? recent.find((figure) => figure.quantity.kind === 'count')) === volume;
  if (named.length > 0) return kind === 'duration' ? named.includes('hour') : named.includes(unit) || named.some((per) => sameNoun(per, unit));
  // "Each answered guest message … costs $0.038", "per file the running cost is $5.90"
  const asked = price.block.passages[price.at - 1]?.text ?? '';
  const subject = /\b(?:each|every|per|one|a|an)\s+((?:[\p{L}-]+\s+){0,3}[\p{L}-]+)/iu.exec(`${/\?\W*$/.test(asked) ? asked : ''} ${sinceSameKind(price, recent)}`);
  return subject !== null && kind === 'count' && subject[1]!.split(/\s+/).some((word) => sameNoun(singular(word), unit));
}

/** "52 planners cost £58,000 each, the 9 supervisors …": what was counted last before the price. */
const nearestCount = (price: Figure, recent: readonly Figure[]): Figure | undefined =>
  recent.find(({ quantity, at }) => quantity.kind === 'count' && (at < price.at || (at === price.at && quantity.start < price.quantity.start)));

/** The words before a price, back to another figure of its kind: what stands before that is that one's. */
function sinceSameKind(price: Figure, recent: readonly Figure[]): string {
  const previous = recent.filter((figure) => figure.at === price.at && figure.quantity.kind === price.quantity.kind && figure.quantity.end <= price.quantity.start).map(({ quantity }) => quantity.end);
  return price.passage.text.slice(Math.max(0, ...previous), price.quantity.start);
}

/** "Price per 1,000 tokens is $0.002": what the price is for, said before it. */
function pricedAmount(price: Figure, recent: readonly Figure[]): Figure | undefined {
  return price.quantity.per.length > 0 ? undefined : recent.find((figure) => figure.at === price.at && figure.quantity.kind === 'count' && figure.quantity.start < price.quantity.start && /\b(?:per|for every)\s*$/i.test(figure.before));
}

const sameNoun = (a: string, b: string): boolean => a === b || (a.length > 4 && b.length > 4 && (a.startsWith(b) || b.startsWith(a)));

function relate(stated: Figure, price: Figure, volume: Figure, priced?: Figure): Relation | undefined {
  const amount = priced?.quantity.value ?? price.quantity.perAmount;
  const ratios = unitRatios(stated, price, volume);
  if (ratios.length === 0) return undefined;
  const value = scale(multiply(operandInterval(price), operandInterval(volume)), 1 / amount);
  const holding = ratios.find((ratio) => meet(statedInterval(stated), scale(value, ratio)));
  const ratio = holding ?? nearest(ratios, middle(value), stated.quantity.value);
  return {
    id: 'figures/product', stated, holds: holding !== undefined, grade: 'disagrees',
    operands: [{ figure: volume, role: volume.quantity.kind === 'duration' ? 'time' : 'volume' }, { figure: price, role: 'rate' }],
    from: `${volume.text.trim()} × ${price.text.trim()}${ratio === 1 || volume.quantity.kind === 'duration' ? '' : ratio > 1 ? ` × ${Number(ratio.toFixed(2))}` : ` ÷ ${Number((1 / ratio).toFixed(2))}`}`,
    value: price.quantity.value * volume.quantity.value * ratio / amount,
  };
}

/** What brings price × volume into the unit and period of the result, the plainest first. */
function unitRatios(stated: Figure, price: Figure, volume: Figure): number[] {
  let base: readonly number[] = [1];
  if (volume.quantity.kind === 'duration') {
    const per = price.quantity.per.find((unit) => times.includes(unit));
    if (per === undefined) return [];
    const ratio = timeRatio(volume.quantity.unit, per);
    base = ratio === undefined ? periodsIn(per, volume.quantity.unit) : [ratio];
  } else if (stated.quantity.kind === 'duration') {
    const ratio = timeRatio(price.quantity.unit, stated.quantity.unit);
    base = ratio === undefined ? periodsIn(stated.quantity.unit, price.quantity.unit).map((factor) => 1 / factor) : [ratio];
  }
  const given = volume.quantity.kind === 'duration' ? timeOf(volume) : timeOf(volume) ?? price.quantity.per.find((unit) => times.includes(unit) && unit !== 'hour');
  const wanted = periodOf(stated);
  if (given === undefined) return [...base, ...(wanted === 'year' && volume.quantity.kind === 'count' ? base.flatMap((ratio) => [12 * ratio, 52 * ratio]) : [])];
  const periods = wanted === undefined ? [1, ...periodsIn(given, 'year')] : wanted === given ? [1] : periodsIn(given, wanted);
  return base.flatMap((ratio) => periods.map((period) => ratio * period));
}
