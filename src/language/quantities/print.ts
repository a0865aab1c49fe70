import { wordFor } from './numerals.ts';
import type { NumberFormat, Quantity } from './types.ts';

/** A number not below zero in the author's own way of writing; `decimals` where it needs others than the author's. */
export function printNumber(value: number, format: NumberFormat, decimals = format.decimals): string {
  const word = format.word ? wordFor(value) : undefined;
  if (word !== undefined) return word;
  const [whole, fraction] = value.toFixed(decimals).split('.') as [string, string | undefined];
  const grouped = group(whole, format);
  return fraction === undefined ? grouped : `${grouped}${format.decimal}${fraction}`;
}

/** `text` of a quantity with another value in it: same currency, scale, sign, separators and unit. */
export function printQuantity(text: string, quantity: Quantity, value: number, decimals?: number): string {
  const { start, end, numeral, factor, sign, format } = quantity;
  let before = text.slice(start, numeral.start);
  let after = text.slice(numeral.end, end);
  const negative = value < 0;
  if (sign === 'brackets' && !negative) {
    before = before.replace('(', '');
    after = after.replace(')', '');
  } else if (sign === 'minus' && !negative) before = before.replace(/[-−–]/, '');
  else if (negative && sign === 'plus') before = before.replace('+', '−');
  else if (negative && sign === '') before = `−${before}`;
  return before + printNumber(Math.abs(value) / factor, format, decimals ?? format.decimals) + after;
}

function group(whole: string, { group: separator, indian }: NumberFormat): string {
  if (separator === '' || whole.length <= 3) return whole;
  const last = whole.slice(-3);
  const rest = whole.slice(0, -3).replace(indian ? /\B(?=(\d{2})+$)/g : /\B(?=(\d{3})+$)/g, separator);
  return `${rest}${separator}${last}`;
}
