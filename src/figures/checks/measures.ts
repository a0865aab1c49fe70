import { meet } from '../../language/quantities/interval.ts';
import { remember } from '../../markdown/remember.ts';
import type { Block } from '../../markdown/types.ts';
import { figuresOf, type Figure } from '../figure.ts';
import { explicitPairs } from '../pairs.ts';
import { statedInterval } from '../relation.ts';
import { comparable } from '../units.ts';
import { contentWords } from '../words.ts';

/** A figure with the noun phrase that it is the value of: "the coding error rate is 4.2 %". */
export interface Measure {
  readonly figure: Figure;
  readonly name: ReadonlySet<string>;
  /** What narrows it: a place, a group, a product. */
  readonly narrowed: ReadonlySet<string>;
  /** "Error rate: 4 %" stands under a heading that may say of what. */
  readonly labelled: boolean;
  /** "the 16-week pilot" speaks of the one that is known. */
  readonly known: boolean;
}

const hedges = /(?:\s*\b(?:about|around|roughly|some|nearly|almost|over|only|still|just|currently|today|now|on average|at present|set at|fixed at|a|an|the))*\s*$/i;
/** What joins a noun phrase and its value. */
const joint = /\s(?:is|are|was|were|stands? at|stood at|takes?|took|needs?|averages?|averaged|amounts? to|comes? to|came to|costs?|lasts?|spends?|runs? (?:at|for)|of|at|down from|up from|from)$/i;
const verbs = new Set([...contentWords('take takes bring cut cutting reduce reducing bring lower raise use uses used need average mean median spend run want took drop dropped fall fell rise rose go come ask get show say see keep put set give work start begin')]);
/** Said of another time, another part or a wish. */
const elsewhere = /\b(?:if|unless|(?:below|above|under)(?=\s+\S)(?!\s*[.,])|exceeds?|limit|threshold|target|goal|will|would|should|could|aim|pilot(?!\s+(?:runs|lasts|takes))|trial|after|planned|expected|forecast|by 20\d\d|in 20\d\d|since|to be|instead|industry|competitors?|benchmark|best|worst|fastest|slowest|peak|last (?:year|month|quarter)|next|former(?:ly)?|previous(?:ly)?|earlier|phase|stage|wave|step|option|scenario|case|first|second|third|further|other|another|additional|extra|more|less|per cent of|each|every|up to|at least|maximum|minimum|half|version|draft|originally|alternative(?:ly)?|sensitivity|with (?:the|an?)|without)\b/i;
const narrowing = /\b(?:for|in|at|by|on|among|within|during)\s+(?:the\s+|our\s+|all\s+|an?\s+)?([\p{L}-]+(?:\s[\p{L}-]+)?)/giu;

const words = (text: string): ReadonlySet<string> => new Set([...contentWords(text)].filter((word) => !verbs.has(word)));

const narrowedBy = (text: string): string[] => [...text.replace(/\bon average\b|\bat present\b|\bin total\b|\bin all\b|\bfor the (?:project|case|table|calculation)\b/gi, ' ').matchAll(narrowing)].flatMap((match) => [...contentWords(match[1]!)]);

