import { printNumber, printQuantity, type Quantity } from '../../language/quantities/index.ts';
import type { Part } from './parts.ts';

/** What an amount is per: "€7,500 net a month", "$64k/year". */
const perWords = /(?:\s*\/|\s+(?:net|gross|per|an?|each|every|hourly|daily|weekly|monthly|quarterly|yearly|annually|p\.\s?a\.)(?![\p{L}])).*$/iu;

/** Another amount in the way the author prints this one, without what it is per: currency, scale, separators. */
export function printLike({ figure: { text, quantity } }: Part, value: number): string {
  const { format, factor, start, numeral } = quantity;
  if (isBare(text, quantity)) return withCurrency(quantity, value);
  const own = { start: numeral.start - start, end: numeral.end - start };
  const end = own.end + text.slice(own.end).replace(perWords, '').length;
  const group = format.group === '' ? (format.decimal === ',' ? '.' : ',') : format.group;
  return printQuantity(text, { ...quantity, start: 0, end, numeral: own, format: { ...format, group, word: false } }, value, decimalsOf(value / factor, factor === 1));
}

/** A figure as the text prints it, without what it is per. */
export function amountOf({ figure: { text, quantity } }: Part): string {
  return isBare(text, quantity) ? withCurrency(quantity, quantity.value) : text.replace(perWords, '');
}

/** Whether the currency stands in the table's header only. */
function isBare(text: string, { kind }: Quantity): boolean {
  return kind === 'money' && !/[\p{L}\p{Sc}]/u.test(text);
}

const signs: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', INR: '₹', JPY: '¥' };

function withCurrency({ unit, format }: Quantity, value: number): string {
  const group = format.group === '' ? (format.decimal === ',' ? '.' : ',') : format.group;
  return `${signs[unit] ?? `${unit} `}${printNumber(value, { ...format, group }, decimalsOf(value, true))}`;
}

/** The fewest decimals that keep a number to two parts in a thousand; an amount in whole units of its currency has none or two. */
function decimalsOf(value: number, wholeUnits: boolean): number {
  const needed = [0, 1, 2, 3, 4, 5].find((decimals) => Math.abs(Number(value.toFixed(decimals)) - value) <= 0.002 * Math.abs(value)) ?? 6;
  return needed === 1 && wholeUnits ? 2 : needed;
}

/** A number with one decimal at most: "12", "7.5". */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
