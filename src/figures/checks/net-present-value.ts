import { add, exactly, meet, scale, type Interval } from '../../language/quantities/interval.ts';
import { resultsNamed, type Case, type CaseCheck, type Result } from '../case.ts';
import { beginsToday, netRow } from '../cash-flows.ts';
import type { Figure } from '../figure.ts';
import type { Table } from '../table.ts';
import { inEquation } from '../pairs.ts';
import { comparable, unitIn, withUnit } from '../units.ts';
import { operandInterval, statedInterval, type Relation } from '../relation.ts';

const cue = /\bNPV\b|\bnet present value\b|\bpresent value\b|\bdiscounted\b[^.;]*\b(?:worth|leaves|gives|is)\b|\bworth\b[^.;]{0,40}\btoday\b/i;
/** Another way to discount than year by year, which the author may have followed. */
const otherMethod = /\b(?:continuous\w*|mid-?(?:year|period)|alternative (?:calculation|method)|throughout (?:the )?year|monthly discounting)\b/i;
const rateCue = /\b(?:discount\w*|WACC|hurdle|cost of capital|interest|treasury|treasurer)\b/i;

interface Flow {
  readonly figure: Figure;
  readonly year: number;
  readonly sign: 1 | -1;
}

/** Flows discounted year by year: year 0 as it is, the others at their year's end, unless the text says otherwise. */
export const netPresentValue: CaseCheck = { results: resultsNamed(cue, ['money', 'number']), check };

function check(whole: Case, index: number, { figure: stated, label }: Result): Relation[] {
  if (inEquation(stated) && (!/[=≈]\s*$/.test(stated.before) || /^\s*[+−–×*-]/.test(stated.after))) return [];
  if (stated.cell !== undefined && (/\b(?:case|scenario|conservative|optimistic|pessimistic|aggressive|realistic|worst|best)\b/i.test(label) || stated.passage.row!.header.some((header) => /\b(?:scenario|alternative|option)s?\b/i.test(header)))) return [];
  if (/\b(?:without discounting|undiscounted)\b[^.;]*$/i.test(stated.before) || (stated.cell !== undefined && !/\bNPV\b|\bnet present value\b/i.test(label))) return [];
  const rate = rateFor(whole, index, stated);
  const flows = rate === undefined ? undefined : flowsFor(whole, index, stated);
  if (rate === undefined || flows === undefined || flows.flows.length < 3) return [];
  const readings = [0, 1, ...(flows.fromTable ? [0.5] : [])].map((shift) => valueOf(flows.flows, rate, flows.fromToday ? shift : 1 - shift));
  // "CLP −9 million" beside a table of bare numbers: the table is in millions, and says so elsewhere or not at all.
  const scales = flows.flows.every(({ figure }) => figure.quantity.factor === 1) && stated.quantity.factor > 1 ? [1, stated.quantity.factor] : [1];
  const holding = readings.find((value) => scales.some((factor) => meet(statedInterval(stated), scale(value, factor))));
  const exact = (scales.at(-1)!) * flows.flows.reduce((total, { figure, year, sign }) => total + sign * figure.quantity.value / (1 + rate.quantity.value / 100) ** (year + (flows.fromToday ? 0 : 1)), 0);
  if (holding === undefined && rate.quantity.ends !== undefined) return [];
  return [{
    id: 'figures/net-present-value', stated, holds: holding !== undefined, grade: flows.fromTable && !otherMethod.test(stated.passage.text) && !otherMethod.test(whole.blocks[index]!.block.passages.map(({ text }) => text).join(' ')) ? 'disagrees' : 'please-check',
    operands: [...flows.flows.map(({ figure, year }) => ({ figure, role: `year ${year}` })), { figure: rate, role: 'discount rate' }],
    from: `${flows.flows.map(({ figure, sign }) => `${sign < 0 ? '−' : ''}${figure.text.trim().replace(/^\((.*)\)$/, '−$1').replace(/^[-−]/, sign < 0 ? '' : '−')}`).join(', ')} at ${rate.text.trim()}`, value: exact,
  }];
}

function valueOf(flows: readonly Flow[], rate: Figure, shift: number): Interval {
  const r = rate.quantity.value / 100;
  return flows.reduce((total, { figure, year, sign }) => add(total, scale(operandInterval(figure), sign / (1 + r) ** (year + shift))), exactly(0));
}

