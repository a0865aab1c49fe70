import { meet, scale, type Interval } from '../../language/quantities/interval.ts';
import type { Context } from '../context.ts';
import type { Figure } from '../figure.ts';
import { inEquation } from '../pairs.ts';
import { slipBits } from '../slip-bits.ts';
import { contentWords } from '../words.ts';
import { operandInterval, statedInterval, type Relation } from '../relation.ts';
import type { ColumnRole } from '../table.ts';

/** How many of a period a year may be taken to have, the plainest first. */
const perYear: Readonly<Record<string, readonly number[]>> = { month: [12], quarter: [4], week: [52, 50, 48, 46, 45, 44], day: [365, 250, 260, 220, 240, 230, 225, 252, 200, 210, 251, 253, 255] };

/** The same figure by the month, quarter, week or day and by the year. */
export function annualised(context: Context): Relation[] {
  return [...inTables(context), ...inProse(context), ...byLabel(context), ...overTheYear(context)];
}

const sameUnit = (a: Figure, b: Figure): boolean => (a.quantity.kind === b.quantity.kind && a.quantity.unit === b.quantity.unit) || (a.quantity.kind === 'count' && b.quantity.kind === 'number');

const columnPeriods: Readonly<Partial<Record<ColumnRole, string>>> = { monthly: 'month', quarterly: 'quarter', yearly: 'year' };

function inTables({ own }: Context): Relation[] {
  return own.tables.flatMap(({ columns, rows }) => {
    const yearly = columns.filter(({ role }) => columnPeriods[role] === 'year');
    const shorter = columns.filter(({ role }) => columnPeriods[role] === 'month' || columnPeriods[role] === 'quarter');
    if (yearly.length !== 1 || shorter.length !== 1) return [];
    const relations = rows.flatMap((row): Relation[] => {
      const [short, year] = [row.cells[shorter[0]!.index], row.cells[yearly[0]!.index]];
      if (short === undefined || year === undefined || !sameUnit(short, year) || short.quantity.kind === 'percent') return [];
      return [relate(short, year, columnPeriods[shorter[0]!.role]!)];
    });
    // A table in which most rows do not multiply means something else by its headers.
    return relations.filter(({ holds }) => holds).length >= relations.length / 2 ? relations : [];
  });
}

/** "Monthly fee: CHF 4,200. Annual fee: CHF 50,400.", one below the other: the same name but for the period. */
function byLabel({ own }: Context): Relation[] {
  const named = [
    ...own.figures.filter(({ cell, before }) => cell === undefined && /[:=]\s*$/.test(before)).map((figure) => ({ figure, label: figure.passage.text.slice(Math.max(0, figure.quantity.start - 60), figure.quantity.start).replace(/^.*[.;]\s/, '') })),
    ...own.tables.flatMap(({ rows, columns }) => (columns.length > 2 ? [] : rows.flatMap(({ label, cells }) => (cells[1] === undefined ? [] : [{ figure: cells[1], label }])))),
  ];
  return named.slice(1).flatMap((second, at): Relation[] => {
    const first = named[at]!;
    const [a, b] = [first, second].map(({ label }) => /\b(monthly|quarterly|annual|yearly|annually)\b/i.exec(label)?.[1]?.toLowerCase() ?? /\b(?:per|a|each) (month|quarter|year)\b/i.exec(label)?.[1]?.toLowerCase());
    const [one, other] = [contentWords(first.label), contentWords(second.label)];
    if (a === undefined || b === undefined || !sameUnit(first.figure, second.figure) || one.size === 0 || one.size !== other.size || [...one].some((word) => !other.has(word))) return [];
    const year = (word: string) => /annual|year/.test(word);
    if (year(a) === year(b) || ramp.test(`${first.figure.after} ${second.label} ${second.figure.after}`)) return [];
    const [short, long, period] = year(a) ? [second.figure, first.figure, b] : [first.figure, second.figure, a];
    return isSubscription(short, long) ? [] : [relate(short, long, period.includes('month') ? 'month' : 'quarter')];
  });
}

