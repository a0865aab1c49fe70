import { negate, type Interval } from '../../language/quantities/interval.ts';
import type { Figure } from '../figure.ts';
import { middle, operandInterval, type Relation } from '../relation.ts';

export interface Part {
  readonly figure: Figure;
  readonly interval: Interval;
}

export const part = (figure: Figure): Part => ({ figure, interval: operandInterval(figure) });
export const minus = ({ figure, interval }: Part): Part => ({ figure, interval: negate(interval) });

export function relation(stated: Figure, parts: readonly Part[], holds: boolean, isNet: boolean): Relation {
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
