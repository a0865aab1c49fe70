import { meet, negate, sum, type Interval } from '../../language/quantities/interval.ts';
import type { Context } from '../context.ts';
import type { BlockFigures, Figure } from '../figure.ts';
import { inEquation, isTimeframe } from '../pairs.ts';
import { middle, operandInterval, printLike, statedInterval, type Relation } from '../relation.ts';
import type { Row, Table } from '../table.ts';
import { comparable, withUnit } from '../units.ts';
import { flowOf } from '../flows.ts';

/** Sums: total rows and columns, the last item of a list, "in total" in prose, running totals. */
export function total(context: Context): Relation[] {
  const { own } = context;
  return [
    ...own.tables.flatMap((table) => [...columnTotals(table), ...rowTotals(table), ...runningTotals(table)]),
    ...listTotals(context),
    ...own.sentences.flatMap((sentence) => breakdowns(sentence)),
    ...own.sentences.flatMap((sentence, at) => splits(own.sentences[at - 1] ?? [], sentence)),
    ...proseTotals(context),
  ];
}

const strongTotal = /^\W*(?:(?:grand|overall|sub|estimated|project|annual|yearly|one-time|one-off|first-year|year \d|combined)?[\s-]*(?:totals?|sum|subtotals?)\b|together\b|altogether\b|all together\b|in total\b|in all\b|all in\b|all (?:costs?|items|lines|positions|posts)\b|everything\b(?! else)|combined\b)|\b(?:total|sum|subtotal|together|altogether|in total|all in|in all)\W*(?:\([^)]*\))?\W*$/i;
const weakTotal = /^\W*(?:all|both|whole|overall|everything|gross|requested|ask|budget|one-off)\b/i;
/** What a budget ends with: "Asked for today", "Amount sought". */
const asked = /\b(?:ask(?:ed)?|request(?:ed)?|sought|needed|required|to be (?:approved|released|funded)|applied for|funding|investment|outlay)\b/i;
const net = /^\W*(?:total\s+)?(?:(?:annual|yearly|monthly|quarterly)\s+)?(?:net\b|balance|surplus|result|remaining|left over|remainder|profit|contribution|(?:operating )?margin|bottom line)/i;
const excluded = /\b(?:not (?:part|included|in (?:this|the)|counted|requested)|exclud\w+|excl\.|already|optional|of which|thereof|memo|for information|funded (?:by|from)|covered by|included (?:above|in)|in-kind|outside)\b/i;
const average = /\b(?:average|avg|median|mean|rates?|ratio|per cent|percentile|p\d\d|price|score|NPS)\b/i;
const cumulative = /\b(?:cumulat\w*|running (?:total|balance|sum)|accumulated)\b/i;

export const isTotalRow = ({ label }: Row): boolean => strongTotal.test(label);
export const isNetRow = ({ label }: Row): boolean => net.test(label);

interface Part {
  readonly figure: Figure;
  readonly interval: Interval;
}

const part = (figure: Figure): Part => ({ figure, interval: operandInterval(figure) });
const minus = ({ figure, interval }: Part): Part => ({ figure, interval: negate(interval) });

function columnTotals(table: Table): Relation[] {
  return table.rows.flatMap((row, at) => {
    const strong = isTotalRow(row);
    const isNet = isNetRow(row);
    if (cumulative.test(row.label) || (!strong && !isNet && !weakTotal.test(row.label) && at < table.rows.length - 1)) return [];
    const relations = table.columns.flatMap(({ index, role, header }): Relation[] => {
      const stated = row.cells[index];
      if (stated === undefined || ['label', 'unit', 'text', 'unit-cost', 'cumulative'].includes(role) || !isAdditive(stated, header, role)) return [];
      const readings = isNet ? netReadings(table, at, index, stated) : sumReadings(table, at, index, stated);
      const holding = readings.find((parts) => parts.length >= 2 && meet(statedInterval(stated), sum(parts.map(({ interval }) => interval))));
      if (holding !== undefined) return [relation(stated, holding, true, isNet)];
      const [first] = readings;
      const reportable = first !== undefined && first.length >= 2 && !average.test(header) && !first.some(({ figure }) => average.test(labelAt(table, figure))) && !mixed(table, at, index, stated);
      return reportable ? [relation(stated, first, false, isNet)] : [];
    });
    if (strong || isNet) return relations;
    // A last row without a name for it is a sum only where it is one all along.
    const end = at === table.rows.length - 1 && asked.test(row.label) && relations.every(({ stated, operands }) => stated.quantity.value > 0 && operands.every(({ figure }) => figure.quantity.value > 0));
    if (!weakTotal.test(row.label) && !end) return relations.every(({ holds }) => holds) ? relations : [];
    // "All three" may be a mean as well: a sum where another column shows it, or where it is more than any of its parts.
    const shown = weakTotal.test(row.label) && relations.some(({ holds }) => holds);
    const whole = (end || /^\W*(?:all|both|overall|everything)\b/i.test(row.label)) && at === table.rows.length - 1;
    return relations.filter(({ holds, stated, operands }) => holds || shown || (whole && Math.abs(stated.quantity.value) < 1.6 * Math.abs(operands.reduce((value, { figure }) => value + figure.quantity.value, 0)) && operands.every(({ figure }) => figure.quantity.value < stated.quantity.value)));
  });
}

