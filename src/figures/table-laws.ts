import { add, divide, exactly, multiply, scale, subtract, type Interval } from '../language/quantities/interval.ts';
import { singular } from '../language/quantities/units.ts';
import type { Figure } from './figure.ts';
import { changeInPercent } from './relation.ts';
import type { CheckId } from './types.ts';
import { comparable, timeRatio } from './units.ts';

/** A column or a row of a table, with its cells in order. */
export interface Line {
  readonly label: string;
  readonly cells: readonly (Figure | undefined)[];
}

/** A way to make the cells of one line of others. */
export interface Law {
  readonly id: CheckId;
  /** The figures that it makes the cell at an index of, in the order of the computation. */
  readonly take: (index: number) => readonly (Figure | undefined)[];
  readonly roles: readonly string[];
  /** Whether the figures are of kinds that the law can relate. */
  readonly fits: (stated: Figure, operands: readonly Figure[]) => boolean;
  readonly compute: (operands: readonly Interval[]) => Interval;
  readonly print: (operands: readonly string[]) => string;
  /** How much the lines' labels speak for it, in bits. */
  readonly support: number;
  /** Products and quotients are rounded as prose is; sums of whole numbers are exact. */
  readonly rounds: boolean;
  /** Whether it is true of the sums of its lines as well. */
  readonly additive: boolean;
}

const amounts = ['money', 'count', 'number', 'duration'];
const isAmount = ({ quantity }: Figure): boolean => amounts.includes(quantity.kind);
const alike = (stated: Figure, operands: readonly Figure[]): boolean => operands.every((operand) => comparable(stated.quantity, operand.quantity) && operand.quantity.kind === stated.quantity.kind);

const says = {
  sum: /^\W*(?:(?:grand|sub|overall)[ -]?)?(?:totals?|sum|together|altogether|all|overall|combined|both|in all)\b|\btotal\W*$/i,
  change: /\b(?:change|differences?|delta|saved|savings?|lower|higher|less|fewer|more|gain|reduction|increase|decrease|gap|variance|left|remaining|freed|down|up)\b|^\W*[Δ±+−-]\W*/i,
  net: /\b(?:net|balance|surplus|result|margin|contribution|profit|left|remaining|gap)\b/i,
  payback: /\b(?:pay(?:s|ing)?[- ]?back|break[- ]?even|recover\w*|months to)\b/i,
  roi: /\bROI\b|\breturn\b/i,
  share: /\b(?:share|proportion|portion|rate|percentage)\b|%/i,
  perUnit: /\b(?:per|each|unit|average|avg|mean)\b|\//i,
  running: /\b(?:cumulat\w*|running|accumulated|to date|since|so far|balance)\b/i,
} as const;
const notSums = /\b(?:average|avg|mean|median|rate|ratio|price|score|per cent|percentile|p\d\d|per \p{L}+|each)\b/iu;

const taking = (lines: readonly Line[], operands: readonly number[]) => (index: number) => operands.map((operand) => lines[operand]!.cells[index]);

/** Every law that the line at an index may follow. */
export function lawsFor(lines: readonly Line[], at: number): Law[] {
  const { label } = lines[at]!;
  const laws: Law[] = [];
  const before = Array.from({ length: at }, (_, index) => index);
  // What is made of others stands after them, unless it is called a total or a change.
  const others = says.sum.test(label) || says.change.test(label) ? lines.map((_, index) => index).filter((index) => index !== at) : before;
  for (const a of others) {
    for (const b of others) {
      if (a >= b) continue;
      laws.push(...sums(label, lines, [a, b]), ...products(lines, at, a, b));
    }
    laws.push(...multiples(lines, at, a));
  }
  for (let from = 0; from + 3 <= at; from++) laws.push(...sums(label, lines, before.slice(from)));
  if (at > 0) for (const a of before) laws.push(...sharesOfAll(lines, at, a), ...running(lines, at, a));
  return laws;
}