/** The rate of the claim's own sentence, otherwise the nearest one that is called a discount rate. */
function rateFor({ blocks }: Case, index: number, stated: Figure): Figure | undefined {
  const percents = (figures: readonly Figure[]) => figures.filter(({ quantity }) => quantity.kind === 'percent' && quantity.sign === '' && quantity.value > 0 && quantity.value < 40);
  const own = blocks[index]!;
  const sentence = percents(own.sentences[stated.at]!).filter(({ before, after }) => rateCue.test(`${before} ${after}`) || /(?:\b(?:at|with|of|using)|@)\s*(?:(?:a|the|our|its)\s+)?$|\b(?:NPV|present value)\s*\(\s*$/i.test(before) || /^\s*(?:the|discount|rate)\b/i.test(after));
  if (sentence.length > 0) return sentence.find(({ before }) => /\b(?:at|with|discounted)\b/i.test(before)) ?? sentence[0];
  const named = (figures: readonly Figure[]) => percents(figures).find(({ before, after, passage }) => rateCue.test(`${before} ${after}`) || (passage.kind === 'heading' && rateCue.test(passage.text)));
  for (let at = index; at >= Math.max(0, index - 8); at--) {
    const found = named(blocks[at]!.figures);
    if (found !== undefined) return found;
  }
  // "The board calculates at 8 %": the one rate of its paragraph.
  const only = percents(own.figures.filter(({ cell }) => cell === undefined));
  return blocks.slice(index + 1, index + 3).map(({ figures }) => named(figures)).find((found) => found !== undefined) ?? (only.length === 1 && /\b(?:at|with|uses?|using|of)\s+$/i.test(only[0]!.before) ? only[0] : undefined);
}

interface Flows {
  readonly flows: readonly Flow[];
  readonly fromToday: boolean;
  readonly fromTable: boolean;
}

function flowsFor({ blocks }: Case, index: number, stated: Figure): Flows | undefined {
  const order = [index, index + 1, index - 1, index - 2, index - 3, index - 4, index - 5].filter((at) => at >= 0 && at < blocks.length);
  for (const at of order) {
    const { tables, sentences } = blocks[at]!;
    for (const table of tables) {
      const own = at === index ? columnOf(table, stated) : undefined;
      if (own !== undefined) return { flows: own.map((figure, year) => ({ figure, year, sign: 1 })), fromToday: own[0]!.quantity.value < 0, fromTable: true };
      const row = netRow(table);
      if (row?.every(({ quantity }) => quantity.unit === stated.quantity.unit || quantity.unit === '') === true) {
        return { flows: row.map((figure, year) => ({ figure, year, sign: 1 })), fromToday: beginsToday(table) || row[0]!.quantity.value < 0, fromTable: true };
      }
    }
    const told = at === index || at === index - 1 || (at === index + 1 && /:\s*$/.test(blocks[index]!.block.passages.at(-1)?.text ?? '')) ? toldFlows(sentences.flat(), stated) : undefined;
    if (told !== undefined) return told;
  }
  return undefined;
}

/** Years down the side, scenarios across: the years above a value in its own column. */
function columnOf({ rows }: Table, stated: Figure): Figure[] | undefined {
  const column = stated.cell?.column;
  const own = rows.findIndex(({ cells }) => cells.includes(stated));
  if (column === undefined || own < 3) return undefined;
  const years = rows.slice(0, own).filter(({ label }) => /^\W*(?:(?:year|yr|y|t)\s?\d|now|today|20\d\d)\W*$/i.test(label));
  const flows = years.flatMap(({ cells }) => cells[column] ?? []);
  return years.length === own && flows.length === own ? flows : undefined;
}

const today = /\b(?:today|now|up[- ]?front|at the (?:start|outset)|immediately|initial\w*|outlay|invest\w*|request\w*|ask\w*|year 0|one[- ]off|spend|cost|put in|signing|signature)\b/i;
const yearAfter = /^[^.;\d]{0,30}?\b(?:in|at the end of|after|for)\s+(?:year|yr)\s?(\d)\b|^\s*\(?(?:year|yr|Y)\s?(\d)\b/i;
const yearBefore = /\b(?:year|yr|Y)\s?(\d)\b[^.;,\d]{0,25}$/i;
const yearsSpan = /\byears?\s+(\d)\s*(?:to|–|-|and|through)\s*(\d)\b/i;
const each = /\b(?:each|every)\s+of\s+(?:the|its|our)\s+(?:next|following|first|coming)?\s*(\w+)\s+(?:\w+\s+)?years\b|\b(?:for|over)\s+(?:the\s+(?:next|following|first)\s+)?(\w+)\s+years\b/i;
const countOf = (match: RegExpExecArray): number => {
  const word = (match[1] ?? match[2])!.toLowerCase();
  return counts[word] ?? Number(word);
};
/** "at the end of each year", "per year": for as many years as the value is said to be of. */
const yearly = /\b(?:each|every|per|a)\s+year\b|\b(?:yearly|annual(?:ly)?)\b/i;
const ofYears = /\b(\w+)[- ]years?\b/i;
const counts: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10 };

/** "€300k, €400k and €450k in years 1 to 3": one for each of the years that follow the list. */
function listedYears(figure: Figure, money: readonly Figure[]): number | undefined {
  const run = [figure];
  for (let next = money[money.indexOf(figure) + 1]; next?.at === figure.at && /^\s*(?:,|and|,\s*and)\s*$/.test(next.before); next = money[money.indexOf(next) + 1]) run.push(next);
  let start = money.indexOf(figure);
  while (start > 0 && money[start - 1]!.at === figure.at && /^\s*(?:,|and|,\s*and)\s*$/.test(money[start]!.before)) start--;
  const last = run.at(-1)!;
  const { text } = last.passage;
  const ahead = text.slice(money[start - 1]?.at === figure.at ? money[start - 1]!.quantity.end : 0, money[start]!.quantity.start);
  const count = money.indexOf(last) - start + 1;
  const following = each.exec(/^[^.;]{0,60}/.exec(text.slice(last.quantity.end))![0]);
  if (count > 1 && following !== null && countOf(following) === count) return 1 + money.indexOf(figure) - start;
  const years = yearList(/^[^.;]{0,60}/.exec(text.slice(last.quantity.end))![0]) ?? (/\b(?:are|of|is|:|come|bring|to)\s*$/i.test(ahead) ? yearList(ahead) : undefined);
  return years === undefined || count < 2 || years[1] - years[0] + 1 !== count ? undefined : years[0] + money.indexOf(figure) - start;
}

const yearWords: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };
const ordinal = '(?:[0-9]|one|two|three|four|five|six)';
const listOfYears = new RegExp(`\\byears?\\s+(${ordinal})(?:\\s*(?:,|and|to|–|-|through|,\\s*and)\\s*(${ordinal}))+\\b`, 'i');