const labelAt = (table: Table, figure: Figure): string => table.rows.find(({ index }) => index === figure.cell?.row)?.texts[0] ?? '';

/** Amounts and counts add up; rates, prices and averages do not, and percentages only as shares of one whole. */
function isAdditive({ quantity }: Figure, header: string, role: string): boolean {
  if (quantity.kind === 'percent') return role === 'share' && Math.round(quantity.value) === 100;
  return ['money', 'count', 'number', 'duration'].includes(quantity.kind) && !/\b(?:price|rate|average|avg|median|per (?:unit|seat|user|hour|case|call|item|head|day))\b/i.test(header);
}

/** Whether the rows above hold what cannot be added: words for a number that is open, another unit, a range. */
function mixed({ rows }: Table, at: number, column: number, stated: Figure): boolean {
  return rows.slice(0, at).some(({ cells, texts }) => {
    const figure = cells[column];
    return figure === undefined ? /\d|tbd|tba|open|\?/i.test(texts[column] ?? '') : !comparable(figure.quantity, stated.quantity) || figure.quantity.ends !== undefined || figure.quantity.bound !== undefined;
  });
}

/** The sets of rows that a total may sum, the plainest first. */
function sumReadings({ rows }: Table, at: number, column: number, stated: Figure): Part[][] {
  const partOf = (row: Row): Part[] => {
    const figure = row.cells[column];
    return figure !== undefined && comparable(figure.quantity, stated.quantity) ? [part(figure)] : [];
  };
  const above = rows.slice(0, at);
  const lastTotal = above.findLastIndex((row) => isTotalRow(row) || isNetRow(row) || isSeparator(row));
  const since = above.slice(lastTotal + 1);
  const items = above.filter((row) => !isTotalRow(row) && !isNetRow(row));
  const plain = (list: readonly Row[]) => list.flatMap(partOf);
  const counted = (list: readonly Row[]) => list.filter(({ label }) => !excluded.test(label)).flatMap(partOf);
  const below = rows.slice(at + 1);
  const nextTotal = below.findIndex((row) => isTotalRow(row));
  const carried = lastTotal >= 0 && isTotalRow(above[lastTotal]!) ? [...partOf(above[lastTotal]!), ...plain(since)] : [];
  const unnamed = subtotals(since, column);
  const readings = [
    ...(unnamed.size > 0 ? [plain(since.filter((row) => !unnamed.has(row)))] : []),
    plain(since).length >= 2 ? plain(since) : since.length === 0 && above.filter(isTotalRow).length >= 2 ? plain(above.filter(isTotalRow)) : carried, counted(since), plain(items), counted(items), plain(above.filter(isTotalRow)), carried,
    plain(nextTotal < 0 ? below : below.slice(0, nextTotal)), plain(since).length >= 2 ? withDeductions(since, partOf) : [],
  ];
  // "Desk today", then the lines of the desk as it will be, and their sum: what stands first may be of something else.
  since.forEach((_, from) => { if (from > 0) readings.push(plain(since.slice(from))); });
  // "Requested now, without the cameras": one line is left out, and the label says so.
  if (/\b(?:without|excl\w*|less|net of|before|other than|except|not (?:included|counted))\b/i.test(rows[at]!.label)) since.forEach((_, left) => readings.push(plain(since.filter((__, index) => index !== left))));
  return readings;
}

/** Rows that are the sum of those right above them, without being called so: "*Hardware* | *164*". */
function subtotals(rows: readonly Row[], column: number): ReadonlySet<Row> {
  const found = new Set<Row>();
  let [run, count] = [0, 0];
  for (const row of rows) {
    const value = row.cells[column]?.quantity.value;
    if (value === undefined) continue;
    if (count >= 2 && Math.abs(run - value) < 1e-9 * Math.abs(value)) {
      found.add(row);
      [run, count] = [0, 0];
    } else [run, count] = [run + value, count + 1];
  }
  return found;
}