/** Sums and differences of some lines; of three and more also with the later ones deducted. */
function sums(label: string, lines: readonly Line[], operands: readonly number[]): Law[] {
  if (notSums.test(label)) return [];
  const common = { take: taking(lines, operands), rounds: false, additive: true, fits: (stated: Figure, figures: readonly Figure[]) => isAmount(stated) && alike(stated, figures) };
  const all: Law = { ...common, id: 'figures/total', roles: operands.map(() => 'part'), compute: (parts) => parts.reduce(add, exactly(0)), print: (texts) => texts.join(' + '), support: says.sum.test(label) ? 5 : says.change.test(label) ? -3 : 0 };
  const less: Law = {
    ...common, id: operands.length === 2 ? 'figures/difference' : 'figures/total', roles: operands.map((_, index) => (index === 0 ? 'before' : 'after')),
    compute: ([first, ...rest]) => rest.reduce(subtract, first!), print: (texts) => texts.join(' − '), support: says.change.test(label) || says.net.test(label) ? 5 : says.sum.test(label) ? -3 : 0,
  };
  return [all, ...(operands.length <= 4 ? [less] : [])];
}

/** Rate × volume, quotients, shares and changes in per cent of two lines. */
function products(lines: readonly Line[], at: number, a: number, b: number): Law[] {
  const { label } = lines[at]!;
  const [first, second] = [a, b].map((index) => lines[index]!.cells.find((cell) => cell !== undefined)) as [Figure, Figure];
  const stated = lines[at]!.cells.find((cell) => cell !== undefined)!;
  const operands = [a, b];
  const common = { take: taking(lines, operands), rounds: true, additive: false };
  const kinds = [first, second].map(({ quantity }) => quantity.kind);
  const [one, other] = kinds as [string, string];
  const { kind } = stated.quantity;
  const sameKinds = (of: Figure, figures: readonly Figure[]) => of.quantity.kind === kind && of.quantity.unit === stated.quantity.unit && figures.every(({ quantity }, index) => quantity.kind === kinds[index]);
  const law = (rest: Pick<Law, 'id' | 'roles' | 'compute' | 'print' | 'support'>): Law => ({ ...common, fits: sameKinds, ...rest });
  const laws: Law[] = [];
  const bare = (of: string) => of === 'count' || of === 'number';
  if (kind === 'percent') {
    if (!kinds.every((of) => amounts.includes(of)) || one !== other) return [];
    const change = { roles: ['before', 'after'], compute: ([before, after]: readonly Interval[]) => changeInPercent(before!, after!), print: ([before, after]: readonly string[]) => `${before!} → ${after!}` };
    const asRoi = says.roi.test(label);
    if (!asRoi) laws.push(law({ id: 'figures/percent-change', ...change, support: says.change.test(label) ? 5 : 1 }));
    for (const [part, whole] of [[0, 1], [1, 0]] as const) {
      if (asRoi) laws.push(law({ id: 'figures/roi', roles: part === 0 ? ['benefit', 'cost'] : ['cost', 'benefit'], compute: (all) => changeInPercent(all[whole]!, all[part]!), print: (texts) => `(${texts[part]!} − ${texts[whole]!}) / ${texts[whole]!}`, support: 5 }));
      else laws.push(law({ id: 'figures/product', roles: part === 0 ? ['part', 'whole'] : ['whole', 'part'], compute: (all) => scale(divide(all[part]!, all[whole]!), 100), print: (texts) => `${texts[part]!} of ${texts[whole]!}`, support: says.share.test(label) ? 3 : 0 }));
    }
    return laws;
  }
  if (!amounts.includes(kind)) return [];
  const result = bare(kind) ? 'number' : kind;
  // Part = share × whole.
  if ((one === 'percent') !== (other === 'percent')) {
    const whole = one === 'percent' ? second : first;
    if (whole.quantity.kind === kind && whole.quantity.unit === stated.quantity.unit) laws.push(law({ id: 'figures/product', roles: ['share', 'whole'], compute: ([x, y]) => scale(multiply(x!, y!), 0.01), print: ([x, y]) => `${x!} × ${y!}`, support: 1 }));
    return laws;
  }
  const factors = productFactors(stated, first, second);
  const spans = [label, lines[a]!.label, lines[b]!.label].map(spanOf) as [string?, string?, string?];
  const given = spans[1] ?? spans[2];
  const expected = given === spans[0] || given === undefined ? 1 : spans[0] === 'year' ? perYear[given] ?? 1 : 1;
  for (const factor of factors) {
    laws.push(law({ id: 'figures/product', roles: ['volume', 'rate'], compute: ([x, y]) => scale(multiply(x!, y!), factor), print: ([x, y]) => `${x!} × ${y!}${shownFactor(factor)}`, support: (kind === 'number' && !says.sum.test(label) ? 0 : 2) + (Math.abs(factor / factors[0]! - expected) < 1e-9 ? (spans[0] === undefined ? 1 : 3) : -2) + (chained(lines[a]!.label, lines[b]!.label) ? 3 : 0) }));
  }
  for (const [over, under] of [[0, 1], [1, 0]] as const) {
    const [top, bottom] = [kinds[over]!, kinds[under]!];
    const payback = kind === 'duration' && top === 'money' && bottom === 'money';
    const rate = result === top && bare(bottom) && !bare(top);
    const plain = bare(kind) && (top === bottom || bare(bottom));
    if (!payback && !rate && !plain) continue;
    for (const factor of payback ? (stated.quantity.unit === 'month' ? [1, 12] : [1, 1 / 12]) : [1, ...(rate && kind === 'duration' ? unitFactor(operands.map((index) => lines[index]!.cells.find((cell) => cell !== undefined)!)[over]!, stated) : [])]) {
      laws.push(law({ id: payback ? 'figures/payback' : 'figures/product', roles: payback ? (over === 0 ? ['investment', 'net benefit'] : ['net benefit', 'investment']) : over === 0 ? ['amount', 'volume'] : ['volume', 'amount'], compute: (all) => scale(divide(all[over]!, all[under]!), factor), print: (texts) => `${texts[over]!} / ${texts[under]!}${shownFactor(factor)}`, support: payback && says.payback.test(label) ? 6 : says.perUnit.test(label) && !payback ? 3 : 0 }));
    }
  }
  return laws;
}

