import type { Block } from '../markdown/types.ts';
import type { Figure } from './figure.ts';
import { unitIn, withUnit, type Unit } from './units.ts';

export type ColumnRole = 'label' | 'before' | 'after' | 'change' | 'unit' | 'quantity' | 'unit-cost' | 'monthly' | 'yearly' | 'quarterly' | 'total' | 'share' | 'cumulative' | 'period' | 'scenario' | 'text' | 'other';

export interface Column {
  readonly index: number;
  readonly header: string;
  readonly role: ColumnRole;
}

export interface Row {
  readonly index: number;
  readonly label: string;
  /** The one figure of each cell that is nothing but a figure, by column. */
  readonly cells: readonly (Figure | undefined)[];
  /** The plain text of each cell. */
  readonly texts: readonly string[];
  /** Every figure of the row, those in the midst of words as well. */
  readonly figures: readonly Figure[];
}

/** A table as it is meant: columns with roles, rows with labels, bare numbers with the unit of their header. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly figures: readonly Figure[];
}

/** First match wins: a header that names the change also names what changes. */
const roles: readonly (readonly [ColumnRole, RegExp])[] = [
  ['cumulative', /\b(?:cumulat\w*|running (?:total|balance|sum)|since start|to date|accumulated|so far)\b/i],
  ['unit', /^\W*(?:units?( of measure)?|measured in|uom|einheit)\W*$/i],
  ['period', /^\W*(?:(?:year|yr|y|år|jahr|jaar|année|año|anno|t|month|quarter|q|h|fy|cy|week|period)\s?-?\s?\d{1,4}|(?:FY\s?)?20\d\d(?:[/–-]\d{2,4})?|Q[1-4]\b.*|H[12]\b.*|FY\s?\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?(?:\s+\d{2,4})?|year one|build|\d)\W*(?:\(.*\))?$/i],
  ['scenario', /^\W*(?:low|base|high|best|worst|optimistic|pessimistic|conservative|expected|aggressive|moderate|likely|minimum|maximum|min|max|downside|upside|stretch|p10|p50|p90)(?:\s*(?:case|scenario|estimate))?\b/i],
  ['change', /(?:\b(?:change|impact|difference|delta|improvement|reduction|savings?|saved|effect|gain|variance|increase|decrease|uplift|movement|freed|fewer|less|vs\.? (?:today|baseline|before)|diff)\b|^\W*[Δ±]|\+\/-)/i],
  ['share', /\b(?:share|percentage|proportion|portion|split|weight)\b|^\W*%\s*(?:of\b.*)?$|^\W*per cent\W*$|% of (?:total|all|whole)/i],
  ['unit-cost', /\b(?:unit (?:cost|price|rate)|price|rate|cost per|costs? each|per unit|each|per (?:seat|user|hour|head|day|item|case|call|piece|licen[cs]e|person|FTE)|hourly|day rate|tariff|salary|unit value)\b/i],
  ['total', /^\W*(?:(?:grand |line |row |sub)?totals?|sum|together|overall|all|amount|extended)\b|\btotals?\W*$/i],
  ['quarterly', /\b(?:quarterly|per quarter|a quarter|\/\s?q(?:uarter)?)\b/i],
  ['monthly', /\b(?:monthly|(?:per|a|each|every) month|\/\s?mo(?:nth)?|p\.m\.)(?![\p{L}])/iu],
  ['yearly', /\b(?:yearly|annual(?:ly|ised|ized)?|(?:per|a|each) (?:year|annum)|\/\s?(?:yr|year)|p\.a\.?|over 12 months)(?![\p{L}])/iu],
  ['after', /^\W*new\W*$|\b(?:after|targets?|goals?|future|with|pilot|planned?|expected|to[- ]be|projected|proposed|post|forecast|trial|test group|treatment|variant|committed|aimed at|go-live|this year|then|tomorrow|new (?:process|way|system|state|workflow)|assisted|automated|phase \d|aim|enriched|optimi[sz]ed|by \w+ \d{4}|in \d+ (?:months|weeks))\b/i],
  ['before', /\b(?:before|today|now|current(?:ly)?|baseline|actuals?|as[- ]is|status quo|existing|old|last year|previous|prior|control|without|manual|at present|this (?:month|quarter|week)|measured|so far|start|starting point)\b/i],
  ['quantity', /\b(?:quantity|qty|number|volume|count|units|hours|days|seats|users|licen[cs]es|headcount|FTEs?|calls|cases|documents|tickets|heads|people|pieces|how many)\b/i],
];

/** The tables of a block, with the figures of its sentences in their cells. */
export function readTables(block: Block, sentences: readonly (readonly Figure[])[]): Table[] {
  const tables: Table[] = [];
  let header: readonly string[] | undefined;
  let rows: { at: number }[] = [];
  const finish = () => {
    if (header !== undefined && rows.length > 0) tables.push(readTable(block, sentences, header, rows.map(({ at }) => at)));
    rows = [];
  };
  block.passages.forEach(({ row }, at) => {
    if (row === undefined) return;
    if (row.header !== header) {
      finish();
      header = row.header;
    }
    if (row.index >= 0) rows.push({ at });
  });
  finish();
  return tables;
}