const withDeductions = (rows: readonly Row[], partOf: (row: Row) => Part[]): Part[] => rows.flatMap((row) => partOf(row).map((one) => (flowOf(row.label) === 'out' && one.interval.low >= 0 ? minus(one) : one)));

const isSeparator = ({ cells, texts }: Row): boolean => cells.every((figure) => figure === undefined) && texts.slice(1).every((text) => !/\p{L}/u.test(text));

/** The period that a label names. */
function spanOf(label: string): string | undefined {
  const found = /\b(?:(annual|yearly)|(monthly)|(quarterly)|(?:per|a|each)\s+(year|month|quarter))\b|\b(p\.a\.)/i.exec(label);
  return found === null ? undefined : found[1] !== undefined || found[5] !== undefined ? 'year' : found[2] !== undefined ? 'month' : found[3] !== undefined ? 'quarter' : found[4]!.toLowerCase();
}

/** Benefits less costs: as signed, as labelled, or the first less the rest. */
function netReadings({ rows }: Table, at: number, column: number, stated: Figure): Part[][] {
  const partOf = (row: Row): Part[] => {
    const figure = row.cells[column];
    return figure !== undefined && comparable(figure.quantity, stated.quantity) ? [part(figure)] : [];
  };
  const span = spanOf(rows[at]!.label);
  // What is left of a year is made of what comes and goes in a year, not of what was put in once.
  const inSpan = rows.slice(0, at).filter(({ label }) => span === undefined || spanOf(label) === span);
  const above = span === undefined || inSpan.length === 0 ? rows.slice(0, at) : inSpan;
  const lastTotal = above.findLastIndex((row) => isTotalRow(row) || /^\W*gross\b/i.test(row.label));
  const items = above.filter((row) => !isTotalRow(row) && !isNetRow(row) && !/^\W*gross\b/i.test(row.label));
  const since = lastTotal < 0 ? above : above.slice(lastTotal);
  const last = above.filter((row) => partOf(row).length > 0).slice(-2);
  const totals = above.filter(isTotalRow);
  const lessRest = (list: readonly Row[]) => list.flatMap((row, index) => partOf(row).map((one) => (index === 0 ? one : minus(one))));
  const signed = since.some((row) => partOf(row).some(({ interval }) => interval.high < 0));
  if (signed) return [since.flatMap(partOf), items.flatMap(partOf), above.flatMap(partOf), last.flatMap(partOf), withDeductions(items, partOf), ...anySigns(since.flatMap(partOf))];
  const filled = since.filter((row) => partOf(row).length > 0);
  const readings = [withDeductions(since, partOf), lessRest(since), withDeductions(items, partOf), lessRest(last), lessRest(totals), items.flatMap(partOf), ...anySigns(items.flatMap(partOf)), ...anySigns(since.flatMap(partOf)), ...anySigns(last.flatMap(partOf))];
  // Where no word says what is deducted from what there is nothing to hold against the author.
  const told = filled.every(({ label }) => flowOf(label) !== undefined || isTotalRow({ label } as Row)) && filled.some(({ label }) => flowOf(label) === 'out') && !filled.every(({ label }) => flowOf(label) === 'out');
  return told ? readings : [filled.length === 2 ? lessRest(filled) : [], ...readings];
}

/** Every way to add and deduct a few parts. */
function anySigns(parts: readonly Part[]): Part[][] {
  if (parts.length < 2 || parts.length > 7) return [];
  return Array.from({ length: 2 ** parts.length }, (_, signs) => parts.map((one, at) => ((signs >> at) & 1) === 1 ? minus(one) : one));
}

