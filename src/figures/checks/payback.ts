import { add, divide, meet, scale, subtract, sum, type Interval } from '../../language/quantities/interval.ts';
import type { Quantity } from '../../language/quantities/index.ts';
import { perBlock } from '../../markdown/per-block.ts';
import { nearestFacts, resultsNamed, type Case, type CaseCheck, type Result } from '../case.ts';
import type { PlacedFact } from '../facts.ts';
import type { Figure } from '../figure.ts';
import { operandInterval, roundedInterval, statedInterval, type Relation } from '../relation.ts';
import { timeRatio } from '../units.ts';
import { periodOf } from './annualised.ts';

const cue = /\bpay(?:s|ing)?[- ]?back|\brepa(?:ys?|id|ying|yment)\b|\bbreak[- ]?even|\bpaid back|\bpaybacks?\b|\bbreak(?:s|ing)?[- ]?even|\brecover(?:ed|s|ing)?\b|\brecoup(?:ed|s|ing)?\b|\bpays? for itself|\bpaid for itself|\bearns? (?:itself )?back|\bearned (?:itself )?back|\breturns? (?:after|within|in)\b|\breturned (?:after|within|in)\b|\bamorti[sz](?:ed?|ation)\b|\b(?:is|are|comes?|have|has|get|gets) (?:all |fully )?back\b|\bpay(?:s)? off\b|\bmoney back\b|\bin the black\b|\b(?:are|is|be|get|gets|come|comes) (?:out )?even\b|\b(?:cash(?:[- ]?flow)?|balance|account|sum|case)\b[^.;]{0,25}\bpositive\b|\bmade (?:back|good)\b|\bmakes? (?:up for )?(?:itself|its (?:cost|price|money)) back\b|\b(?:covers?|covered) its (?:own )?(?:cost|costs|price|outlay)\b/i;
const claims = resultsNamed(cue, ['duration']);
/** A rule or a wish about paybacks in general, or one counted from another day than the return. */
const otherStart = /^[^.;]{0,40}\b(?:after|from|counted from|since|of)\s+(?:the\s+)?(?:approval|release|decision|kick-?off|signature|order|today|project start|start of the project|the go-ahead|contract)/i;
const policy = /\b(?:policy|threshold|hurdle|rule|require[sd]?|must|limit|criterion|typically|usually|industry|competitor|bank reported|benchmark|target(?:ed)?|if|unless)\b/i;

/** "under €120k a month we switch it off": a limit, not what comes back. */
const conditional = /\b(?:under|below|less than|if|should)\s+(?:\p{L}+\s+){0,3}$/iu;

const monthsPer: Readonly<Record<string, number>> = { day: 12 / 365, week: 12 / 52, month: 1, quarter: 3, year: 12 };

const inMonth = /\b(?:in|by|from|at|after)\s+(?:the\s+)?(month\s+(\d{1,2}))\b(?!\s*(?:to|–|-)\s*\d)/gi;

/** "Break-even is reached in month 9": a time that is named, not measured. */
const monthsNamed = perBlock((block): readonly Result[] => block.passages.flatMap((passage, at) => (passage.row !== undefined || !/month\s+\d/i.test(passage.text) ? [] : [...passage.text.matchAll(inMonth)].flatMap((match): Result[] => {
  const sentence = passage.text.slice(0, match.index).replace(/^.*[.;]\s/, '');
  const end = match.index + match[0].length;
  // "Break-even is reached in month 9", "By month 15 the money is back".
  if (!cue.test(sentence.slice(sentence.lastIndexOf(',') + 1).replace(/^.*\d/, '')) && !cue.test(/^[^.;:,\d]*/.exec(passage.text.slice(end))![0])) return [];
  const start = end - match[1]!.length;
  const value = Number(match[2]);
  const text = match[1]!;
  const numeral = { start: end - match[2]!.length, end };
  const quantity: Quantity = {
    kind: 'duration', unit: 'month', value, interval: { low: value - 1, high: value + 0.5 }, start, end, per: [], perAmount: 1, numeral, factor: 1, sign: '', format: { decimals: 0, decimal: '.', group: '', indian: false, word: false },
  };
  const [before, after] = [passage.text.slice(0, start), passage.text.slice(end)];
  return [{ figure: { quantity, block, passage, at, text, before, after, lead: before }, label: `${sentence} ${after.slice(0, 40)}` }];
}))));

/** Investment over net benefit per period, from the start the text names. */
export const payback: CaseCheck = { results: perBlock((block) => [...claims(block), ...monthsNamed(block)]), check };

