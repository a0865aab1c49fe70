import type { Block } from '../markdown/types.ts';
import { figuresOf, type BlockFigures, type Figure } from './figure.ts';

/** A block with its neighbours: what a figure can refer to without naming it. */
export interface Context {
  readonly own: BlockFigures;
  /** Blocks before it, nearest first, and after it. */
  readonly earlier: readonly BlockFigures[];
  readonly later: readonly BlockFigures[];
}

/** How many blocks away a figure may refer to without naming it. */
export const reach = { back: 6, ahead: 2 };

/** The context of the block at an index, and what it was made from: equal lists of blocks make equal contexts. */
export function neighbours(blocks: readonly { readonly block: Block }[], index: number): Block[] {
  return blocks.slice(Math.max(0, index - reach.back), index + 1 + reach.ahead).map(({ block }) => block);
}

export function contextOf(own: Block, neighbouring: readonly Block[]): Context {
  const at = neighbouring.indexOf(own);
  return {
    own: figuresOf(own),
    earlier: neighbouring.slice(0, at).reverse().map(figuresOf),
    later: neighbouring.slice(at + 1).map(figuresOf),
  };
}

/** Figures before one in reading order, nearest first: of its own block, then of the blocks above. */
export function figuresBefore(context: Context, figure: Figure): Figure[] {
  const own = context.own.figures.slice(0, context.own.figures.indexOf(figure)).reverse();
  return [...own, ...context.earlier.flatMap(({ figures }) => [...figures].reverse())];
}

/** The sentences of the block up to and with the one of the figure, nearest first. */
export function sentencesUpTo({ own }: Context, { at }: Figure): (readonly Figure[])[] {
  return own.sentences.slice(0, at + 1).reverse();
}