function relation(stated: Figure, parts: readonly Part[], holds: boolean, isNet: boolean): Relation {
  const deducted = ({ figure, interval }: Part) => Number(middle(interval) < 0 && figure.quantity.value > 0);
  const filled = parts.filter(({ interval }) => middle(interval) !== 0);
  // "$345,000 − $60,000", in whichever order the lines stand.
  const sorted = filled[0] !== undefined && deducted(filled[0]) === 1 ? [...filled].sort((a, b) => deducted(a) - deducted(b)) : filled;
  const asDifference = isNet && parts.length === 2 && parts.every(({ figure }) => figure.quantity.value >= 0);
  const discounted = /\b(?:NPV|PV|present value|discounted)\b/i.test(`${stated.passage.text.slice(0, stated.quantity.start)} ${stated.text}`) || /\b(?:NPV|PV|present value|discounted)\b/i.test(stated.passage.row?.header[stated.cell?.column ?? 0] ?? '');
  return {
    id: discounted ? 'figures/net-present-value' : asDifference ? 'figures/difference' : 'figures/total', stated, holds, grade: 'disagrees',
    operands: parts.map(({ figure, interval }) => ({ figure, role: interval.high <= 0 && figure.quantity.value > 0 ? 'deducted' : 'part' })),
    from: sorted.map(({ figure, interval }, at) => `${at === 0 ? '' : middle(interval) < 0 && figure.quantity.value > 0 ? ' − ' : ' + '}${figure.text.trim()}`).join(''),
    value: parts.reduce((value, { figure, interval }) => value + (middle(interval) < 0 && figure.quantity.value > 0 ? -figure.quantity.value : figure.quantity.value), 0),
  };
}

/** "Year 1 | Year 2 | Year 3 | Total". */
function rowTotals({ columns, rows }: Table): Relation[] {
  const at = columns.findIndex(({ role, index }) => role === 'total' && index > 1);
  if (at < 0) return [];
  const parts = columns.filter(({ index, role }) => index > 0 && index < at && !['text', 'unit', 'label'].includes(role));
  if (parts.length < 2 || parts.some(({ role }) => ['quantity', 'unit-cost', 'share', 'before', 'after', 'change', 'scenario', 'cumulative', 'monthly', 'yearly'].includes(role))) return [];
  const sums = rows.flatMap((row): Relation[] => {
    const stated = row.cells[at];
    if (stated === undefined || !['money', 'count', 'number', 'duration'].includes(stated.quantity.kind) || average.test(row.label) || cumulative.test(row.label)) return [];
    const figures = parts.flatMap(({ index }) => row.cells[index] ?? []);
    if (figures.length < 2 || figures.some((figure) => !comparable(figure.quantity, stated.quantity) || figure.quantity.ends !== undefined)) return [];
    const holds = meet(statedInterval(stated), sum(figures.map(operandInterval)));
    return [relation(stated, figures.map(part), holds, false)];
  });
  // Columns that are no periods add up only where most rows show that they do.
  const holding = sums.filter(({ holds }) => holds).length;
  const single = sums.length === 1 && parts.length >= 3 && sums[0]!.operands.every(({ figure }) => figure.quantity.kind === 'money' && Math.abs(figure.quantity.value) < Math.abs(sums[0]!.stated.quantity.value));
  return parts.every(({ role }) => role === 'period') || holding > sums.length / 2 || single ? sums : sums.filter(({ holds }) => holds);
}

/** A cumulative column or row: each figure is the one before it and what is added. One break among many is a slip. */
function runningTotals({ columns, rows }: Table): Relation[] {
  const column = columns.find(({ role }) => role === 'cumulative');
  const byColumn = column === undefined ? [] : columns.filter(({ index, role }) => index > 0 && index < column.index && role !== 'text')
    .map(({ index }) => rows.map((row) => [row.cells[index] === undefined ? [] : [row.cells[index]], row.cells[column.index]] as const));
  const running = rows.findIndex(({ label }) => /\b(?:cumulat\w*|running (?:total|balance|sum)|accumulated)\b/i.test(label));
  const above = rows.slice(0, Math.max(0, running)).filter(({ label }) => !cumulative.test(label));
  const along = columns.filter(({ index, role }) => index > 0 && role !== 'total');
  const balances = running < 0 ? [] : along.map(({ index }) => rows[running]!.cells[index]);
  const steps = (list: readonly Row[]) => along.map(({ index }, at) => [list.flatMap(({ cells }) => cells[index] ?? []), balances[at]] as const);
  const byRow = above.length === 0 ? [] : [steps(above.slice(-1)), ...(above.length > 1 ? [steps(above), steps(above.slice(0, -1))] : [])];
  // Read in the way in which most of it holds; one break in it is a slip.
  return [...byColumn, ...byRow].map(stepsOf)
    .map((relations) => ({ relations, wrong: relations.filter(({ holds }) => !holds).length }))
    .filter(({ relations, wrong }) => wrong <= 1 && relations.length - wrong >= 2)
    .sort((one, other) => one.wrong - other.wrong || other.relations.length - one.relations.length)[0]?.relations ?? [];
}