function readTable(block: Block, sentences: readonly (readonly Figure[])[], headers: readonly string[], passages: readonly number[]): Table {
  const bare = passages.map((at) => {
    const { row, text } = block.passages[at]!;
    // A row may have more cells than the header; GFM leaves those out.
    const within = row!.cells.slice(0, headers.length);
    const texts = within.map(({ start, end }) => text.slice(start, end).trim());
    const cells = within.map(({ column }, index) => onlyFigure(sentences[at]!.filter(({ cell }) => cell?.column === column), texts[index]!));
    return { index: row!.index, texts, cells, figures: sentences[at]! };
  });
  const numeric = headers.map((_, column) => bare.filter(({ cells }) => cells[column] !== undefined).length);
  const filled = headers.map((_, column) => bare.filter(({ texts }) => (texts[column] ?? '') !== '').length);
  const columns = headers.map((header, index): Column => ({ index, header, role: roleOf(header, index, numeric[index]!, filled[index]!) }));
  const unitColumn = columns.find(({ role }) => role === 'unit')?.index;
  const common = unitIn(headers[0] ?? '');
  const rows = bare.map(({ index, texts, cells, figures }): Row => {
    const label = labelOf(columns, texts, cells);
    const rowUnit = (unitColumn === undefined ? undefined : unitIn(texts[unitColumn] ?? '')) ?? labelUnit(texts[0] ?? '');
    return {
      index, label, texts, figures,
      cells: cells.map((figure, column) => {
        if (figure === undefined || columns[column]!.role === 'label') return figure;
        return inUnit(figure, columns[column]!, rowUnit, common);
      }),
    };
  });
  return { columns, rows, figures: rows.flatMap(({ cells }) => cells.filter((figure) => figure !== undefined)) };
}

/** The figure of a cell that holds nothing else but a remark. */
function onlyFigure(figures: readonly Figure[], text: string): Figure | undefined {
  const last = figures.at(-1);
  // "£149,500 + £26,500 = £176,000"
  if (last !== undefined && figures.length > 2 && /=\s*$/.test(last.before) && last.after.trim() === '') return last;
  const [first] = figures;
  if (first === undefined) return undefined;
  const rest = text.replace(first.text.trim(), ' ').replace(/\([^)]*\)/g, ' ').replace(/^[\s~≈<>≤≥+:*=↓↑▲▼-]+|[\s*:]+$/g, '').trim();
  if (figures.length > 1 && !/^\s*\(/.test(first.after)) return undefined;
  return rest === '' || /^(?:about|approx\.?|ca\.?|roughly|around|c\.|up to|at least|under|over|nearly|p\.a\.|per (?:year|month)|once|net|gross|est\.?|less|fewer|more|saved|faster|lower|higher|down|up|reduction|increase|one-off|one-time|each|in total|total|of \p{L}+|\p{L}+)$/iu.test(rest) ? first : undefined;
}

function roleOf(header: string, index: number, numeric: number, filled: number): ColumnRole {
  const period = roles.find(([role]) => role === 'period')![1].test(header);
  if (index === 0 && !(period && numeric > 0)) return 'label';
  const role = roles.find(([, pattern]) => pattern.test(header))?.[0];
  if (role === 'unit') return 'unit';
  if (numeric === 0 || (numeric < filled / 2 && role !== 'change')) return role === 'change' ? 'change' : 'text';
  return role ?? 'other';
}

/** What the row is about: its first cell, and any other cell of words that stands before the figures. */
function labelOf(columns: readonly Column[], texts: readonly string[], cells: readonly (Figure | undefined)[]): string {
  return columns.filter(({ index }) => index === 0 || (cells[index] === undefined && columns[index]!.role === 'text')).map(({ index }) => texts[index] ?? '').filter((text) => text !== '').join(' · ');
}

export function labelUnit(label: string): Unit | undefined {
  const unit = unitIn(label);
  // "Hours saved" and "Cash flow, $k" say what is counted; "training, 3 days" and "Review (5 min)" do not.
  if (unit === undefined || (unit.kind === 'duration' && !/^\W*(?:\p{L}+[\s-]){0,2}(?:hours?|minutes?|days?|seconds?|weeks?|months?)\b|[,(]\s*(?:hours?|h|min(?:utes)?|days?|s|sec|weeks?|months?)\b[^)]*\)?$/iu.test(label))) return undefined;
  return /\d\s?%/.test(label) && unit.kind === 'percent' ? undefined : unit;
}

function inUnit(figure: Figure, { header, role }: Column, row: Unit | undefined, common: Unit | undefined): Figure {
  const { quantity } = figure;
  if (quantity.kind !== 'number') return figure;
  const own = role === 'period' ? undefined : unitIn(header);
  const unit = own ?? (role === 'quantity' || role === 'share' ? undefined : role === 'total' || row?.kind === common?.kind ? common ?? row : row ?? common);
  return unit === undefined ? figure : { ...figure, quantity: withUnit(quantity, unit) };
}
