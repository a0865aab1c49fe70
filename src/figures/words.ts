import { tokenise } from '../language/tokens.ts';
import { rememberText } from '../markdown/recent.ts';

const empty = new Set('a an the of in on at to for from by with and or but per as is are was were be been it its we our us they their this that these those all each every no not than then so if when who which what there here into over under about more less fewer after before today now currently will would can could should may has have had do does did one two up down out off only just also both between during within until since s year month week day quarter hour minute annual monthly yearly total number current target new old first next last per cent percent'.split(' '));

/** The words that say what something is about, stemmed, without repetition. */
export const contentWords = rememberText((text): ReadonlySet<string> =>
  new Set(tokenise(text).filter(({ text: word, stem }) => stem !== '#' && word.length > 1 && !empty.has(word) && !empty.has(stem) && /\p{L}/u.test(word)).map(({ stem }) => stem)));

/** Whether two labels name the same thing: the words of the shorter stand in the other, but for one in three. */
export function sameLabel(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  const shared = [...few].filter((word) => many.has(word)).length;
  return few.size >= 2 ? shared >= 2 && shared >= few.size * 0.66 : few.size === 1 && shared === 1 && [...few][0]!.length >= 6;
}