function check(whole: Case, index: number, { figure, label }: Result): Relation[] {
  const unit = monthsPer[figure.quantity.unit];
  if (unit === undefined || !/(?:^|\b)(?:month|week|year|quarter|day)/.test(figure.quantity.unit)) return [];
  const own = nearestFacts(whole, index, figure, ({ figure: { before } }) => !conditional.test(before)).filter(inLine(figure, index));
  // "With $67.5k a month the payback would be …": whatever its block sets beside the claim by the period may be what comes back.
  const beside = whole.blocks[index]!.figures.filter(({ cell }) => cell === undefined).flatMap((other): PlacedFact[] => {
    const period = periodOf(other);
    return other.quantity.kind === 'money' && period !== undefined && !own.some((fact) => fact.figure === other) ? [{ figure: other, flow: 'benefit', period, label: '', index }] : [];
  });
  const benefits = [...beside, ...own].filter(({ flow, period }) => (flow === 'net' || flow === 'benefit') && period !== undefined && period in monthsPer);
  // "the $405k is earned back": the one amount of the sentence that is for no period.
  const amounts = whole.blocks[index]!.sentences[figure.at]!.filter(({ quantity, cell }) => cell === undefined && quantity.kind === 'money' && quantity.ends === undefined);
  const once = amounts.filter((other) => periodOf(other) === undefined);
  const besidePut: PlacedFact[] = once.length === 1 && amounts.length <= 2 ? [{ figure: once[0]!, flow: 'investment', period: undefined, label: '', index }] : [];
  const investments = own.filter(({ flow, period }) => (flow === 'investment' || flow === 'total') && period === undefined);
  const costs = own.filter(({ flow, period }) => flow === 'cost' && period === undefined);
  // What its own block calls a cost is put in as well; elsewhere only what is called an investment, if anything is.
  const puts = [...besidePut, ...costs.filter((cost) => cost.index === index && cost.figure.at === figure.at), ...investments, ...costs];
  const best = puts[0];
  const back = bestBenefit(benefits.filter((fact) => !beside.includes(fact) || fact.figure.at === figure.at || (beside.length === 1 && figure.cell === undefined && Math.abs(fact.figure.at - figure.at) <= 1)), index);
  if (best === undefined) return [];
  const stated = spanOf(figure, unit);
  const delays = delaysAround(whole, index, figure);
  const runnings = own.filter(({ flow, period }) => (flow === 'running' || flow === 'cost') && period !== undefined && period in monthsPer).slice(0, 2);
  for (const put of puts.slice(0, 3)) {
    for (const benefit of benefits.filter(sameCurrency(put)).slice(0, 4)) {
      const rates = [perMonth(benefit), ...runnings.filter(sameCurrency(put)).map((running) => subtract(perMonth(benefit), perMonth(running)))];
      for (const rate of rates) {
        const months = divide(operandInterval(put.figure), rate);
        if ([months, ...delays.map((delay) => add(months, delay))].some((reading) => meet(stated, reading))) return [relate(figure, put, benefit, unit, true)];
      }
    }
  }
  if (back === undefined) return [];
  // Several sites or steps with amounts of their own: any of them that fits is meant.
  const amountsHere = whole.blocks[index]!.figures.filter(({ quantity, cell }) => cell === undefined && quantity.kind === 'money' && quantity.ends === undefined);
  // What a net benefit is the rest of was never put in.
  const gross = amountsHere.find((other) => other !== best.figure && other !== back.figure && amountsHere.some((cost) => cost !== other && cost !== back.figure && meet(statedInterval(back.figure), subtract(operandInterval(other), operandInterval(cost)))));
  const [puttable, coming] = [amountsHere.filter((other) => periodOf(other) === undefined && other !== gross), amountsHere.filter((other) => periodOf(other) !== undefined)];
  const fits = puttable.slice(0, 8).some((put) => (coming.length > 0 ? coming : amountsHere).slice(0, 8).some((rate) => put !== rate && put.quantity.unit === rate.quantity.unit
    && ['month', 'year', 'quarter'].some((period) => meet(stated, divide(operandInterval(put), scale(operandInterval(rate), 1 / monthsPer[periodOf(rate) ?? period]!))))));
  if (fits || (best.flow !== 'total' && unexplained(puttable, best.figure, back.figure).length >= 2)) return [];
  if (otherStart.test(figure.after) || policy.test(label) || !sameCurrency(best)(back)) return [];
  // Several benefits beside each other may be meant together; several investments of one place as well.
  const inSentence = (fact: PlacedFact) => fact.index === index && fact.figure.at === figure.at;
  const others = (fact: PlacedFact, all: readonly PlacedFact[]) => all.some((other) => other.flow === fact.flow && other.figure.quantity.value !== fact.figure.quantity.value);
  const nearBack = benefits.filter(({ index: at }) => Math.abs(at - back.index) <= 1);
  if (!inSentence(back) && (Math.abs(back.index - index) > 6 || others(back, nearBack))) return [];
  if (!inSentence(best) && (best.index === index ? others(best, puts.filter(({ index: at }) => at === index)) : Math.abs(best.index - index) > 3 && others(best, puts))) return [];
  return [relate(figure, best, back, unit, false)];
}