function stepsOf(steps: readonly (readonly [readonly Figure[], Figure | undefined])[]): Relation[] {
  return steps.flatMap(([added, stated], at): Relation[] => {
    const previous = steps[at - 1]?.[1];
    if (added.length === 0 || stated === undefined || previous === undefined || added.some((figure) => !comparable(figure.quantity, stated.quantity))) return [];
    const parts = [previous, ...added].map(part);
    return [relation(stated, parts, meet(statedInterval(stated), sum(parts.map(({ interval }) => interval))), false)];
  });
}

const totalBefore = /(?:\b(?:total(?:s|ling|ing|led)?(?:\s+(?:cost|costs|budget|investment|effort|spend|headcount|team|time|duration))?|sum|together|altogether|all together|in all|all in|everything|combined|add(?:s|ing)? up to|amount(?:s|ing)? to|overall)\b[^.;:|\d]{0,25}[:,]?|\bmak(?:es|ing)(?:\s+a total of)?)\s*(?:of|is|are|to|comes? to|about|roughly|a|:|–|-|=|~|≈)*\s*(?:just |about |around |roughly |nearly |over )*$/i;
const totalAfter = /^\s*(?:\([^)]*\)\s*)?(?:in total|in all|altogether|all together|together|combined|overall|all in all)\b/i;

function listTotals({ own, earlier }: Context): Relation[] {
  const relations = itemTotals(own);
  // "The programme takes 26 weeks in total:" above the list.
  const above = earlier[0];
  const [first] = itemLists(own);
  if (above !== undefined && first !== undefined && above.tables.length === 0) {
    const last = above.sentences.at(-1) ?? [];
    const stated = last.filter((figure) => totalAfter.test(figure.after) || totalBefore.test(figure.before) || /\b(?:break(?:s)? down|split|consists?|made up|compris\w+|divided|composed|as follows)\b/i.test(figure.after) || isIntroduced(figure, last, first));
    if (stated.length === 1 && /:\s*$/.test(above.block.passages.at(-1)?.text ?? '') && !first.some((item) => labelledTotal(item))) relations.push(...sumOf(stated[0]!, first).map((one) => ({ ...one, stated: stated[0]! })));
  }
  // "Together that is CHF 760k." below it.
  if (own.block.kind === 'paragraph' && above !== undefined) {
    const [list] = itemLists(above);
    const stated = own.sentences[0]?.find((figure) => totalAfter.test(figure.after) || totalBefore.test(figure.before));
    if (list !== undefined && stated !== undefined && own.sentences[0]!.indexOf(stated) === 0 && !list.some((item) => labelledTotal(item))) relations.push(...sumOf(stated, list));
  }
  return relations;
}

/** The items of a list as the rows of a table with one column, with its subtotals and totals. */
function itemTotals({ block, sentences }: BlockFigures): Relation[] {
  const figures = block.passages.flatMap(({ item }, at) => (item === undefined || sentences[at]!.length === 0 ? [] : [outsideBrackets(sentences[at]!)]));
  const at = figures.findIndex((item, index) => index >= 2 && labelledTotal(item));
  if (at < 0) return [];
  const kind = figures[at]![0]!;
  const rows = figures.map((item, index): Row => {
    const alike = item.filter((figure) => comparable(figure.quantity, kind.quantity) && (figure.quantity.kind === 'duration' || !isTimeframe(figure)));
    const { text } = item[0]!.passage;
    return { index, label: text.slice(0, item[0]!.quantity.start), texts: [text.slice(0, item[0]!.quantity.start)], figures: item, cells: [undefined, alike.length === 1 || labelledTotal(item) ? alike[0] : alike.length === 0 ? undefined : alike.at(-1)] };
  });
  return rows.flatMap((row, index): Relation[] => {
    const stated = row.cells[1];
    if (stated === undefined || index < 2 || !labelledTotal(figures[index]!) || stated.quantity.kind === 'percent') return [];
    const readings = sumReadings({ rows, columns: [], figures: [] }, index, 1, stated);
    const holding = readings.find((parts) => parts.length >= 2 && meet(statedInterval(stated), sum(parts.map(({ interval }) => interval))));
    if (holding !== undefined) return [relation(stated, holding, true, false)];
    const [first] = readings;
    if (first === undefined || first.length < 2) return [];
    if (stated.quantity.ends !== undefined) return sumOfRanges(stated, first.map(({ figure }) => figure));
    const unclear = rows.slice(0, index).some(({ cells, figures: all }) => cells[1] === undefined || cells[1].quantity.ends !== undefined || cells[1].quantity.bound !== undefined || all.filter((figure) => comparable(figure.quantity, stated.quantity)).length > 1);
    return unclear ? [] : [relation(stated, first, false, false)];
  });
}