/** The values of a block that a noun phrase names, ranges and bounds left out. */
export const measuresOf = remember((block: Block): readonly Measure[] => {
  const { figures, sentences } = figuresOf(block);
  return figures.flatMap((figure): Measure[] => {
    const { quantity, passage, after, cell } = figure;
    if (cell !== undefined || quantity.ends !== undefined || quantity.bound !== undefined || quantity.compound === true || quantity.value <= 0 || !['money', 'percent', 'duration'].includes(quantity.kind)) return [];
    const sentence = passage.text.slice(0, quantity.start).replace(/^.*(?:[.;!?]\s|[–—]\s)/su, '');
    const clause = sentence.replace(/^.*(?:,\s|\()/su, '');
    const behind = /^[^.;,:()]{0,40}/.exec(after)![0];
    if (elsewhere.test(`${clause} ${figure.text.includes('-') ? '' : behind}`)) return [];
    if (/[=\d]/.test(clause) || /\b(?:without|before|if|instead|not|hence|then)\b/i.test(sentence)) return [];
    const attributed = quantity.kind === 'duration' && figure.text.includes('-') ? /^\s*(\p{L}{4,})/u.exec(after)?.[1] : undefined;
    if (attributed !== undefined) return [{ figure, name: words(attributed), narrowed: new Set(), labelled: false, known: /\b(?:the|this|our)\s+$/i.test(clause) }];
    const phrase = nounPhrase(clause.trimEnd().replace(/[:*]+$/, '').replace(hedges, ''), /:\W*$/.test(clause));
    if (phrase === undefined) return [];
    // Where two values are set against each other only the first is that of today.
    if (explicitPairs(sentences[figure.at]!).some((pair) => pair.after === figure)) return [];
    const name = words(phrase);
    if (name.size === 0 || name.size > 5 || /\p{Lu}/u.test(phrase.trim().replace(/^(?:The\s+|Our\s+|An?\s+|\W)*\p{L}/u, ''))) return [];
    return [{ figure, name, narrowed: new Set([...narrowedBy(clause), ...narrowedBy(behind)]), labelled: /:\W*$/.test(clause), known: false }];
  });
});

/** What stands before the verb or the preposition that leads to the value, or all of a label. */
function nounPhrase(text: string, label: boolean): string | undefined {
  const joined = joint.exec(` ${text}`);
  if (joined !== null) return ` ${text}`.slice(0, joined.index).replace(/^.*\b(?:and|with|took|takes?|uses?|used|apply|applies)\s+(?=\S)/i, '');
  const short = text.trim().split(/\s+/).length <= 5;
  return (label || short) && /\p{L}/u.test(text) && !/\b(?:and|plus|or|minus|less|to|by|with)\b/i.test(text) ? text : undefined;
}

/** A measure is kept under each word of its name, so that those that share one are held against each other. */
export const measureKeys = ({ figure: { quantity }, name }: Measure): string[] => [...name].map((word) => `${quantity.kind}|${quantity.kind === 'money' ? quantity.unit : ''}|${quantity.per.join('/')}|${word}`);

/** More values under one word than this, and the word names nothing. */
const mostAlike = 8;

/** Of values that share a word of their name, in the order of the document, two that are of one thing and differ: the later first. */
export function twoValues(measures: readonly Measure[]): readonly [Figure, Figure] | undefined {
  if (measures.length > mostAlike) return undefined;
  for (const [at, later] of measures.entries()) {
    const alike = measures.slice(0, at).filter((other) => sameThing(other, later));
    const [first] = alike;
    if (first === undefined || alike.some((other) => meet(statedInterval(other.figure), statedInterval(later.figure)))) continue;
    const others = measures.filter((other) => other !== later && other !== first && (sameThing(other, later) || sameThing(other, first)));
    // A third value, or the second once more, and they are of several things.
    if (others.some((other) => !meet(statedInterval(other.figure), statedInterval(first.figure)))) continue;
    return [later.figure, first.figure];
  }
  return undefined;
}

function sameThing(a: Measure, b: Measure): boolean {
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  if (a.figure.passage === b.figure.passage || !comparable(x, y) || x.per.join() !== y.per.join()) return false;
  if (x.kind === 'duration' && x.unit !== y.unit || Math.abs(Math.log(x.value / y.value)) > Math.log(2.5)) return false;
  const [few, many] = a.name.size <= b.name.size ? [a.name, b.name] : [b.name, a.name];
  if ([...few].some((word) => !many.has(word)) || many.size - few.size > 2) return false;
  if (a.known !== b.known) return few.size === 1 && many.size === 1;
  if (few.size === 1 && (many.size > 2 || !telling.has([...few][0]!)) || (a.labelled && b.labelled && !telling.has([...few].at(-1)!))) return false;
  return within(a.narrowed, b) && within(b.narrowed, a);
}

/** What a proposal has one of, so that a single word names it. */
const telling = new Set([...contentWords('investment capex outlay backlog budget')]);

const within = (narrowed: ReadonlySet<string>, { name, narrowed: own }: Measure): boolean => [...narrowed].every((word) => name.has(word) || own.has(word));
