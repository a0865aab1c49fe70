export { groupsWithPoints } from './numerals.ts';
export { readQuantities } from './read.ts';
export { printNumber, printQuantity } from './print.ts';
export type { Bound, Hedge, NumberFormat, Quantity, QuantityKind } from './types.ts';