/** What joins the two in one claim; anything with a verb of its own begins another. */
const joint = /^[\s,;:()–—-]*(?:(?:and|or|that is|that's|that would be|which is|this is|it is|i\.e\.,?|ie|so|thus|hence|therefore|making|makes|make|equals?|=|→|≈|~|comes? to|coming to|adding up to|adds? up to|corresponds? to|corresponding to|equivalent to|amounts? to|amounting to|totall?ing|works out (?:at|to|as)|which makes|which comes to|which means|which adds up to|meaning|giving|gives|for|a total of|in total|together|about|roughly|around|approximately|nearly|almost|over|just under|just over|some|the same|a year at that rate is|annualised|annualized|×\s*12\s*=?|per year|a year|yearly|annually|over a year|over the year|on a yearly basis|or about|put differently)[\s,;:()–—-]*)*$/i;
const ramp = /\b(?:ramp\w*|from the (?:second|third)|starts? at|rises? (?:by|to)|discount\w*|(?<![-\w])free(?!-)|prepaid|paid (?:annually|yearly|in advance)|first[- ]year|part[- ]year|seasonal\w*|peak|average|on top|additional|plus|excluding|one month|first month|pilot|half[- ]year)\b/i;

/** What may stand between a figure and the same by the year without a new subject: words of time, of sums and of paying. */
const linking = new Set([...contentWords('annual yearly monthly weekly daily quarterly year years month months twelve contract calendar whole full rate run basis put puts putting bring brings bringing take takes make makes come comes carry carries add adds amount amounts reach reaches give gives mean means equal equals correspond corresponds work works get gets be is this that which thus therefore hence altogether bill budget cost costs costing figure line fee fees spend pay pays paid total sum budgeted plan planned about around roughly some nearly almost')]);

/** "which puts the yearly bill at": nothing but such words lead from the one to the other. */
const linked = (between: string): boolean => between.length < 90 && ![...contentWords(between)].some((word) => !linking.has(word));

/** "₹45 lakh a quarter on agency coders, ₹2.1 crore for the full year": nothing of its own is said of the second. */
const apposed = (between: string, second: Figure): boolean => /^[^,;.:()]{0,40}[,(]\s*$/.test(between) && !/\b(?:and|or|plus)\b/i.test(between) && /^\s*(?:(?:for|over|across|in)\s+(?:the|a|one)\s+(?:full|whole)?\s*year|(?:a|per)\s+year|annually)?\s*(?:[).;]|$)/i.test(second.after);

/** Whether the one is what a mistake in taking the other times its period would give: of the same size, or times another period's count. */
function isMistake(relation: Relation, short: Figure): boolean {
  const times = relation.stated.quantity.value / relation.value!;
  return (times > 0.7 && times < 1.43) || commonCounts.some((other) => Math.abs(relation.stated.quantity.value / short.quantity.value / other - 1) < 0.005) || slipBits(relation.stated, relation.value!) > 4;
}

const yearAhead = /^\W*(?:(?:over|in|for|across)\s+(?:(?:the|a|one|each)\s+)?(?:(?:full|whole|calendar)\s+)?(?:year|twelve months|12 months)|(?:per|each|a|the (?:full|whole|contract|calendar))\s+year|yearly|annually|on an? (?:yearly|annual(?:i[sz]ed)?)(?: run[- ]rate)? basis)\b(?:\s*\([^)]*\))?[^.;\d]*$/i;
const commonCounts = [3, 4, 10, 11, 12, 52, 250, 365];

/** "£13,750 per quarter. Over the year the councils share £165,000": taken times another period's count, or with a slip of the pen. */
function overTheYear({ own }: Context): Relation[] {
  return own.figures.flatMap((year): Relation[] => {
    if (year.cell !== undefined || !yearAhead.test(year.passage.text.slice(0, year.quantity.start)) || year.quantity.ends !== undefined) return [];
    const before = (own.sentences[year.at - 1] ?? []).filter((figure) => sameUnit(figure, year));
    const [short] = before;
    const period = short === undefined ? undefined : periodAround(short);
    if (before.length !== 1 || period === undefined || !(period in perYear) || !samePerNoun(short!, year) || ramp.test(`${short!.passage.text} ${year.passage.text}`)) return [];
    const relation = relate(short!, year, period);
    return relation.holds || isMistake(relation, short!) ? [relation] : [];
  });
}

function inProse({ own }: Context): Relation[] {
  return own.sentences.flatMap((sentence) => sentence.flatMap((first, at): Relation[] => {
    if (first.cell !== undefined || inEquation(first)) return [];
    return sentence.slice(at + 1, at + 4).flatMap((second): Relation[] => {
      const [a, b] = [periodAround(first), periodAround(second)];
      if (a === undefined || b === undefined || inEquation(second) || (a === 'year') === (b === 'year') || !sameUnit(first, second)) return [];
      const [short, year, period] = a === 'year' ? [second, first, b] : [first, second, a];
      if (!(period in perYear) || !samePerNoun(short, year)) return [];
      const relation = relate(short, year, period);
      if (relation.holds) return [relation];
      const between = first.passage.text.slice(first.quantity.end, second.quantity.start);
      if (isSubscription(short, year, between)) return [];
      const attached = /^\s*(?:annuali[sz]ed)\b/i.test(second.after) || joint.test(between) || pointsBack(between) || ((linked(between) || apposed(between, second)) && isMistake(relation, short));
      return attached && !ramp.test(first.passage.text) && short.quantity.bound === undefined ? [a === 'year' && !observed.test(between) ? turned(relation, short, year, b) : relation] : [];
    });
  }));
}

/** "$9.99/month or $99/year": two ways to pay, the longer one at a discount. */
function isSubscription(short: Figure, year: Figure, between?: string): boolean {
  const ratio = year.quantity.value / short.quantity.value;
  return (between === undefined || /^\s*(?:or|,|\/|\|)\s*$/i.test(between)) && year.quantity.value < 1000 && ratio >= 8 && ratio < 12;
}

/** "… at the three bakeries; that is $261,000 p.a.": a remark between, then a word that takes the figure up again. */
const pointsBack = (between: string): boolean => between.length < 120
  && /^[^,;.]{0,25},\s*(?:about|roughly|around|nearly|almost|some|over)\s*$|[;,:]\s*(?:the|our)\s+(?:20\d\d|full[- ]year)\s+(?:budget|cost|bill|figure|total|plan)(?:\s+line)?\s+(?:is|comes to|has|shows)\s*$|(?:[,;:()–—=]|^)\s*(?:or|that is|that's|i\.e\.|which is|which makes|which comes to|so|that makes|this is|this makes|making|hence|thus|=|adding up to|totall?ing|in other words|amounting to|equivalent to|corresponds? to)\s*(?:about|roughly|around|some|nearly|almost|over|a total of|,|:)*\s*$/i.test(between)
  && !/\b(?:sav(?:e|es|ing|ings)|earns?|returns?|benefits?|against|versus|instead|while|whereas|but|compared)\b/i.test(between);

const times = ['hour', 'day', 'week', 'month', 'quarter', 'year'];

/** The period a figure is for, by its own words. */
export function periodOf({ quantity, before, after }: Figure): string | undefined {
  if (/^\s*(?:annuali[sz]ed|on an annual basis)\b/i.test(after)) return 'year';
  if (/\b(?:20\d\d|full[- ]year)\s+(?:budget|cost|bill|figure|total|plan)(?:\s+line)?[^.;\d]{0,20}$/i.test(before)) return 'year';
  const own = quantity.per.findLast((per) => times.includes(per));
  if (own !== undefined) return own;
  if (!['money', 'count', 'duration', 'number'].includes(quantity.kind)) return undefined;
  const ahead = /^[^.;:,()\d]{0,40}?\b(?:per|a|an|each|every)\s+(?:(?:full|whole|calendar)\s+)?(hour|day|week|month|quarter|year)\b/i.exec(after) ?? /^\s*(?:\([^)]*\)\s*)?(?:in|over|across)\s+(?:a|one|the)\s+(?:(?:full|whole|contract|calendar|financial)\s+)?(year)\b/i.exec(after);
  if (ahead === null && /^\s*(?:in|over|across)\s+(?:12|twelve)\s+months\b/i.test(after)) return 'year';
  if (ahead !== null) return ahead[1]!.toLowerCase();
  const behind = /\b(hourly|daily|weekly|monthly|quarterly|yearly|annual|annually)\b[^.;:,()\d]{0,40}:?\s*$/i.exec(before) ?? /\bover (?:the|a|one)\s+(?:(?:full|whole)\s+)?(year)\b[^.;\d]{0,20}$/i.exec(before) ?? /\b(?:per|each|every|a)\s+(hour|day|week|month|quarter|year)\b[^.;:,\d]{0,20}[:(]?\s*$/i.exec(before);
  if (behind === null) return undefined;
  const word = behind[1]!.toLowerCase();
  return ({ hourly: 'hour', daily: 'day', weekly: 'week', monthly: 'month', quarterly: 'quarter', yearly: 'year', annual: 'year', annually: 'year' } as Readonly<Record<string, string>>)[word] ?? word;
}

/** "the contract year thus costs", "for the full year": the year of an amount that says it in more words. */
function periodAround(figure: Figure): string | undefined {
  const own = periodOf(figure);
  if (own !== undefined || !['money', 'count', 'duration', 'number'].includes(figure.quantity.kind)) return own;
  if (/^\s*(?:for|over|across|in)\s+(?:the|a|one)\s+(?:full|whole|calendar|contract|budget)?\s*year\b/i.test(figure.after)) return 'year';
  return /\b(?:the|a|each|one)\s+(?:(?:full|whole|contract|calendar|budget|financial)\s+)?year\b(?!\s+(?:later|ago|before|after))[^.;:,()\d]{0,30}$/i.test(figure.before) ? 'year' : undefined;
}

function samePerNoun(a: Figure, b: Figure): boolean {
  const nouns = ({ quantity }: Figure) => quantity.per.filter((per) => !times.includes(per)).join();
  return nouns(a) === nouns(b) || nouns(b) === '' && nouns(a) === '';
}

/** "in a year (52 weeks)": how many of the period the author says to take. */
function countNamed(short: Figure, year: Figure, period: string): number | undefined {
  const count = year.cell === undefined ? new RegExp(`\\b(\\d{1,3})\\s+(?:working\\s+)?${period}s\\b`, 'i').exec(year.passage.text)?.[1] : undefined;
  return count === undefined || !perYear[period]!.includes(Number(count)) || short.quantity.unit === period ? undefined : Number(count);
}

/** A whole amount of one digit is hardly ever rounded by half a unit: "₹3 lakh" is not 3.5. */
function narrow(short: Figure): Interval {
  const { low, high } = operandInterval(short);
  const { value, format, hedge, bound } = short.quantity;
  if (format.decimals > 0 || hedge !== undefined || bound !== undefined) return { low, high };
  const slack = Math.abs(value) * 0.1;
  return { low: Math.max(low, value - slack), high: Math.min(high, value + slack) };
}

function relate(short: Figure, year: Figure, period: string): Relation {
  const named = countNamed(short, year, period);
  const factors = named === undefined ? perYear[period]! : [named];
  const holding = factors.find((factor) => meet(statedInterval(year), scale(narrow(short), factor)));
  const factor = holding ?? factors[0]!;
  return {
    id: 'figures/annualised', stated: year, holds: holding !== undefined, grade: period === 'month' || period === 'quarter' ? 'disagrees' : 'please-check',
    operands: [{ figure: short, role: `per ${period}` }], from: `${factor} × ${short.text.trim()}`, value: factor * short.quantity.value,
  };
}

/** "The annual bill corresponds to": what comes second is what is known. */
const observed = /\b(?:corresponds?|corresponding|equals?|comes from|results? from|based on)\b/i;
/** "€36,000 a year, i.e. €4,000 a month": the claim is what comes second. */
function turned(relation: Relation, short: Figure, year: Figure, period: string): Relation {
  const factor = countNamed(short, year, period) ?? perYear[period]![0]!;
  return { ...relation, stated: short, operands: [{ figure: year, role: 'per year' }], from: `${year.text.trim()} / ${factor}`, value: year.quantity.value / factor };
}