const labelledTotal = (item: readonly Figure[]): boolean => strongTotal.test((item[0]?.passage.text ?? '').split(/[:–—]/)[0]!) || (item.length === 1 && totalAfter.test(item[0]!.after));

/** "Last month's 1,240 tickets:" above a list that is nothing but names and numbers. */
function isIntroduced(figure: Figure, sentence: readonly Figure[], items: readonly (readonly Figure[])[]): boolean {
  const parts = items.map(outsideBrackets);
  return /^\s*(?:\p{L}+\s*){0,5}:\s*$/u.test(figure.after) && sentence.filter((other) => comparable(other.quantity, figure.quantity)).length === 1 && parts.length >= 3
    && parts.every((item) => item.length === 1 && item[0]!.after.trim().replace(/[.;,]$/, '').split(/\s+/).length <= 3 && Math.abs(item[0]!.quantity.value) < Math.abs(figure.quantity.value))
    && Math.abs(parts.reduce((value, [part]) => value + part!.quantity.value, 0) / figure.quantity.value - 1) < 0.4;
}

/** The items of each list of a block at its outermost level, with their figures. */
function itemLists({ block, sentences }: BlockFigures): (readonly Figure[])[][] {
  const items = new Map<number, Figure[]>();
  block.passages.forEach(({ item, listDepth }, at) => {
    if (item !== undefined && listDepth === 1) items.set(item, [...(items.get(item) ?? []), ...sentences[at]!]);
  });
  return items.size >= 2 ? [[...items.values()]] : [];
}

/** Figures in brackets explain others; they count where there are no others. */
function outsideBrackets(figures: readonly Figure[]): readonly Figure[] {
  const outside = figures.filter(({ passage, quantity }) => !/\([^)]*$/.test(passage.text.slice(0, quantity.start)));
  return outside.length > 0 ? outside : figures;
}

/** The sum of the items, where each has one figure that it can be. */
function sumOf(stated: Figure, items: readonly (readonly Figure[])[]): Relation[] {
  const alike = items.map((item) => outsideBrackets(item).filter((figure) => comparable(figure.quantity, stated.quantity) && (figure.quantity.kind === 'duration' || !isTimeframe(figure))));
  // The currency may stand in the line above: "Budget (€)", then bare amounts at the end of each item.
  const bare = stated.quantity.kind === 'money' && alike.every(({ length }) => length === 0) ? items.map((item) => item.filter(({ quantity, after }) => quantity.kind === 'number' && /^[\s.;,]*$/.test(after)).slice(-1)) : undefined;
  const options = bare?.every(({ length }) => length === 1) === true ? inUnitOf(stated, bare) : alike;
  const filled = options.filter((item) => item.length > 0);
  if (filled.length < 2) return [];
  const choices = [filled.map((item) => item.at(-1)!), filled.map((item) => item[0]!), filled.flat()];
  const holding = choices.find((parts) => meet(statedInterval(stated), sum(parts.map(operandInterval))));
  if (holding !== undefined) return [relation(stated, holding.map(part), true, false)];
  if (stated.quantity.ends !== undefined) return sumOfRanges(stated, filled.map((item) => item[0]!));
  if (stated.quantity.ends !== undefined || stated.quantity.kind === 'percent' || filled.length < options.length || filled.some((item) => item.length > 1)) return [];
  if (filled.some(([figure]) => figure!.quantity.ends !== undefined || figure!.quantity.bound !== undefined)) return [];
  return [relation(stated, choices[0]!.map(part), false, false)];
}

/** Bare numbers in the unit of their sum: in its millions where they are small. */
function inUnitOf({ quantity }: Figure, items: readonly (readonly Figure[])[]): Figure[][] {
  const plain = items.flat().reduce((value, figure) => value + figure.quantity.value, 0);
  const factor = plain < quantity.value / 20 ? quantity.factor : 1;
  return items.map((item) => item.map((figure) => ({ ...figure, quantity: withUnit(figure.quantity, { kind: quantity.kind, unit: quantity.unit, factor }) })));
}

