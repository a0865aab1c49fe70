import { readQuantities, type Quantity } from '../language/quantities/index.ts';

/** What the text after is against the text before: `−50 %`, or points between percentages; undefined where they do not compare. */
export function impactOf(before: string, after: string, percent: string): string | undefined {
  const [from, to] = [only(before), only(after)];
  return from === undefined || to === undefined ? undefined : changeBetween(from, to, percent);
}

/** The change from one figure to another of its kind. `percent` is how the text writes the sign: "%" or " %". */
export function changeBetween(from: Quantity, to: Quantity, percent: string): string | undefined {
  if (from.kind !== to.kind || from.unit !== to.unit || from.per.join() !== to.per.join() || from.kind === 'date') return undefined;
  if (from.kind === 'percent') return `${signed(to.value - from.value)} points`;
  if (from.value <= 0) return undefined;
  return `${signed((100 * (to.value - from.value)) / from.value)}${percent}`;
}

/** How the text writes its per cent: closed up, or with a blank. */
export function percentIn(text: string): string {
  const [first] = /\d([\s\u00a0\u202f]?)%/.exec(text)?.slice(1) ?? [];
  return first === undefined || first === '' ? '%' : `${first}%`;
}

function only(cell: string): Quantity | undefined {
  const [first, ...more] = readQuantities(cell, { cell: true });
  return more.length === 0 ? first : undefined;
}

/** Whole numbers, one decimal under ten. */
function signed(value: number): string {
  const size = Math.abs(value);
  const digits = size < 10 ? Math.round(size * 10) / 10 : Math.round(size);
  return digits === 0 ? '±0' : `${value < 0 ? '−' : '+'}${digits}`;
}
