import type { Figure } from './figure.ts';

/** The digits that a figure is printed with, without the zeros at its end. */
export function significant({ quantity }: Figure): string {
  return digitsOf(quantity.value / quantity.factor, quantity.format.decimals).replace(/0+$/, '');
}

const digitsOf = (value: number, decimals: number): string => value.toFixed(decimals).replace('.', '');

/** How unlikely it is that two numbers look so alike by chance; −1 where they do not differ by a slip. */
export function slipBits(figure: Figure, value: number): number {
  const { quantity } = figure;
  if (value <= 0) return -1;
  const scaled = value / quantity.factor;
  // What is not printed in full is no slip of the last digit.
  if (Math.abs(scaled - Number(scaled.toFixed(quantity.format.decimals))) > 1e-6 * scaled) return -1;
  const [a, b] = [digitsOf(quantity.value / quantity.factor, quantity.format.decimals), digitsOf(scaled, quantity.format.decimals)];
  if (a.length !== b.length || a === b) return -1;
  const differing = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const length = Math.max(a.replace(/0+$/, '').length, b.replace(/0+$/, '').length);
  const possible = Math.log2(9 * 10 ** (length - 1));
  if (differing.length === 1) return possible - Math.log2(9 * length);
  const [i, j] = differing as [number, number];
  const exchanged = differing.length === 2 && a[i] === b[j] && a[j] === b[i];
  return !exchanged ? -1 : possible - Math.log2(j === i + 1 ? length : length * length);
}
