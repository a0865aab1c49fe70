import type { Level } from '../types.ts';

/** The chances that a text reaches level 1, 2 and 3, each at least. */
export type Chances = readonly [number, number, number];

/** What turns log-odds into chances, and chances into a level; learned from whole documents. */
export interface Scale {
  /** One a level. */
  readonly slopes: Float32Array;
  /** Three a criterion, in the registry's order. */
  readonly offsets: Float32Array;
  /** The expected level from which 1, 2 and 3 are given. */
  readonly cuts: Float32Array;
}

export const levelsAbove: Level = 3;

/** Log-odds of level 1, 2 and 3 as chances, 0 above the level `cap`. A level's odds are never better than those of the one below. */
export function chancesOf([one, two, three]: Chances, criterion: number, scale: Scale, cap: Level): Chances {
  const second = Math.min(one, two);
  return [
    cap > 0 ? chanceOf(one, criterion, 0, scale) : 0,
    cap > 1 ? chanceOf(second, criterion, 1, scale) : 0,
    cap > 2 ? chanceOf(Math.min(second, three), criterion, 2, scale) : 0,
  ];
}

/** The chance of the level after `level`. */
export function chanceOf(odds: number, criterion: number, level: number, { slopes, offsets }: Scale): number {
  return 1 / (1 + Math.exp(-(slopes[level]! * odds + offsets[criterion * levelsAbove + level]!)));
}

/** What passages reach together: each level by the one that is best for it. */
export function together(one: Chances, other: Chances): Chances {
  return [Math.max(one[0], other[0]), Math.max(one[1], other[1]), Math.max(one[2], other[2])];
}

export function expectedLevel([one, two, three]: Chances): number {
  return one + two + three;
}

/** The level given for chances. */
export function levelFor(chances: Chances, { cuts }: Pick<Scale, 'cuts'>): Level {
  const expected = expectedLevel(chances);
  return cuts.reduce<number>((level, cut) => (expected > cut ? level + 1 : level), 0) as Level;
}