/** What else may have been put in: not the parts that the investment is made of, nor what the benefit is the rest of. */
function unexplained(amounts: readonly Figure[], put: Figure, back: Figure): Figure[] {
  const others = amounts.filter((other) => other !== put && other !== back);
  if (isRest(back, others)) return [];
  const parts = others.filter(({ quantity }) => quantity.value < put.quantity.value);
  return parts.length >= 2 && meet(statedInterval(put), sum(parts.map(operandInterval))) ? others.filter((other) => !parts.includes(other)) : others;
}

/** Whether a benefit is what is left of the largest amount when the others come off. */
function isRest(back: Figure, amounts: readonly Figure[]): boolean {
  const [gross, ...costs] = [...amounts].sort((a, b) => b.quantity.value - a.quantity.value);
  return gross !== undefined && costs.length >= 1 && costs.length <= 4 && meet(statedInterval(back), subtract(operandInterval(gross), sum(costs.map(operandInterval))));
}

/** The net benefit where one is near, otherwise the nearest benefit. */
function bestBenefit(benefits: readonly PlacedFact[], index: number): PlacedFact | undefined {
  const [nearest] = benefits;
  if (nearest === undefined) return undefined;
  return benefits.find(({ flow, index: at }) => flow === 'net' && Math.abs(at - index) <= Math.abs(nearest.index - index) + 1) ?? nearest;
}

/** In a table of scenarios or options, only its own row and column belong to a cell. */
const inLine = ({ cell }: Figure, index: number) => (fact: PlacedFact): boolean => {
  const other = fact.figure.cell;
  return fact.index !== index || cell === undefined || other === undefined || other.column === cell.column || other.row === cell.row;
};
const sameCurrency = (one: PlacedFact) => (other: PlacedFact): boolean => one.figure.quantity.unit === other.figure.quantity.unit;
const perMonth = ({ figure, period }: PlacedFact): Interval => scale(operandInterval(figure), 1 / monthsPer[period!]!);

/** "within nine months" holds for any shorter time. */
function spanOf(figure: Figure, unit: number): Interval {
  const { value, format, unit: printedIn } = figure.quantity;
  const rounded = roundedInterval(figure);
  // In the ninth month is after nine months, to who counts in whole ones.
  const interval = scale(printedIn === 'month' && format.decimals === 0 ? { ...rounded, low: Math.min(rounded.low, value - 1) } : rounded, unit);
  return /\b(?:within|under|in less than|inside|before|less than)\s+(?:the first\s+|about\s+)?$/i.test(figure.before) ? { low: -Infinity, high: interval.high } : interval;
}

/** Times before the return begins, which an author may count in: "the build takes 5 months". */
function delaysAround({ blocks }: Case, index: number, figure: Figure): Interval[] {
  return blocks.slice(Math.max(0, index - 4), index + 2).flatMap(({ figures }) => figures.flatMap((other) => {
    const months = other.quantity.kind === 'duration' ? timeRatio(other.quantity.unit, 'month') : undefined;
    return other === figure || months === undefined || !/\b(?:build|ramp|implementation|roll-?out|pilot|set-?up|takes|project|phase|go-live|installation)\b/i.test(`${other.before} ${other.after}`) ? [] : [scale(operandInterval(other), months)];
  }));
}

function relate(stated: Figure, put: PlacedFact, back: PlacedFact, unit: number, holds: boolean): Relation {
  const { figure } = back;
  const per = figure.quantity.per.length > 0 || back.period === undefined ? '' : ` per ${back.period}`;
  return {
    id: 'figures/payback', stated, holds, grade: put.index === back.index || put.figure.at === stated.at || back.figure.at === stated.at ? 'disagrees' : 'please-check',
    operands: [{ figure: put.figure, role: 'investment' }, { figure, role: 'net benefit' }],
    from: `${put.figure.text.trim()} / ${figure.text.trim()}${per}`, value: put.figure.quantity.value / (figure.quantity.value / monthsPer[back.period!]!) / unit,
  };
}
