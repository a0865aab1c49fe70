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
import type { CheckId } from '../types.ts';

/** Unit cost × volume, people × cost, rate × period, and every computation that is written out. */
export function product(context: Context): Relation[] {
  const { own } = context;
  return [
    ...own.sentences.flatMap((sentence) => (sentence[0]?.cell === undefined ? equations(sentence) : [])),
    ...own.tables.flatMap((table) => [...workedRows(table), ...columnProducts(table)]),
    ...rates(context),
    ...labelledProducts(context),
  ];
}

const times = ['hour', 'day', 'week', 'month', 'quarter', 'year'];
const timeOf = ({ quantity }: Figure): string | undefined => quantity.per.find((per) => times.includes(per));

/** "26,000 claims × 1.90 PLN = 59,400 PLN". */
function equations(sentence: readonly Figure[]): Relation[] {
  return sentence.flatMap((stated): Relation[] => {
    const { passage, before, quantity } = stated;
    if (!/(?:=|≈|→)\s*(?:about|~|roughly|ca\.?|approx\.?)?\s*$/.test(before) || /^\s*(?:[×*÷+]|[−–-]\s+\d|x\s)/.test(stated.after)) return [];
    const end = passage.text.lastIndexOf('=', quantity.start) >= 0 ? Math.max(passage.text.lastIndexOf('=', quantity.start), passage.text.lastIndexOf('≈', quantity.start)) : passage.text.lastIndexOf('≈', quantity.start);
    if (end < 0) return [];
    const from = startOf(passage.text, end);
    const computation = readComputation(passage.text, from, end, sentence);
    return computation === undefined ? [] : worked(stated, computation, '');
  });
}

/** The computation before a sign of equality begins after the last sign, colon or bracket that is not its own. */
function startOf(text: string, end: number): number {
  const head = text.slice(0, end);
  const marks = [head.lastIndexOf('='), head.lastIndexOf(';'), head.lastIndexOf(': '), head.lastIndexOf('→')];
  return Math.max(...marks) + 1;
}

/** A figure against the computation that is said to make it. Undefined kinds and periods are tried before anything is said. */
function worked(stated: Figure, computation: Computation, label: string): Relation[] {
  const value = evaluate(computation);
  if (value === undefined || !Number.isFinite(value.low)) return [];
  const factors = conversions(stated, computation, label);
  if (factors.length === 0) return [];
  const target = operators(computation) ? roundedInterval(stated) : statedInterval(stated);
  const sizes = (interval: Interval) => (stated.quantity.sign === '' ? [interval] : [interval, scale(interval, -1)]);
  const holding = factors.find((factor) => sizes(scale(value, factor)).some((interval) => meet(target, interval)));
  const factor = holding ?? factors[0]!;
  const { figures } = computation;
  const result = middle(value) * factor;
  return [{
    id: idOf(computation.operators), stated, holds: holding !== undefined, grade: 'disagrees',
    operands: figures.map((figure) => ({ figure, role: roleOf(figure) })),
    from: textOf(computation, factor), value: Math.sign(result) === Math.sign(stated.quantity.value) ? result : -result,
  }];
}

const operators = ({ operators: all }: Computation): boolean => all.some((operator) => operator === '*' || operator === '/');

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
  return factor === 1 || factor === 100 ? text : factor < 1 ? `${text} ÷ ${Number((1 / factor).toFixed(2))}` : `${text} × ${Number(factor.toFixed(2))}`;
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
  } else if (times.some((time) => !['month', 'year', 'week', 'quarter', 'day'].includes(time))) return [];
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
  const periods = own === undefined ? [1, ...periodsIn(given, 'year')] : own === given ? [1] : [...periodsIn(given, own), 1];
  return ratios.flatMap((ratio) => periods.map((period) => ratio * period));
}

