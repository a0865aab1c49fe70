import type { Derived, DerivedFigure } from './derived.ts';
import { perYear, type PlacedPart, type Period, type Role } from './parts.ts';
import { amountOf, printLike, short } from './print.ts';
import { settle } from './settle.ts';
import { derivedTitles } from './titles.ts';

/** What comes back in each period, after running cost. */
interface NetBenefit {
  readonly amount: number;
  readonly period: Period;
  /** The amount in the figures of the text. */
  readonly formula: string;
  readonly sources: readonly PlacedPart[];
}

/** Payback, return on investment and net benefit per year, with the cash of the first months, where the text gives the parts. */
export function deriveReturn(parts: readonly PlacedPart[]): Derived {
  const net = netBenefit(parts);
  if (net === undefined) return { figures: [], series: [] };
  const year = netPerYear(net, parts);
  const investment = settle(of(parts, 'investment'));
  if (investment?.figure.quantity.unit !== net.sources[0]!.figure.quantity.unit) return { figures: year, series: [] };
  const back = returnOn(investment, net);
  return { figures: [...year, ...back.figures], series: back.series };
}

/** The net benefit that the text states, or the gross one less the running cost; undefined where it says neither, or two things. */
function netBenefit(parts: readonly PlacedPart[]): NetBenefit | undefined {
  const stated = of(parts, 'net-benefit');
  const net = settle(stated);
  if (net !== undefined) return { amount: net.figure.quantity.value, period: net.period!, formula: recurring(net), sources: [net] };
  const benefit = settle(of(parts, 'benefit'));
  const cost = settle(of(parts, 'running-cost'));
  if (stated.length > 0 || benefit?.figure.quantity.unit !== cost?.figure.quantity.unit || benefit === undefined || cost === undefined) return undefined;
  const period = benefit.period === cost.period ? benefit.period! : 'year';
  const [gross, running] = [benefit, cost].map((part) => (part.figure.quantity.value * perYear(part.period)) / perYear(period)) as [number, number];
  if (gross <= running) return undefined;
  return { amount: gross - running, period, formula: `(${inPeriod(benefit, period)} − ${inPeriod(cost, period)})`, sources: [benefit, cost] };
}

/** Unless the text says it itself. */
function netPerYear({ amount, period, formula, sources }: NetBenefit, parts: readonly PlacedPart[]): DerivedFigure[] {
  if (of(parts, 'net-benefit').some((part) => part.period === 'year')) return [];
  const value = `${hedge(sources)}${printLike(sources[0]!, amount * perYear(period))}`;
  return [{ id: 'net-benefit-per-year', label: derivedTitles['net-benefit-per-year'], value, formula: factor(perYear(period), formula), sources }];
}

function returnOn(investment: PlacedPart, { amount, period, formula, sources: parts }: NetBenefit): Derived {
  const spent = investment.figure.quantity.value;
  const monthly = (amount * perYear(period)) / 12;
  const sources = [investment, ...parts];
  const breakEven = spent / monthly;
  const roi = (months: 12 | 24): DerivedFigure => {
    const id = `roi-${months}` as const;
    const gain = factor((perYear(period) * months) / 12, formula);
    return {
      id, label: derivedTitles[id], value: `${hedge(sources)}${Math.round((100 * (monthly * months - spent)) / spent)} %`,
      formula: `(${gain} − ${amountOf(investment)}) / ${amountOf(investment)}`, sources,
    };
  };
  const payback: DerivedFigure = {
    id: 'payback', label: derivedTitles.payback, value: `${hedge(sources)}${short(breakEven)} months`, formula: `${factor(12 / perYear(period), amountOf(investment))} / ${formula}`, sources,
  };
  const last = Math.max(24, Math.min(longest, 6 * Math.ceil(breakEven / 6)));
  const points = Array.from({ length: last + 1 }, (_, month) => ({ x: month, y: Math.round(100 * (monthly * month - spent)) / 100 }));
  return { figures: [payback, roi(12), roi(24)], series: [{ id: 'cumulated-cash', unit: investment.figure.quantity.unit, points, breakEven }] };
}

/** Months that the chart of a late break-even shows. */
const longest = 60;

function of(parts: readonly PlacedPart[], role: Role): PlacedPart[] {
  return parts.filter((part) => part.role === role);
}

function hedge(sources: readonly PlacedPart[]): string {
  return sources.some(({ figure }) => figure.quantity.hedge === 'about') ? 'about ' : '';
}

function inPeriod(part: PlacedPart, period: Period): string {
  return factor(perYear(part.period) / perYear(period), recurring(part));
}

function recurring(part: PlacedPart): string {
  return `${amountOf(part)} a ${part.period}`;
}

function factor(count: number, formula: string): string {
  return count === 1 ? formula : `${short(count)} × ${formula}`;
}
