import type { Block, PlacedBlock } from '../markdown/types.ts';
import { annualised } from './checks/annualised.ts';
import { difference } from './checks/difference.ts';
import { impossible } from './checks/impossible.ts';
import { percentChange } from './checks/percent-change.ts';
import { product } from './checks/product.ts';
import { total } from './checks/total.ts';
import { contextOf, neighbours } from './context.ts';
import { figuresOf } from './figure.ts';
import { plausible, type Relation } from './relation.ts';
import { settle } from './settle.ts';
import { slips } from './slips.ts';
import { tablePatterns } from './table-patterns.ts';

/** The checks that see a block with its neighbours; the earlier of two that find fault with one figure is heard. */
const checks = [percentChange, difference, total, product, annualised, impossible, tablePatterns, slips] as const;

interface Known {
  /** The block with those of its neighbours that its relations may rest on. */
  readonly seen: readonly (Block | undefined)[];
  readonly relations: readonly Relation[];
}

// By block, which an edit elsewhere leaves alone: only blocks with another neighbour than before are read again.
const known = new WeakMap<Block, Known>();

/** The relations of the block at `index` with its neighbours; the same list for as long as those stay. */
export function relationsAround(blocks: readonly PlacedBlock[], index: number): readonly Relation[] {
  const { block } = blocks[index]!;
  if (figuresOf(block).figures.length === 0) return none;
  const around = neighbours(blocks, index);
  const own = around.indexOf(block);
  // Of a block without figures only the words right above can matter.
  const seen = around.map((other, at) => (at === own || at === own - 1 || figuresOf(other).figures.length > 0 ? other : undefined));
  const before = known.get(block);
  if (before !== undefined && same(before.seen, seen)) return before.relations;
  const context = contextOf(block, around);
  const relations = settle(checks.flatMap((check) => check(context)).filter(plausible));
  known.set(block, { seen, relations });
  return relations;
}

const none: readonly Relation[] = [];

export const same = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((item, at) => item === b[at]);