/** "Support | 2 analysts × $104,000 | −218,000", "Licences (200 users @ £75/month) | £150,000". */
function workedRows({ rows, columns }: Table): Relation[] {
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
      return multiplies ? worked(stated, computation, `${row.label} ${columns[stated.cell!.column]!.header}`) : [];
    });
  });
}

/** Quantity, price, amount: three columns of which the third is the product. */
function columnProducts({ columns, rows }: Table): Relation[] {
  const price = columns.find(({ role, index }) => role === 'unit-cost' && rows.some(({ cells }) => cells[index] !== undefined));
  if (price === undefined) return [];
  const quantities = columns.filter(({ role, index }) => index !== price.index && (role === 'quantity' || role === 'other'));
  const results = columns.filter(({ role, index }) => index > price.index && ['total', 'other', 'monthly', 'yearly', 'quantity'].includes(role));
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
          from: `${count.text.trim()} × ${unit.text.trim()}`, value: middle(value) * 1,
        }];
      });
      const holding = relations.filter(({ holds }) => holds).length;
      if (relations.length > 0 && (holding * 2 >= relations.length || (relations.length === 1 && quantity.role === 'quantity' && result.role === 'total')) && holding > 0) return relations;
    }
  }
  return [];
}

const link = /(?:[=:(,;→–—-]|\b(?:that is|that's|which (?:is|makes|means|gives|comes to|saves|frees|costs)|makes?|making|gives?|giving|is|are|be|comes? to|coming to|costs?|costing|worth|so|pays?|paying|spend|spends|totals?|totall?ing|saves?|saving|frees?|freeing|amounts? to|equals?|i\.e\.|or|means|meaning|at|for|bill|runs? to|works out (?:at|to)|adds? up to|yields?|returns?|brings?|need|needs|takes?|buys?|gets? back|recovers?|valued|value|carr(?:y|ies)))\s*(?:us|them|the \p{L}+|of|in|back|at|to|about|around|roughly|some|nearly|almost|over|just|a|an|total|only|up|year|net|each)*\s*$/iu;
const ceiling = /\b(?:cap(?:ped)?|limit|ceiling|budget|quota|maximum|at most|up to|threshold|alert|alarm|stops?|list price|blended|instead of|without|contingency|discount|deposit)\b[^.;]{0,40}$/i;

/** A rate, a volume and what the two make, in one sentence or the ones just before. */
function rates(context: Context): Relation[] {
  const { own } = context;
  return own.figures.flatMap((stated): Relation[] => {
    const { quantity } = stated;
    if (stated.cell !== undefined || !['money', 'duration'].includes(quantity.kind) || isRate(stated) || quantity.ends !== undefined || !link.test(stated.before)) return [];
    const near = figuresBefore(context, stated).filter((figure) => figure.cell === undefined).slice(0, 14);
    const sentence = own.sentences[stated.at]!;
    const later = sentence.slice(sentence.indexOf(stated) + 1);
    const candidates = [...near, ...later];
    const volumes = candidates.filter((figure) => isVolume(figure));
    const prices = candidates.filter((figure) => figure.quantity.kind === quantity.kind && figure.quantity.ends === undefined && figure.quantity.unit === quantity.unit || (quantity.kind === 'duration' && figure.quantity.kind === 'duration' && timeRatio(figure.quantity.unit, quantity.unit) !== undefined));
    const explained = prices.flatMap((price) => volumes.filter((volume) => volume !== price).flatMap((volume) => relate(stated, price, volume) ?? [])).find(({ holds }) => holds);
    if (explained !== undefined) return [explained];
    if (ceiling.test(stated.before) || /^[^.;]{0,20}\bblended\b/i.test(stated.after) || quantity.bound !== undefined) return [];
    // Reported only where the rate names what the volume counts, and one of them stands in the same sentence.
    const recent = near.filter((figure) => figure.block === stated.block && stated.at - figure.at <= 2);
    for (const price of recent.filter((figure) => prices.includes(figure))) {
      const named = recent.filter((volume) => volumes.includes(volume) && volume !== price && namesVolume(price, volume, recent));
      const [volume] = named;
      if (volume === undefined || (price.at !== stated.at && volume.at !== stated.at)) continue;
      // Two volumes of the same name leave open which is meant.
      if (named.some((other) => other !== volume && other.at === volume.at && other.quantity.unit === volume.quantity.unit && other.quantity.value !== volume.quantity.value)) return [];
      const last = price.quantity.start > volume.quantity.start || price.at > volume.at ? price : volume;
      if (last !== near[0] && last !== near[1]) return [];
      const relation = relate(stated, price, volume);
      return relation === undefined ? [] : [relation];
    }
    return [];
  });
}

/** "each", "per seat", "$85 an hour": not an amount by itself. */
const isRate = ({ quantity, after }: Figure): boolean => quantity.per.some((per) => !times.includes(per)) || quantity.per.includes('hour') || /^\s*(?:of [^.,;]{0,30})?\b(?:each|apiece|on each|per (?!year|month|week|quarter|day)\p{L}+)\b/iu.test(after);
const isVolume = (figure: Figure): boolean => ['count', 'duration', 'number'].includes(figure.quantity.kind) && figure.quantity.ends === undefined && !isTimeframe(figure);

/** Whether the price is said to be for one of what the volume counts. */
function namesVolume(price: Figure, volume: Figure, recent: readonly Figure[]): boolean {
  const { unit, kind } = volume.quantity;
  const named = price.quantity.per.filter((per) => !['month', 'year', 'quarter', 'week', 'day'].includes(per));
  if (named.includes('each') || /\beach\s+(?:\p{L}+\s+){0,3}(?:at|costs?|costing|with|takes?|taking|saves?)\s+(?:\p{L}+\s+){0,4}$/iu.test(price.before) || /^\s*(?:of [^.,;]{0,30}\s)?(?:each\b|apiece\b|(?:on|for|with) each\b)/i.test(price.after)) return kind === 'count' && recent.find((figure) => figure.quantity.kind === 'count') === volume;
  if (named.length > 0) return kind === 'duration' ? named.includes('hour') : named.includes(unit) || named.some((per) => sameNoun(per, unit));
  // "Each answered guest message … costs $0.038", "per file the running cost is $5.90"
  const subject = /\b(?:each|every|per|one|a|an)\s+((?:[\p{L}-]+\s+){0,3}[\p{L}-]+)/iu.exec(price.passage.text.slice(0, price.quantity.start));
  return subject !== null && kind === 'count' && subject[1]!.split(/\s+/).some((word) => sameNoun(singular(word), unit));
}

const sameNoun = (a: string, b: string): boolean => a === b || (a.length > 4 && b.length > 4 && (a.startsWith(b) || b.startsWith(a)));

function relate(stated: Figure, price: Figure, volume: Figure): Relation | undefined {
  const ratios = unitRatios(stated, price, volume);
  if (ratios.length === 0) return undefined;
  const value = scale(multiply(operandInterval(price), operandInterval(volume)), 1 / price.quantity.perAmount);
  const holding = ratios.find((ratio) => meet(statedInterval(stated), scale(value, ratio)));
  const ratio = holding ?? ratios[0]!;
  return {
    id: 'figures/product', stated, holds: holding !== undefined, grade: 'disagrees',
    operands: [{ figure: volume, role: volume.quantity.kind === 'duration' ? 'time' : 'volume' }, { figure: price, role: 'rate' }],
    from: `${volume.text.trim()} × ${price.text.trim()}${ratio === 1 || volume.quantity.kind === 'duration' ? '' : ratio > 1 ? ` × ${Number(ratio.toFixed(2))}` : ` ÷ ${Number((1 / ratio).toFixed(2))}`}`,
    value: price.quantity.value * volume.quantity.value * ratio / price.quantity.perAmount,
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
