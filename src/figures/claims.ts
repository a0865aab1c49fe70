import { figuresBefore, type Context } from './context.ts';
import type { Figure } from './figure.ts';
import { explicitPairs, inEquation, isTimeframe, tablePairs, type Pair } from './pairs.ts';
import { comparable, comparableWhenPaired } from './units.ts';
import { contentWords, sameLabel } from './words.ts';

/** A figure that says by how much something changes. */
export interface ChangeClaim {
  readonly figure: Figure;
  readonly direction: 'up' | 'down' | undefined;
}

const downAfter = /^[\s)]*(?:(?:of|in)\s+)?(?:(?:under|below|ahead of)\s+(?:the\s+)?(?:budget|plan|forecast|target|estimate|baseline)|less|fewer|lower|shorter|faster|quicker|cheaper|smaller|down|off|reductions?|decreases?|drops?|falls?(?! (?:due|to|on|in|under|within|into|outside)\b)|cuts?|saved|savings?|decline|shrinkage|freed|won back|leaner|earlier|(?:under|below) (?:today|now|last year|the (?:current|present|old)|current|20\d\d))\b/i;
const upAfter = /^[\s)]*(?:(?:of|in)\s+)?(?:(?:over|above)\s+(?:the\s+)?(?:budget|plan|forecast|target|estimate|baseline)|more(?! (?:are|is|will|were|join|follow|come)\b)|higher|(?:over|above) (?:today|now|last year|the (?:current|present|old)|current|20\d\d)|longer|slower|larger|bigger|up|increases?|rises?|growth|gains?|uplift|additional|extra|improvements?|better)\b/i;
const downBefore = new RegExp(`(?:\\b(?:${'cut|reduction|decrease|drop|fall|decline|saving'})s?(?:\\s+(?:is|are|was))?(?:\\s+(?:of|by|:))?|\\b(?:fell|falls?|falling|fallen|drop(?:s|ped)?|decrease[sd]?|reduc(?:e[sd]?|ing)|cuts?|cutting|lower(?:s|ed|ing)?|shr(?:i|a|u)nks?|declin\\w+|shorten\\w*|sav(?:e[sd]?|ing)|down|minus|less|halve[sd]?|slash\\w*|trim\\w*|shed)(?:\\s+[^.;:|,\\d]{0,40})?(?:\\s+by)?|\\bcom(?:e|es|ing) down(?:\\s+by)?|↓|▼)\\s*(?:by\\s+)?(?:(?:about|around|roughly|some|nearly|almost|over|more than|up to|at least|a|an|another|only|just|to|the|full)\\s+)*$`, 'i');
const upBefore = new RegExp(`(?:\\b(?:${'gain|increase|rise|growth|improvement|uplift|jump'})s?(?:\\s+(?:is|are|was))?(?:\\s+(?:of|by|:))?|\\b(?:ris(?:e|es|ing)|rose|grow(?:s|ing)?|grew|increase[sd]?|climb(?:s|ed)?|up|plus|gain(?:s|ed)?|lift(?:s|ed)?|raise[sd]?|boost\\w*|expand\\w*|jump(?:s|ed)?|go(?:es)? up|went up|improve[sd]?)(?:\\s+[^.;:|,\\d]{0,40})?(?:\\s+by)?|↑|▲)\\s*(?:by\\s+)?(?:(?:about|around|roughly|some|nearly|almost|over|more than|up to|at least|a|an|another|only|just|the|full)\\s+)*$`, 'i');
/** "(-60 %)", "= 31 %", "that is 22 bps": a figure set beside others without a word of change. */
const beside = /(?:[(=≈]|\bthat is|\bthat's|\bi\.e\.|\bwhich is|\bor|\bthese are|\bthis is|\bso|\bhence|^\W*|,)\s*(?:(?:by|about|roughly|~|nearly|almost|over|a|an|only|just)\s+)*$/i;

const measured = /^\s*(?:availability|uptime|accuracy|precision|recall|coverage|confidence|occupancy|utili[sz]ation|margin)\b/i;
const shareOf = /^\s*of\s+(?!(?:what|the (?:time|old|original|former|previous)|its (?:old|original|former|previous)|it|today)\b)/i;

/** The change that a figure claims, as its words say it; undefined where it claims none. */
export function changeClaim(figure: Figure): ChangeClaim | undefined {
  const { quantity, before, after } = figure;
  if (/\b(?:ROI|IRR|return on investment|margin|discount rate|probability|likelihood|confidence)\b[^.;]{0,25}$/i.test(before)) return undefined;
  if (quantity.kind === 'multiple' && quantity.format.word) return { figure, direction: quantity.value < 1 ? 'down' : 'up' };
  if ((quantity.ends !== undefined && quantity.kind !== 'percent') || inEquation(figure)) return undefined;
  if (downAfter.test(after) && !/^\s*(?:down|off)\s+(?:to|from)\b/i.test(after)) return { figure, direction: 'down' };
  if (upAfter.test(after) && !/^\s*up\s+(?:to|from)\b/i.test(after)) return { figure, direction: 'up' };
  if (/\bfrom\s+(?:about\s+|the\s+)?$/i.test(before)) return undefined;
  if (downBefore.test(before)) return { figure, direction: 'down' };
  if (upBefore.test(before)) return { figure, direction: 'up' };
  if (quantity.sign === 'minus') return { figure, direction: 'down' };
  if (quantity.sign === 'plus') return { figure, direction: 'up' };
  // "476, or 95 % of rated load" is a share of something.
  if (beside.test(before) && !(quantity.kind === 'percent' && quantity.sign === '' && (shareOf.test(after) || measured.test(after)))) return { figure, direction: undefined };
  return undefined;
}

const reference = /^(?:that is|that's|which is|which means|which we (?:round|call|put|take|count|write)|this is|these are|i\.e\.|ie|so|or|meaning|means|equals?|hence|thus|therefore|making|corresponding to|equivalent to|amounts to|put differently|in other words|put another way|said otherwise)\b/i;
const light = new Set(`a an the of by in is are was were or so that which this these it i.e ie only just about around roughly some nearly almost over more than up down to at least spare spares sparing cut cuts reduction decrease drop fall decline saving savings gain increase rise growth improvement uplift jump change difference reduced decreased lowered increased raised fell falls rises rose dropped less fewer plus minus well under below relative terms net therefore thus hence then and thereby with from now overall another full frees freeing freed saves saving save leaves leaving left remain remains gives giving makes making cutting reducing shortening won back per week month year day quarter hour head case corresponds equals equal equivalent amounts`.split(' '));

/** Whether what stands between a pair and a claim leaves the claim about the pair: "…, a cut of", ": that is". */
export function linksBack(between: string): boolean {
  const segments = between.split(/[,;:()–—=→]|\.\s/);
  const last = segments.at(-1)!.trim();
  if (reference.test(last)) return true;
  const words = last.toLowerCase().match(/\p{L}[\p{L}.'’-]*/gu) ?? [];
  return words.every((word) => light.has(word.replace(/\.$/, ''))) && (segments.length > 1 || words.length <= 4);
}

/** The pair that a claim is about, where the text gives a reason to think so. */
export function pairFor(context: Context, { figure, direction }: ChangeClaim, fits: (candidate: Figure) => boolean, fitsMarked = fits): Pair | undefined {
  // A gain may be one of less: "from 20 % to 15 %, a gain of 5 points".
  const eitherWay = figure.quantity.kind === 'points' && /\b(?:gain|improvement|difference|change)s?\s+(?:of|by)\s+(?:about\s+|some\s+)?$/i.test(figure.before);
  const agreesWith = (pair: Pair) => fitsMarked(pair.before) && fitsMarked(pair.after) && (directionFits(pair, direction) || (eitherWay && pair.explicit));
  const marked = [pairAfter(context, figure), pairInSentence(context, figure, fitsMarked)];
  return (direction === undefined ? marked : [...marked, pairInApposition(context, figure, fits), pairByLabel(context, figure), pairByDistance(context, figure)])
    .find((pair) => pair !== undefined && agreesWith(pair));
}

export function directionFits({ before, after }: Pair, direction: 'up' | 'down' | undefined): boolean {
  if (direction === undefined) return true;
  const [a, b] = [Math.abs(before.quantity.value), Math.abs(after.quantity.value)];
  const times = before.quantity.kind === 'duration' && before.quantity.unit !== after.quantity.unit;
  return times || a === b || (direction === 'down') === b < a;
}

/** "by 35 %, from 80 to 52", "doubled (2.1 % → 3.0 %)". */
function pairAfter({ own }: Context, figure: Figure): Pair | undefined {
  const sentence = own.sentences[figure.at]!;
  const next = sentence[sentence.indexOf(figure) + 1];
  if (next === undefined || figure.after.length > 70 || !/(?:\bfrom\s+(?:\S+\s+){0,2}|[(,:=–—]\s*)$/i.test(figure.after) || /[;.]\s/.test(figure.after)) return undefined;
  const marked = explicitPairs(sentence).find((pair) => pair.before === next || (pair.after === next && pair.before.quantity.start > figure.quantity.end));
  if (marked !== undefined) return marked;
  // "is down 38 %: 1,150 files were waiting in March and 920 in June": after a colon just the two.
  const rest = sentence.slice(sentence.indexOf(next)).filter((other) => !isTimeframe(other));
  const [before, after] = rest;
  return rest.length === 2 && /:[^:]*$/.test(figure.after) && comparableWhenPaired(before!.quantity, after!.quantity) && before!.quantity.kind !== 'percent' && /\b(?:and|then|now|against)\b/i.test(after!.before) ? { before: before!, after: after!, explicit: true, label: '' } : undefined;
}

/** The last marked pair before the claim in its sentence. */
function pairInSentence({ own }: Context, figure: Figure, fits: (candidate: Figure) => boolean): Pair | undefined {
  const pairs = explicitPairs(own.sentences[figure.at]!).filter(({ before, after }) => fits(before) && Math.max(before.quantity.end, after.quantity.end) <= figure.quantity.start);
  const last = pairs.at(-1);
  if (last === undefined) return undefined;
  const end = Math.max(last.before.quantity.end, last.after.quantity.end);
  return linksBack(figure.passage.text.slice(end, figure.quantity.start)) ? last : undefined;
}

/** "95 min. In the trial it took 57 min, 40 % less": the figure just before the claim, and the one before it of the same kind. */
function pairInApposition(context: Context, figure: Figure, fits: (candidate: Figure) => boolean): Pair | undefined {
  const before = figuresBefore(context, figure).filter((candidate) => !isTimeframe(candidate));
  // Only another claim about the same two may stand between.
  const after = before.find((candidate) => !isClaim(candidate, figure));
  if (after?.block !== figure.block || !fits(after)) return undefined;
  // Items that are each a line of their own are compared as such.
  if (figure.at - after.at > 1 || after.passage.item !== figure.passage.item) return undefined;
  const own = context.own;
  // A claim in a new sentence must point back; one in the same sentence must stand in apposition.
  const between = after.at === figure.at ? figure.passage.text.slice(after.quantity.end, figure.quantity.start) : `. ${figure.passage.text.slice(0, figure.quantity.start)}`;
  if (!linksBack(between)) return undefined;
  // "We ask for €160,000 to halve them": what is put in is no value of what changes.
  if (/\b(?:ask|asks|asking|request\w*|invest\w*|apply|spend)\b[^.;]*$/i.test(after.before)) return undefined;
  const candidates = before.slice(before.indexOf(after) + 1).filter((candidate) => fits(candidate) && (comparable(candidate.quantity, after.quantity) || (candidate.quantity.kind === 'count' && after.quantity.kind === 'count' && (figure.quantity.kind === 'count' || (dated(candidate) && dated(after))))) && candidate.cell === undefined && candidate.quantity.value !== after.quantity.value);
  // "60 % below today": the value of today, where several values stand before.
  const [nearest] = candidates;
  const first = /\b(?:today|now|current|present|last year)\b/i.test(figure.after.slice(0, 30)) ? candidates.find((candidate) => candidate.block === own.block && /\b(?:today|now|currently|at present|last year)\b/i.test(`${candidate.before} ${candidate.after}`)) ?? nearest : nearest;
  if (first === undefined) return undefined;
  if (first.block !== own.block) return figure.quantity.kind !== 'percent' && namesSame(first, after) ? { before: first, after, explicit: false, label: '' } : undefined;
  // Bare numbers of different sentences are of different things.
  if (after.at !== first.at && (first.quantity.kind === 'number' || after.quantity.kind === 'number') && figure.quantity.kind !== 'count') return undefined;
  if (after.at - first.at > (figure.quantity.kind === 'count' ? 2 : 1)) return undefined;
  if (first.at !== after.at) {
    // In a list each item speaks of its own thing, unless the claim is an item as well.
    if (first.passage.item !== after.passage.item && after.passage.item === figure.passage.item) return undefined;
    // "Cost: …" and "Benefit: …" are two things anywhere.
    if (!(/\b(?:before|today|now|currently)\W*$/i.test(first.before) && /\b(?:after|then|target|with \p{L}+|goal)\W*$/iu.test(after.before)) && /:\s*$/.test(first.before) && /:\s*$/.test(after.before) && !sameLabel(contentWords(first.before), contentWords(after.before))) return undefined;
  }
  if (first.at === after.at && /\p{Lu}\p{L}+(?:\s\p{L}+)?:\s*$/u.test(after.before)) return undefined;
  return { before: first, after, explicit: first.at === after.at, label: '' };
}

/** "In fiscal 2025 we paid 212 invoices … the plan for fiscal 2027 is 53": a figure of a stated time. */
const dated = ({ passage, quantity }: Figure): boolean => /\b(?:20\d\d|last year|this year|today|now)\b[^.;]*$/i.test(passage.text.slice(Math.max(0, quantity.start - 60), quantity.start));

/** A figure that claims the same change in another way: ", 40 % less, i.e. 6 minutes". */
function isClaim(candidate: Figure, figure: Figure): boolean {
  const relative = ['percent', 'points', 'fraction', 'multiple'].includes(candidate.quantity.kind);
  return relative && figure.quantity.kind !== candidate.quantity.kind && changeClaim(candidate)?.direction !== undefined;
}

/** Across blocks only what is named alike is the same thing: crane-hours, not hours. */
function namesSame(a: Figure, b: Figure): boolean {
  const name = ({ text, quantity }: Figure) => (quantity.kind === 'count' ? text.replace(/^[\s\d.,]+/, '') : /\p{L}+[-‑]\p{L}+/u.exec(text)?.[0] ?? '').toLowerCase();
  return name(a).length > 4 && name(b).startsWith(name(a).split(' a ')[0]!) || (name(b).length > 4 && name(a).startsWith(name(b)));
}

/** "So conversion rises by 0.5 %" below a table: the one row whose two rates lie just so far apart. */
export function pairByDistance({ earlier }: Context, figure: Figure): Pair | undefined {
  if (figure.quantity.kind !== 'percent' || !/^\W*(?:so|thus|hence|therefore|that is|that means|this means|which means|this is|in other words)\b/i.test(figure.passage.text)) return undefined;
  const pairs = earlier.slice(0, 1).flatMap(tablePairs).filter(({ before, after }) => before.quantity.kind === 'percent' && Math.abs(Math.abs(after.quantity.value - before.quantity.value) - Math.abs(figure.quantity.value)) < 1e-9);
  return pairs.length === 1 ? pairs[0] : undefined;
}

/** "Planner hours on indents come down 71 %": the row of a table that bears that name. */
function pairByLabel({ own, earlier, later }: Context, figure: Figure): Pair | undefined {
  if (figure.cell !== undefined) return undefined;
  const subject = contentWords(figure.before);
  const subjects = [subject, contentWords(`${figure.before} ${figure.after}`)];
  const rows = [own, ...earlier, ...later].flatMap(tablePairs);
  const named = rows.filter(({ label }) => subjects.some((words) => sameLabel(contentWords(label), words)));
  return named.length === 1 ? named[0] : undefined;
}