/** A range of totals: the low ends make the low one, the high ends the high one. */
function sumOfRanges(stated: Figure, parts: readonly Figure[]): Relation[] {
  const end = (at: 0 | 1) => sum(parts.map(({ quantity }) => (quantity.ends?.[at] ?? quantity).interval));
  const holds = ([0, 1] as const).every((at) => meet(stated.quantity.ends![at].interval, end(at)));
  const { id, operands, from } = relation(stated, parts.map(part), holds, false);
  const printed = ([0, 1] as const).map((at) => printLike(parts[0]!, middle(end(at))));
  return [{ id, stated, operands, from, holds, grade: 'disagrees', follows: printed.join(' to ') }];
}

/** "$380,000: $260,000 for integration and $120,000 for labelling". */
function breakdowns(sentence: readonly Figure[]): Relation[] {
  return sentence.flatMap((stated, at): Relation[] => {
    if (stated.cell !== undefined || /\([^)]*$/.test(stated.passage.text.slice(0, stated.quantity.start)) || !/^[^.;]{0,60}(?::|\(|\bof which|\bconsist\w* of|\bmade up of|\bsplit into|\bcompris\w+)[^.;\d]{0,30}$/i.test(stated.after) || !['money', 'count', 'duration', 'number'].includes(stated.quantity.kind)) return [];
    // In brackets only what stands in the same brackets counts.
    const closing = /^[^)]*\(/.test(stated.after) && !stated.after.includes(':') ? stated.passage.text.indexOf(')', stated.quantity.end) : Infinity;
    const rest = sentence.slice(at + 1).filter(({ quantity }) => quantity.start < closing);
    const parts = rest.filter(({ quantity }) => comparable(quantity, stated.quantity) && quantity.kind === stated.quantity.kind);
    if (parts.length < 2) return [];
    // Any leading run of parts that makes the sum explains it; what comes after is about something else.
    for (let count = 2; count <= parts.length; count++) {
      const some = parts.slice(0, count);
      if (meet(statedInterval(stated), sum(some.map(operandInterval)))) return [relation(stated, some.map(part), true, false)];
    }
    const plainList = rest.length === parts.length && parts.every(({ quantity, before }, index) => quantity.ends === undefined && quantity.bound === undefined && (index === 0 || !/[.;=×]|\b(?:so|that is|which|instead|from|to|against|saves?|costs?|of)\s*$/i.test(before)));
    const larger = parts.some((one) => Math.abs(one.quantity.value) > Math.abs(stated.quantity.value));
    return plainList && !larger && /^[^.]{0,60}(?:,|\band\b|\bplus\b|;)/.test(parts.at(-1)!.before) ? [relation(stated, parts.map(part), false, false)] : [];
  });
}

/** "2.25 h, 0.75 h and 1 h": a whole number among others with decimals is as exact as they are. */
function evenly(parts: readonly Figure[]): Interval[] {
  const decimals = Math.min(1, ...parts.map(({ quantity }) => quantity.format.decimals).filter((count) => count > 0));
  const precise = parts.filter(({ quantity }) => quantity.format.decimals > 0).length * 2 >= parts.length;
  return parts.map((figure) => {
    const { value, format, factor, hedge, bound } = figure.quantity;
    const half = 0.5 * 10 ** -decimals * factor;
    return precise && format.decimals === 0 && hedge === undefined && bound === undefined ? { low: value - half, high: value + half } : operandInterval(figure);
  });
}

/** What can be part of a total: figures of its kind, or bare numbers where there are no others. */
function partsFor(stated: Figure, figures: readonly Figure[]): Figure[] {
  const alike = figures.filter((figure) => comparable(figure.quantity, stated.quantity) && !isTimeframe(figure));
  return alike.length > 0 || stated.quantity.kind === 'money' ? alike : figures.every(({ quantity }) => quantity.kind === 'number') ? [...figures] : [];
}

/** "270,000 € in two years. Of this, 96,000 € is for scanning, 84,000 € for the model and 60,000 € for two archivists." */
function splits(before: readonly Figure[], sentence: readonly Figure[]): Relation[] {
  const [first] = sentence;
  if (first === undefined || first.cell !== undefined || !/^\W*(?:of (?:this|that|which|these|those)|(?:this|that|it|they|these) (?:is|are )?(?:splits?|split|consists?|breaks? down|divides?|divided|made up|comprises?|covers?|pays? for))\b/i.test(first.passage.text)) return [];
  const whole = before.filter((figure) => figure.quantity.kind === first.quantity.kind && comparable(figure.quantity, first.quantity));
  const parts = sentence.filter((figure) => comparable(figure.quantity, first.quantity) && figure.quantity.kind === first.quantity.kind);
  const [stated] = whole;
  if (whole.length !== 1 || stated === undefined || parts.length < 2 || stated.quantity.ends !== undefined) return [];
  const holds = meet(statedInterval(stated), sum(parts.map(operandInterval)));
  // Two of several parts may be named; three, or a word that there are no others, are all of them.
  const complete = parts.length >= 3 || /\b(?:nothing else|the rest|the remaining|the remainder)\b/i.test(first.passage.text);
  const smaller = parts.every(({ quantity }) => quantity.value < stated.quantity.value && quantity.ends === undefined && quantity.bound === undefined);
  return holds || (complete && smaller && parts.length === sentence.filter(({ quantity }) => quantity.kind === first.quantity.kind).length) ? [relation(stated, parts.map(part), holds, false)] : [];
}

const sumsUp = /^\W*(?:that|this|which|it)\s+(?:is|makes|comes to|adds up to|gives)\s+(?:about\s+|roughly\s+|some\s+)?$/i;

/** "1.5 h reading notes, 2.25 h on the sheet, 0.75 h on the phone and 1 h of corrections. That is …": three and more of one kind, and nothing else. */
function enumerates(sentence: readonly Figure[] | undefined, stated: Figure): boolean {
  const parts = (sentence ?? []).filter((figure) => comparable(figure.quantity, stated.quantity) && figure.quantity.kind === stated.quantity.kind);
  return parts.length >= 3 && parts.every(({ quantity }) => quantity.unit === stated.quantity.unit && quantity.value < stated.quantity.value && quantity.ends === undefined) && /\band\b[^.;]*$/i.test(parts.at(-1)!.before);
}

/** "Sensors 96. Software 54. Spare parts 12. Total 162.": sentences that are nothing but a name and its figure. */
function fragmentsBefore({ sentences }: BlockFigures, stated: Figure): Figure[] {
  const parts: Figure[] = [];
  for (let at = stated.at - 1; at >= 0; at--) {
    const [only, ...others] = sentences[at]!;
    if (only === undefined || others.length > 0 || only.passage.text.length > 50 || !/^\s*\p{Lu}[^,;]*$/u.test(only.before) || !/^[\s.]*$/.test(only.after)) break;
    parts.unshift(only);
  }
  return parts;
}

/** "… · Project lead 1.0 / All together: 9.5 FTE": the total of the figures that stand before it. */
function proseTotals(context: Context): Relation[] {
  const { own, earlier } = context;
  return own.figures.flatMap((stated): Relation[] => {
    if (stated.cell !== undefined || inEquation(stated) || !['money', 'count', 'duration', 'number'].includes(stated.quantity.kind)) return [];
    const sentence = own.sentences[stated.at]!;
    const index = sentence.indexOf(stated);
    const called = totalBefore.test(stated.before) || totalAfter.test(stated.after);
    if (!called && !(index === 0 && sumsUp.test(stated.before) && enumerates(own.sentences[stated.at - 1], stated))) return [];
    const sources = [
      sentence.slice(0, index),
      ...(index === 0 && sentence.length === 1 ? [fragmentsBefore(own, stated)] : []),
      ...(index === 0 ? [own.sentences[stated.at - 1] ?? (earlier[0]?.tables.length === 0 ? earlier[0].sentences.at(-1) : undefined) ?? []] : []),
    ].map((figures) => partsFor(stated, figures));
    for (const parts of sources) {
      for (let from = 0; from + 2 <= parts.length; from++) {
        const some = parts.slice(from);
        if (meet(statedInterval(stated), sum(evenly(some)))) return [relation(stated, some.map(part), true, false)];
      }
    }
    const parts = sources.find((figures) => figures.length >= 2) ?? [];
    const fragments = parts.length >= 3 && parts.every(({ at }, order) => at === stated.at - parts.length + order);
    const between = (at: number) => parts[at]!.passage.text.slice(parts[at - 1]!.at === parts[at]!.at ? parts[at - 1]!.quantity.end : 0, parts[at]!.quantity.start);
    const enumerated = parts.length >= 2 && parts.slice(1).every(({ before }, at) => between(at + 1).length < 70 && /[,;·•|/+&]|\band\b|\bplus\b/.test(between(at + 1)) && !/\b(?:from|to|so|that is|per|instead)\s*$/i.test(before));
    return (enumerated || fragments) && parts.every(({ quantity }) => quantity.value < stated.quantity.value && quantity.ends === undefined && quantity.bound === undefined && quantity.per.length === stated.quantity.per.length) ? [relation(stated, parts.map(part), false, false)] : [];
  });
}
