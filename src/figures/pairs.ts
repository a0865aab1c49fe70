import type { Context } from './context.ts';
import type { BlockFigures, Figure } from './figure.ts';
import type { Table } from './table.ts';
import { comparable, comparableWhenPaired } from './units.ts';

/** A value before and a value after. */
export interface Pair {
  readonly before: Figure;
  readonly after: Figure;
  /** The text says which is which: "from … to …", an arrow, headers. */
  readonly explicit: boolean;
  /** What the two are values of. */
  readonly label: string;
}

const timeframe = /\b(?:over|in|within|during|after|for|of|last|past|next|first|every|each|since|until|by|at|on|another|further|the)\s+(?:the\s+|a\s+)?(?:last\s+|past\s+|next\s+|first\s+|full\s+|coming\s+)?$/i;
/** "over six weeks" says when; it is no value of anything. */
export function isTimeframe({ quantity, before }: Figure): boolean {
  return quantity.kind === 'duration' && quantity.per.length === 0 && ['day', 'week', 'month', 'quarter', 'year'].includes(quantity.unit) && timeframe.test(before);
}

/** Part of a written computation, which is checked as such. */
export const inEquation = ({ before, after }: Figure): boolean => /[+×*÷=≈]\s*\(?\s*$|\d\)?\s+[−–-]\s*$/.test(before) || /^\s*\)?\s*(?:[+×*÷=≈]|[−–-]\s+[\d$€£(])/.test(after);

const arrow = /^\s*(?:→|⟶|➔|➜|->|-->|=>|⇒|↦)\s*(?:about|~|ca\.?)?\s*$/;
const fromBefore = /\bfrom\s+(?:(?:a|an|the|about|around|roughly|some|nearly|over|just|today's|currently|baseline|current|level|of|an average of|average|median)\s+)*$/i;
const toBetween = /(?:^|\s)(?:down\s+|up\s+)?(?:to|towards)\s+(?:(?:a|an|the|about|around|roughly|some|nearly|under|below|over|just|only|target|of|an average of|average)\s+)*$/i;
const changeBefore = /\b(?:went|goes|go|going|fell|falls?|falling|fallen|drop(?:s|ped)?|ris(?:e|es|ing)|rose|grow(?:s|ing)?|grew|increase[sd]?|decrease[sd]?|reduc\w+|cuts?|cutting|lower(?:s|ed|ing)?|shr(?:i|a|u)nks?|climb(?:s|ed)?|move[sd]?|improve[sd]?|bring(?:s|ing)?|brought|takes?|took|come[s]?|came|down|up|raise[sd]?|lift(?:s|ed)?|doubled|halved|tripled|shorten(?:s|ed)?|slid(?:es)?)\b[^.;:|]{0,60}$/i;
/** "is 96 seconds and will be 60". */
const becomes = /^[^.;]{0,40}\b(?:and|then|but)\s+(?:it\s+|this\s+|they\s+)?(?:will|would|should|is to|are to)\s+(?:be|become|take|need|cost)\s+(?:about\s+|only\s+|just\s+)?$/i;
const backBetween = /(?:\binstead of|\brather than|\bdown from|\bup from|\bcompared (?:with|to)|\bagainst|\bversus|\bvs\.?|\bwas|\bwere|\bfrom|\bnot|\bwhere (?:it|they) (?:was|were|took|needed)|\binstead of the|\bin place of)\s+(?:(?:a|an|the|about|around|roughly|some|nearly|over|today's|previously|currently|before|formerly|it was|they were|earlier|last year's)\s+)*$/i;

/** Pairs that the sentence marks as such. */
export function explicitPairs(sentence: readonly Figure[]): Pair[] {
  const pairs: Pair[] = [];
  const values = sentence.filter((figure) => !isTimeframe(figure) || arrow.test(figure.after) || fromBefore.test(figure.before));
  for (let at = 0; at + 1 < values.length; at++) {
    const first = values[at]!;
    for (const second of values.slice(at + 1, at + 3)) {
      if (!comparableWhenPaired(first.quantity, second.quantity)) continue;
      const between = first.passage.text.slice(first.quantity.end, second.quantity.start);
      const label = first.passage.text.slice(Math.max(0, first.quantity.start - 80), first.quantity.start);
      if (arrow.test(between) || becomes.test(between) || (toBetween.test(between) && (fromBefore.test(first.before) || changeBefore.test(first.before)) && !/[;.]/.test(between))) {
        pairs.push({ before: first, after: second, explicit: true, label });
        break;
      }
      if (between.length < 60 && backBetween.test(between) && !/[;.]\s/.test(between.replace(/\bvs\.\s/i, 'vs '))) {
        // "$11.20 now vs. $7.80 with the assistant": the first is the old one where it says so.
        const old = /\b(?:now|today|current(?:ly)?|before|at present|so far)\b/i.test(between);
        pairs.push(old ? { before: first, after: second, explicit: true, label } : { before: second, after: first, explicit: true, label });
        break;
      }
    }
  }
  // "by €1.40, from €5.30 to €3.90": the figure before "from" is no end of the change.
  const forward = pairs.filter(({ before, after }) => before.quantity.start < after.quantity.start);
  return pairs.filter((pair) => forward.includes(pair) || !forward.some(({ before, after }) => before === pair.before || after === pair.before));
}

/** A pair of a table, with what the table says of the change between the two. */
export interface TablePair extends Pair {
  readonly changes: readonly Figure[];
}

/** Which two columns stand for before and after; undefined where the headers leave it open. */
export function beforeAndAfter({ columns, rows }: Table): readonly [number, number] | undefined {
  const values = columns.filter(({ role }) => ['before', 'after', 'period', 'other', 'quantity', 'yearly', 'monthly', 'total', 'share'].includes(role));
  const named = [columns.filter(({ role }) => role === 'before'), columns.filter(({ role }) => role === 'after')] as const;
  if (named[0].length === 1 && named[1].length === 1) return [named[0][0]!.index, named[1][0]!.index];
  const change = columns.find(({ role }) => role === 'change');
  // "Baseline | Year 1 | Year 2 | Improvement by year 2": the last value, or the one that the change names.
  if (change !== undefined && named[0].length === 1 && named[1].length !== 1) {
    const later = columns.filter(({ index, role }) => index > named[0][0]!.index && index < change.index && !['label', 'text', 'unit', 'change'].includes(role));
    const meant = later.find(({ header }) => header.length > 3 && change.header.toLowerCase().includes(header.toLowerCase())) ?? later.at(-1);
    if (meant !== undefined && later.length >= 2) return [named[0][0]!.index, meant.index];
  }
  // "2025 | 2027 | Change": two columns of values and one that compares them.
  if (change !== undefined && values.length + named[0].length + named[1].length >= 2) {
    const two = columns.filter(({ role, index }) => index < change.index && !['label', 'unit', 'text', 'change'].includes(role));
    if (two.length === 2) return [two[0]!.index, two[1]!.index];
  }
  if (change === undefined && named[0].length + named[1].length >= 1 && columns.filter(({ role }) => !['label', 'unit', 'text'].includes(role)).length === 2) {
    const two = columns.filter(({ role }) => !['label', 'unit', 'text'].includes(role));
    return [two[0]!.index, two[1]!.index];
  }
  if (change === undefined && columns.length === 3 && columns.slice(1).every(({ role }) => role === 'period')) return [1, 2];
  // "2025 | when all sites are on": a year, and values of the same kind beside it.
  if (change === undefined && columns.length === 3 && columns[1]!.role === 'period' && columns[2]!.role === 'other' && rows.every(({ cells: [, a, b] }) => a === undefined || (a.quantity.kind === b?.quantity.kind && a.quantity.unit === b.quantity.unit))) return [1, 2];
  return undefined;
}

export function tablePairs({ tables, sentences }: BlockFigures): TablePair[] {
  return tables.flatMap((table) => {
    const across = pairsAcross(table, sentences);
    return across.length > 0 ? across : pairsDown(table, sentences);
  });
}

function pairsAcross(table: Table, sentences: BlockFigures['sentences']): TablePair[] {
  const pair = beforeAndAfter(table);
  if (pair === undefined) return [];
  const changed = table.columns.filter(({ role, index }) => role === 'change' && index > Math.max(...pair)).map(({ index }) => index);
  return table.rows.flatMap((row): TablePair[] => {
    const [before, after] = [row.cells[pair[0]], row.cells[pair[1]]];
    if (before === undefined || after === undefined || !comparableWhenPaired(before.quantity, after.quantity)) return [];
    return [{ before, after, explicit: true, label: row.label, changes: changed.flatMap((index) => row.cells[index] ?? inWords(sentences, row.index, index) ?? []) }];
  });
}

const beforeRow = /^\W*(?:before|today|now|current(?:ly)?|baseline|as[- ]is|status quo|old|last year|this year|this month|manual(?:ly)?|without|control|at present|existing|by hand)\b.{0,30}$/i;
const afterRow = /^\W*(?:after|target|with|new|pilot|plan(?:ned)?|goal|future|to[- ]be|test|trial|assisted|automated|then|aim|expected|forecast)\b.{0,40}$/i;
const changeRow = /^\W*(?:change|difference|delta|Δ|saved|freed|savings?|reduction|fewer|less|impact|improvement|effect|gain|gained|increase|decrease)\b.{0,30}$/i;

/** Before, after and change down the side: the metrics are columns. */
function pairsDown({ rows, columns }: Table, sentences: BlockFigures['sentences']): TablePair[] {
  // "2025 actual", "2027 plan", "Delta": two rows and what lies between them.
  const bare = rows.length === 3 && changeRow.test(rows[2]!.texts[0] ?? '') && /\b(?:delta|change|difference|Δ)/i.test(rows[2]!.texts[0] ?? '');
  const [before, after] = bare ? [[rows[0]!], [rows[1]!]] : [rows.filter(({ texts }) => beforeRow.test(texts[0] ?? '')), rows.filter(({ texts }) => afterRow.test(texts[0] ?? ''))];
  if (before.length !== 1 || after.length !== 1 || before[0]!.index > after[0]!.index) return [];
  const changed = rows.filter(({ texts, index }) => index > after[0]!.index && changeRow.test(texts[0] ?? ''));
  return columns.slice(1).flatMap(({ index, header }): TablePair[] => {
    const [first, second] = [before[0]!.cells[index], after[0]!.cells[index]];
    if (first === undefined || second === undefined || !comparableWhenPaired(first.quantity, second.quantity)) return [];
    return [{ before: first, after: second, explicit: true, label: header, changes: changed.flatMap((row) => row.cells[index] ?? inWords(sentences, row.index, index) ?? []) }];
  });
}

/** "halved" in a cell of words. */
function inWords(sentences: BlockFigures['sentences'], row: number, column: number): Figure | undefined {
  return sentences.flat().find(({ cell, quantity, text, passage }) => cell?.row === row && cell.column === column
    && ['percent', 'points', 'multiple', 'fraction'].includes(quantity.kind) && passage.row!.cells[column]!.end - passage.row!.cells[column]!.start < text.length + 16);
}

/** Of a column of changes in which several stand and none is right, the header means something else. */
export const unlessNoneHolds = <R extends { readonly holds: boolean; readonly stated: Figure }>(relations: readonly R[]): R[] => relations.filter(({ holds, stated }) => {
  const column = relations.filter((other) => other.stated.cell?.column === stated.cell?.column && other.stated.block === stated.block);
  return holds || column.length < 3 || column.some((other) => other.holds);
});

/** Every pair that the context has: marked ones, rows of tables, and comparable neighbours within a sentence. */
export function pairsAround({ own, earlier, later }: Context): Pair[] {
  return [own, ...earlier, ...later].flatMap((block) => [
    ...tablePairs(block),
    ...(block.tables.length > 0 ? [] : block.sentences.flatMap(explicitPairs)),
    ...(block.tables.length > 0 ? [] : neighbouringPairs(block)),
  ]);
}

function neighbouringPairs({ figures }: BlockFigures): Pair[] {
  const pairs: Pair[] = [];
  figures.forEach((before, at) => {
    for (const after of figures.slice(at + 1, at + 4)) {
      if (after.at - before.at <= 2 && comparable(before.quantity, after.quantity)) pairs.push({ before, after, explicit: false, label: '' });
    }
  });
  return pairs;
}
