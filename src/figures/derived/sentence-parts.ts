import { singular } from '../../language/quantities/units.ts';
import { clausesOf } from '../../language/clauses.ts';
import { clauseModality, modalityOf, type Modality } from '../../language/modality.ts';
import type { Figure } from '../figure.ts';
import { isPeriod, type Part } from './parts.ts';
import { elsewhere, isPlain, periodOf, roleOf, trailer } from './roles.ts';

const notOurs: ReadonlySet<Modality> = new Set(['asked', 'deferred', 'denied', 'reported', 'wished', 'quoted']);

/** The figures of a sentence whose words say what they are in the model of return and cost. */
export function partsOfSentence(figures: readonly Figure[]): Part[] {
  const told = figures.filter(({ quantity: { kind, per } }) => kind === 'money' || (kind === 'count' && per.length > 0));
  if (told.length === 0) return [];
  const { text } = told[0]!.passage;
  if (isNotOurs(text)) return [];
  return told.flatMap((figure, index) => {
    const { quantity } = figure;
    if (!isPlain(figure)) return [];
    const before = labelBefore(text, told[index - 1]?.quantity.end ?? 0, quantity.start);
    const after = text.slice(quantity.end, Math.min(told[index + 1]?.quantity.start ?? text.length, quantity.end + reach));
    if (elsewhere.test(`${before} ${clauseEnd.exec(after)![0]}`)) return [];
    const reading = quantity.kind === 'count' ? volume(figure) : amount(figure, before, after);
    return reading === undefined ? [] : [{ ...reading, figure }];
  });
}

/** One clause that takes the weight away is enough: a figure in the next one may hang on it. */
function isNotOurs(text: string): boolean {
  return notOurs.has(modalityOf(text)) || clausesOf(text).some(({ start, end }) => notOurs.has(clauseModality(text.slice(start, end))));
}

type Reading = Pick<Part, 'role' | 'units' | 'period'>;

/** How far from a figure its words may stand. */
const reach = 160;
const clauseEnd = /^[^,;:.]*/;

/** From the figure before, without the words that belong to that one. */
function labelBefore(text: string, from: number, to: number): string {
  const between = text.slice(Math.max(from, to - reach), to);
  const label = from === 0 ? between : between.slice(trailer.exec(between)?.[0].length ?? 0);
  return label.slice(Math.max(label.lastIndexOf(';'), label.lastIndexOf('. ')) + 1);
}

function amount({ quantity: { per }, text }: Figure, before: string, after: string): Reading | undefined {
  const nouns = per.filter((unit) => !isPeriod(unit));
  const period = periodOf(per, before.slice(before.lastIndexOf(',') + 1));
  const units = nouns.length > 0 ? nouns : countedBefore(before);
  const role = roleOf({ before, within: text, after }, period !== undefined, nouns.length > 0);
  if (role === undefined || (role === 'unit-cost' && units.length === 0)) return undefined;
  return { role, units: role === 'unit-cost' ? units : [], ...(period === undefined ? {} : { period }) };
}

function volume({ quantity: { per, unit } }: Figure): Reading | undefined {
  const [period] = per;
  return per.length === 1 && period !== undefined && isPeriod(period) ? { role: 'volume', units: [unit], period } : undefined;
}

/** "Each answered guest message costs", "the cost per call is": the nouns behind the article, in the singular. */
function countedBefore(before: string): string[] {
  const match = /\b(?:an?|each|every|one|per)\s+((?:[\p{L}-]+\s+){0,3}?[\p{L}-]+)\b(?:\s+(?:uses?|takes?|needs?)\b[^.;:]*\band)?\s+(?:costs?|is|are|comes? to|of|at)\b[^.;:]{0,20}$/iu.exec(before)
    ?? /\bper\s+([\p{L}-]+):?\s*$/iu.exec(before);
  return match === null ? [] : match[1]!.split(/\s+/).map(singular);
}