/** The first and the last year of "years 1, 2 and 3", "years one to three". */
function yearList(text: string): readonly [number, number] | undefined {
  const found = listOfYears.exec(text);
  const year = (word: string) => yearWords[word.toLowerCase()] ?? Number(word);
  return found === null ? undefined : [year(found[1]!), year(found[2]!)];
}

/** "Cash flows in k€: year 0 -800, year 1 250": bare numbers in the unit that stands before them. */
function inNamedUnit(figure: Figure): Figure {
  const unit = figure.quantity.kind === 'number' ? unitIn(/^[^:\d]*:/.exec(figure.passage.text)?.[0] ?? '') : undefined;
  return unit?.kind === 'money' && yearBefore.test(figure.before) ? { ...figure, quantity: withUnit(figure.quantity, unit) } : figure;
}

/** "Outlay in year 0: $900k; $150k in year 1, then $330k a year in years 3 to 5". */
function toldFlows(figures: readonly Figure[], stated: Figure): Flows | undefined {
  const money = figures.map(inNamedUnit).filter((figure) => figure !== stated && figure.quantity.start !== stated.quantity.start && figure.quantity.kind === 'money' && comparable({ ...figure.quantity, per: [] }, { ...stated.quantity, per: [] }) && figure.quantity.ends === undefined);
  const flows: Flow[] = [];
  const unmarked: Figure[] = [];
  let marked = 0;
  for (const figure of money) {
    const { passage, quantity } = figure;
    const rest = passage.text.slice(quantity.end);
    const next = figures.find((other) => other.at === figure.at && other.quantity.start > quantity.start && other.quantity.kind === 'money');
    const after = rest.slice(0, next === undefined ? 100 : next.quantity.start - quantity.end);
    const { before } = figure;
    const span = yearsSpan.exec(after);
    const listed = listedYears(figure, money);
    if (listed !== undefined) {
      flows.push({ figure, year: listed, sign: 1 });
      continue;
    }
    const repeated = each.exec(after) ?? (/:\s*$/.test(before) ? each.exec(figure.lead) : null) ?? (yearly.test(`${before} ${after}`) && !yearAfter.test(after) ? ofYears.exec(figures.some(({ passage: other }) => other === stated.passage) ? stated.passage.text.slice(0, stated.quantity.start) : '') : null);
    const year = yearAfter.exec(after) ?? yearBefore.exec(before);
    const out = quantity.value < 0 ? 1 : /\b(?:outlay|invest\w*|request\w*|ask\w*|spend|costs?|pay)\b/i.test(before) ? -1 : 1;
    if (span !== null) for (let at = Number(span[1]); at <= Number(span[2]); at++) flows.push({ figure, year: at, sign: 1 });
    else if (repeated !== null && !today.test(after.slice(0, 8))) {
      const count = countOf(repeated);
      if (!(count >= 2 && count <= 15)) return undefined;
      for (let at = 1; at <= count; at++) flows.push({ figure, year: at, sign: 1 });
    } else if (year !== null) {
      const at = Number(year[1] ?? year[2]);
      marked++;
      flows.push({ figure, year: at, sign: at === 0 && quantity.value > 0 ? -1 : out });
    } else if (today.test(before) || today.test(after.slice(0, 20))) flows.push({ figure, year: 0, sign: quantity.value < 0 ? 1 : -1 });
    else unmarked.push(figure);
  }
  // What stands without a year beside flows that all have one is another result.
  if (unmarked.length > 0 && (marked < 3 || unmarked.some((figure) => money.indexOf(figure) < money.indexOf(flows.at(-1)!.figure)))) return undefined;
  const years = flows.map(({ year }) => year);
  // Every year once, beginning with today or the first.
  if (flows.length < 3 || new Set(years).size !== years.length || Math.min(...years) > 1 || Math.max(...years) - Math.min(...years) !== flows.length - 1) return undefined;
  return { flows, fromToday: true, fromTable: false };
}