/** "Minutes per letter" beside "Letters per year": the one is per what the other counts. */
const chained = (a: string, b: string): boolean => [[a, b], [b, a]].some(([rate, volume]) => [...rate!.matchAll(/(?:\b(?:per|an?|each|every)\s+|\/\s*)([\p{L}-]{3,})/giu)].some(([, noun]) => !/^(?:year|month|week|day|hour|quarter)$/i.test(noun!) && volume!.toLowerCase().includes(singular(noun!.toLowerCase()))));

const unitFactor = (from: Figure, to: Figure): number[] => (from.quantity.kind === 'duration' && from.quantity.unit !== to.quantity.unit ? [timeRatio(from.quantity.unit, to.quantity.unit)].filter((ratio) => ratio !== undefined) : []);

const shownFactor = (factor: number): string => (factor === 1 ? '' : factor >= 1 ? ` × ${Number(factor.toFixed(2))}` : ` ÷ ${Number((1 / factor).toFixed(2))}`);

/** The constants that may stand between two lines and their product: months, weeks, working days, minutes of an hour, thousands. */
function productFactors(stated: Figure, first: Figure, second: Figure): number[] {
  const kinds = [first.quantity.kind, second.quantity.kind];
  const { kind } = stated.quantity;
  const bare = kinds.filter((of) => of === 'count' || of === 'number').length;
  const periods = [1, 12, 52, 4];
  if (kind === 'money') {
    const money = kinds.filter((of) => of === 'money').length;
    if (money === 1 && bare === 1) return [...periods, 0.001];
    if (money === 1) {
      const [time, price] = kinds[0] === 'duration' ? [first, second] : [second, first];
      const per = price.quantity.per.find((unit) => timeRatio(time.quantity.unit, unit) !== undefined) ?? 'hour';
      const ratio = timeRatio(time.quantity.unit, per);
      return ratio === undefined ? [1] : ratio === 1 ? [1, 12, 52] : [ratio, 1];
    }
    return bare === 2 ? [1, 12, 0.001] : [];
  }
  if (kind === 'duration') {
    const times = [first, second].filter(({ quantity }) => quantity.kind === 'duration');
    if (times.length === 1 && bare === 1) {
      const ratio = timeRatio(times[0]!.quantity.unit, stated.quantity.unit);
      return ratio === undefined ? [] : ratio === 1 ? periods : [ratio, 12 * ratio, 52 * ratio];
    }
    return bare === 2 ? [1, 1 / 60] : [];
  }
  if (bare === 2) return [1, 12, 52, 1 / 60, 0.001];
  return kinds.includes('duration') && bare === 1 && (kind === 'number' || stated.quantity.unit === 'fte') ? [1, 1 / 60] : [];
}

