import { exactly, meet } from '../language/quantities/interval.ts';
import type { Figure } from './figure.ts';
import { statedInterval, type Relation } from './relation.ts';
import type { CheckId } from './types.ts';

/** What a figure is called decides what it is checked by: an NPV is not right because it is some other sum, and a conflict or an impossibility stands whatever holds. */
const named: ReadonlySet<CheckId> = new Set(['figures/conflict', 'figures/impossible', 'figures/net-present-value', 'figures/roi', 'figures/payback']);

/** One word about each stated figure: that it holds, if anything says so, otherwise the first fault found. */
export function settle(relations: readonly Relation[]): Relation[] {
  const heard = new Map<Figure, Relation>();
  for (const relation of relations) {
    const other = heard.get(relation.stated);
    if (other === undefined || (named.has(relation.id) ? !named.has(other.id) || !relation.holds : relation.holds && !other.holds && !named.has(other.id))) heard.set(relation.stated, relation);
  }
  return [...heard.values()];
}

/** Whether the fault lies with a figure that others may have been computed from, and what it should be. */
export const isSource = ({ holds, value, id }: Relation): boolean => !holds && value !== undefined && !named.has(id);

/** Whether a fault only follows from that of another figure; `right` tells what a figure should be that is itself found wrong. */
export function isConsequence(relation: Relation, right: (figure: Figure) => number | undefined): boolean {
  const { holds, value, id, operands, stated } = relation;
  if (holds || value === undefined || named.has(id)) return false;
  return operands.some(({ figure, role }) => {
    const other = right(figure);
    if (other === undefined) return false;
    const shift = other - figure.quantity.value;
    const mended = ['figures/total', 'figures/difference'].includes(id)
      ? [value + shift, value - shift].slice(role === 'part' ? 0 : undefined, role === 'part' ? 1 : undefined)
      : [value * other / figure.quantity.value];
    return mended.some((one) => meet(statedInterval(stated), exactly(one)));
  });
}

/** Figures that a payback or a return bears out. */
export function borneOutBy({ id, holds, stated, operands }: Relation): Figure[] {
  return holds && (id === 'figures/payback' || id === 'figures/roi') ? [stated, ...operands.map(({ figure }) => figure)] : [];
}

/** Of two values in conflict the one that is borne out stands; the other is quoted. */
export function turned(conflict: Relation, isBorneOut: (figure: Figure) => boolean): Relation {
  const [other] = conflict.operands;
  if (other === undefined || !isBorneOut(conflict.stated) || isBorneOut(other.figure)) return conflict;
  const text = conflict.stated.text.trim();
  return { ...conflict, stated: other.figure, operands: [{ figure: conflict.stated, role: other.role }], from: `${text}, which the return bears out`, value: conflict.stated.quantity.value, follows: text };
}

export const operandsIn = ({ holds, operands }: Relation): Figure[] => (holds ? operands.map(({ figure }) => figure) : []);

export const figuresIn = ({ stated, operands }: Relation): Figure[] => [stated, ...operands.map(({ figure }) => figure)];
