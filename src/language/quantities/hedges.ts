import type { Bound, Hedge } from './types.ts';

interface Softening {
  readonly hedge?: Hedge;
  readonly bound?: Bound;
}

const filler = '(?:\\s+(?:a|an|the|some|about))?\\s*$';
const before: readonly (readonly [RegExp, Softening])[] = [
  [new RegExp(`(?:\\b(?:at least|no (?:less|fewer) than|not (?:less|fewer) than|a minimum of|minimum(?: of)?|min\\.)|≥|>=)${filler}`, 'i'), { bound: 'at-least' }],
  [new RegExp(`(?:\\b(?:at most|no more than|not more than|(?<!\\b(?:add|adds|added|adding|sum|sums|summed|come|comes|came|amount|amounts|catch|catching|live|lives|lived) )up to|as much as|a maximum of|maximum(?: of)?|max\\.|capped at|under|below|less than|fewer than|within|well under)|≤|<=|<)${filler}`, 'i'), { bound: 'at-most' }],
  [new RegExp(`(?:\\b(?:well over|well above|far more than|many more than)|(?<![=-])>)${filler}`, 'i'), { bound: 'at-least' }],
  [new RegExp(`\\b(?:(?:just |slightly |a little )?(?:over|above)|more than|upwards of|in excess of)(?:\\s+an?)?\\s*$`, 'i'), { hedge: 'over' }],
  [new RegExp(`\\b(?:nearly|almost|close to|just under|just below|just short of|not quite|a little under|a little less than|slightly under)${filler}`, 'i'), { hedge: 'nearly' }],
  [new RegExp(`(?:\\b(?:about|around|roughly|approximately|approx\\.?|circa|ca\\.?|c\\.|some|an estimated|estimated at|in the region of|in the order of|on the order of|more or less|or so)|~|≈)${filler}`, 'i'), { hedge: 'about' }],
];

/** One pattern for all of them: most figures are not softened. */
const anyBefore = new RegExp(before.map(([{ source }]) => source).join('|'), 'i');

/** What the words before a figure make of it. */
export function boundBefore(text: string): Softening | undefined {
  const near = text.slice(-30);
  if (!anyBefore.test(near)) return undefined;
  return before.find(([pattern]) => pattern.test(near))?.[1];
}

/** How each of those that follow begins. */
const anyAfter = /^(?:\+|\s*[(oamugi-])/i;

/** What the words after it make of it: "40 % or more", "12+". */
export function suffixBound(text: string): Softening | undefined {
  const near = text.slice(0, 30);
  if (!anyAfter.test(near)) return undefined;
  if (/^\+(?!\d)|^\s*(?:or more|or above|or longer|or higher|and more|and above|at least|at a minimum|minimum|upwards)\b/i.test(near)) return { bound: 'at-least' };
  if (/^\s*(?:or less|or fewer|or under|or below|at most|maximum|at the most|or faster|or better)\b/i.test(near)) return { bound: 'at-most' };
  if (/^\s*(?:or so|or thereabouts|approximately|approx\b|give or take|\(approx|ish\b|-ish\b)/i.test(near)) return { hedge: 'about' };
  return undefined;
}