const periodWords: readonly (readonly [string, RegExp])[] = [
  ['year', /\b(?:yearly|annual(?:ly|i[sz]ed)?|(?:per|a|each) (?:year|annum)|full year|12 months|twelve months)\b|\/\s?(?:yr|year)\b|\bp\.a\./i],
  ['month', /\b(?:monthly|(?:per|a|each) month)\b|\/\s?mo(?:nth)?\b|\bp\.m\./i], ['quarter', /\b(?:quarterly|(?:per|a|each) quarter)\b|\/\s?q\b/i],
  ['week', /\b(?:weekly|(?:per|a|each) week)\b|\/\s?w(?:ee)?k\b/i], ['day', /\b(?:daily|(?:per|a|each) day)\b|\/\s?day\b/i],
];
const perYear: Readonly<Record<string, number>> = { month: 12, quarter: 4, week: 52, day: 365 };
const otherCounts: Readonly<Record<string, readonly number[]>> = { week: [50, 48, 46], day: [250, 220, 260] };

/** The period that a line's label names. */
const spanOf = (label: string): string | undefined => periodWords.find(([, pattern]) => pattern.test(label))?.[0];

/** The same by another period: twelve months, four quarters. */
function multiples(lines: readonly Line[], at: number, a: number): Law[] {
  const [label, other] = [lines[at]!.label, lines[a]!.label];
  const make = (factor: number, support: number, shown: string): Law => ({
    id: 'figures/annualised', take: taking(lines, [a]), roles: ['per period'], rounds: false, additive: true, support, fits: (stated, [short]) => stated.quantity.kind === short!.quantity.kind && stated.quantity.unit === short!.quantity.unit && isAmount(stated),
    compute: ([short]) => scale(short!, factor), print: ([short]) => `${shown} ${short!}`,
  });
  const [span, given] = [spanOf(label), spanOf(other)];
  if (span === 'year' && given !== undefined && given in perYear) return [perYear[given]!, ...(otherCounts[given] ?? [])].map((factor) => make(factor, 6, `${factor} ×`));
  return given === 'year' && span !== undefined && span in perYear ? [make(1 / perYear[span]!, 6, `1/${perYear[span]!} ×`)] : [];
}

/** Each cell as its share of the sum of its line. */
function sharesOfAll(lines: readonly Line[], at: number, a: number): Law[] {
  const parts = lines[a]!.cells.filter((cell) => cell !== undefined);
  const shares = lines[at]!.cells.filter((cell) => cell !== undefined);
  if (parts.length < 3 || shares.length < 3 || shares.some(({ quantity }) => quantity.kind !== 'percent') || parts.some((part) => !isAmount(part) || part.quantity.value < 0 || part.quantity.kind !== parts[0]!.quantity.kind)) return [];
  const sum = parts.reduce((total, { quantity }) => total + quantity.value, 0);
  const last = parts.at(-1)!.quantity.value;
  // A total at the end is the whole, otherwise all cells together are.
  const whole = Math.abs(2 * last - sum) < 1e-9 * sum || Math.abs(last / (sum - last) - 1) < 0.01 ? last : sum;
  return [{
    id: 'figures/product', take: taking(lines, [a]), roles: ['part'], rounds: true, additive: false, support: says.share.test(lines[at]!.label) ? 4 : 1, fits: (stated) => stated.quantity.kind === 'percent',
    compute: ([part]) => scale(part!, 100 / whole), print: ([part]) => `${part!} of ${Number(whole.toFixed(2)).toLocaleString('en')}`,
  }];
}

/** Each cell is the one before it and what is added. */
function running(lines: readonly Line[], at: number, a: number): Law[] {
  const { cells, label } = lines[at]!;
  return [{
    id: 'figures/total', take: (index) => [cells[index - 1], lines[a]!.cells[index]], roles: ['part', 'part'], rounds: false, additive: false, support: says.running.test(label) ? 5 : 0,
    fits: (stated, figures) => isAmount(stated) && alike(stated, figures), compute: ([previous, added]) => add(previous!, added!), print: (texts) => texts.join(' + '),
  }];
}
