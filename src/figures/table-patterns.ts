import { exactly, magnitude, meet, type Interval } from '../language/quantities/interval.ts';
import type { Context } from './context.ts';
import type { Figure } from './figure.ts';
import { middle, operandInterval, roundedInterval, statedInterval, type Relation } from './relation.ts';
import { lawsFor, type Law, type Line } from './table-laws.ts';
import type { Table } from './table.ts';

/**
 * Relations that a table shows by its figures alone, between its columns or between its rows: where one line is made of
 * others in every cell but one, that one is a slip. Each cell in which a law holds is evidence, the more digits it gets
 * right the stronger; each law that was tried takes some away.
 */
export function tablePatterns({ own }: Context): Relation[] {
  return own.tables.flatMap((table) => [columnsOf(table), rowsOf(table)].flatMap(patterns));
}

const mostLines = 12;
const mostCells = 60;
/** Bits of evidence that a law must have for its exception to be reported, and for its cells to count as related. */
const enough = 8;

/** The lines of a table in one direction, and what their cells are of in the other. */
interface Lines {
  readonly lines: readonly Line[];
  readonly entries: readonly string[];
}

const valuesOf = ({ columns }: Table) => columns.slice(1).filter(({ role }) => role !== 'text' && role !== 'unit');

const columnsOf = (table: Table): Lines => ({
  lines: valuesOf(table).map(({ header, index }) => ({ label: header, cells: table.rows.map(({ cells }) => single(cells[index])) })),
  entries: table.rows.map(({ label }) => label),
});

const rowsOf = (table: Table): Lines => ({
  lines: table.rows.map(({ label, cells }) => ({ label, cells: valuesOf(table).map(({ index }) => single(cells[index])) })),
  entries: valuesOf(table).map(({ header }) => header),
});

/** Ranges and bounds are no evidence. */
const single = (figure: Figure | undefined): Figure | undefined => (figure === undefined || figure.quantity.ends !== undefined || figure.quantity.bound !== undefined ? undefined : figure);

interface Candidate {
  readonly relations: readonly Relation[];
  readonly bits: number;
}

function patterns({ lines: all, entries }: Lines): Relation[] {
  const lines = all.filter(({ cells }) => cells.filter((cell) => cell !== undefined).length >= 2);
  if (lines.length < 2 || lines.length > mostLines || lines[0]!.cells.length > mostCells) return [];
  const found = lines.flatMap((line, at): Candidate[] => {
    const laws = lawsFor(lines, at);
    const tried = laws.map((law) => tryLaw(line, entries, law)).filter((one) => one !== undefined);
    const penalty = Math.log2(Math.max(1, tried.length));
    return tried.flatMap(({ relations, bits }) => (bits - penalty >= enough ? [{ relations, bits: bits - penalty }] : []));
  });
  // The best law of a cell is heard first.
  return [...found].sort((a, b) => wrongIn(a) - wrongIn(b) || b.bits - a.bits).flatMap(({ relations }) => relations);
}

const wrongIn = ({ relations }: Candidate): number => relations.filter(({ holds }) => !holds).length;

const sumOrMean = /\b(?:total|totals|sum|together|altogether|overall|all|average|avg|mean|median|combined|both)\b/i;

/** What the law says of each cell of the line; undefined where it cannot be meant. */
function tryLaw(line: Line, entries: readonly string[], law: Law): Candidate | undefined {
  const relations: Relation[] = [];
  const seen = new Set<string>();
  let [bits, wrong, holding, fitting] = [law.support, 0, 0, 0];
  for (const [index, stated] of line.cells.entries()) {
    if (stated === undefined || (!law.additive && sumOrMean.test(entries[index]!))) continue;
    const operands = law.take(index);
    if (operands.some((operand) => operand === undefined)) continue;
    const figures = operands as Figure[];
    if (!law.fits(stated, figures)) continue;
    fitting++;
    const computed = law.compute(figures.map(operandInterval));
    const sign = stated.quantity.sign === '' ? magnitude : (interval: Interval) => interval;
    const target = law.rounds ? roundedInterval(stated) : statedInterval(stated);
    const holds = meet(sign(target), sign(computed));
    if (!holds && ++wrong > 1) return { relations: [], bits: -1 };
    const value = middle(law.compute(figures.map(({ quantity }) => exactly(quantity.value))));
    if (holds) {
      holding++;
      const key = [stated, ...figures].map(({ quantity }) => quantity.value).join();
      if (!seen.has(key)) bits += evidence(stated, value, width(target) / 2 + width(computed), figures);
      seen.add(key);
    }
    relations.push({
      id: law.id, stated, holds, grade: 'disagrees', operands: figures.map((figure, operand) => ({ figure, role: law.roles[operand]! })),
      from: law.print(figures.map(({ text }) => text.trim())), value: stated.quantity.sign === '' ? Math.abs(value) : value,
    });
  }
  if (fitting === 0) return undefined;
  const [exception] = relations.filter(({ holds }) => !holds);
  // One exception among at least two that hold, or beside one where the labels say what the line is.
  const told = exception === undefined || (holding >= 2 || (holding === 1 && law.support >= 4)) && plausible(exception);
  return { relations: told ? relations : [], bits: holding === 0 ? -1 : bits };
}

/** A slip is not of another order of magnitude, or it is one of exactly ten. */
const plausible = ({ value, stated }: Relation): boolean => value !== undefined && stated.quantity.value !== 0 && Math.sign(value) === Math.sign(stated.quantity.value) && Math.abs(Math.log(value / stated.quantity.value)) < Math.log(12);

const width = ({ low, high }: Interval): number => high - low;

/** How surprising it would be for a figure to fit by chance: its digits that tell, and none where an operand is nothing or the same figure. */
function evidence(stated: Figure, value: number, slack: number, operands: readonly Figure[]): number {
  const { quantity } = stated;
  if (quantity.value === 0 || operands.some((operand) => operand.quantity.value === 0 || (operand.quantity.value === quantity.value && operand.quantity.unit === quantity.unit))) return 0;
  const step = Math.max(width(roundedInterval(stated)), 10 ** -quantity.format.decimals * quantity.factor);
  // To the last digit as printed is better than within all that rounding allows.
  const exact = Math.abs(Math.abs(value) - Math.abs(quantity.value)) < step / 2;
  return Math.min(12, Math.max(0, Math.log2(Math.abs(quantity.value) / (exact ? step : step + slack))));
}
