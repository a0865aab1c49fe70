import { meet } from '../../language/quantities/interval.ts';
import { remember } from '../../markdown/remember.ts';
import type { Block } from '../../markdown/types.ts';
import { figuresOf, type BlockFigures, type Figure } from '../figure.ts';
import { beforeAndAfter, explicitPairs } from '../pairs.ts';
import { measureKeys, measuresOf, twoValues, type Measure } from './measures.ts';
import { printLike, statedInterval, type Relation } from '../relation.ts';
import { slipBits } from '../slip-bits.ts';
import { singular } from '../../language/quantities/units.ts';
import { comparable, comparableWhenPaired } from '../units.ts';
import type { Table } from '../table.ts';
import { contentWords } from '../words.ts';

/** A figure that may be stated with another value elsewhere: a count of something, the amount asked for, people's time, what stands beside a label, the value of a noun phrase. */
export interface Mention {
  readonly kind: 'count' | 'ask' | 'effort' | 'label' | 'measure';
  readonly figure: Figure;
  /** What must be equal, beside the kind, for two mentions to be of one thing. */
  readonly key: string;
  /** "all 18", "our 321,000", "the 58": speaks of the whole that was introduced before. */
  readonly definite: boolean;
  /** "The terminal runs 22 cranes": introduces the whole. */
  readonly introduces: boolean;
  readonly qualified: boolean;
  readonly words: ReadonlySet<string>;
  readonly measure?: Measure;
}

/** "phase 2", "the pilot": a count of one part of the whole is held against another of the same part. */
const scoped = /\b(?:of |in |for )?(?:the |our )?(?:(?:phase|wave|stage|step|group|lot)\s*(?:\d|one|two|three)\b|pilot\b|trial\b)/i;

function scopeOf(text: string, start: number, after: string): string {
  const clause = text.slice(0, start).replace(/^.*[.;]\s/, '');
  const found = scoped.exec(/^[^.;,]{0,25}/.exec(after)![0]) ?? scoped.exec(clause);
  return found === null ? '' : found[0].toLowerCase().replace(/^(?:of |in |for )?(?:the |our )?/, '');
}

const definiteBefore = /\b(?:(?:all|each|every one|each one) of (?:our|the|these)|all|our|all the|the|these|those|both)\s+$/i;
const existential = /\b(?:has|have|had|runs?|employs?|receives?d?|handle[sd]?|takes?|took|there (?:are|is|were)|serves?d?|operates?d?|processe?s?d?|owns?|consists? of|of|are|comprises?|counts?|with|opened|open|answers?|answered|issued?|works? with|hold|holds|manages?d?|maintains?|deals? with|sees?|get|gets|got|paid|pays?|covers?|includes?|reach(?:es)?|spans?)\s+(?:about\s+|some\s+|currently\s+|roughly\s+|today\s+)?$/i;
const qualifier = /\b(?:first|pilot|another|other|more|additional|new|remaining|extra|further|test|tests|sample|sampled|phase|wave|group|stage|shadow|trial|per|each|every|least|up to|(?:last|next)(?!\s+(?:year|month|quarter|week))|only|of the|of our|of these|of all|volunteers?|selected|part|half|former|previous|instead|rather|until|than|under|over|below|above|plus|another|within|fewer|less|retire\w*|leave\w*|hired?|hiring|lost|replace[sd]?)\b/i;
/** "From autumn the seven members": after a change. */
const changing = /(?:^|[.;,]\s)(?:from|by|after|until|next|starting|as of|once)\s[^,.;]{2,30}$/i;
const generic = new Set('year month week day hour minute quarter percent point line step thing time way case result item part number place figure level type kind side question answer page word field stage phase option week'.split(' '));
const askCue = /\b(?:ask(?:s|ed|ing)?(?:\s+(?:in one line|the|to|for|of|is|you|your|to|release|approve|board|committee|council|management|executive|us|investment|in|total))*|request(?:s|ed|ing)?(?:\s+(?:for|of|is|amount|funding|budget|approval|a|the))*|appl(?:y|ies|ying) for|seek(?:s|ing)?(?:\s+(?:approval|funding|a|of|for|budget))*|amount requested|funding requested|approval for|decision (?:needed|required|sought|wanted):|\b(?:release|approval|authori[sz]ation|sanction|commitment)\s+of)\s*:?\s*(?:\*\*)?$/i;
const askAfter = /^\s*(?:that\s+(?:is|are|was|we)\s+)?(?:we\s+(?:are\s+)?)?(?:requested|asked for|applied for|request|ask(?:\s+\p{L}+){0,4}\s+for)\b/iu;
const partial = /\b(?:phase|tranche|first|second|third|now|later|stage|wave|pilot|initially|per|year(?!s)|month(?!s)|further|another|additional|more|of which|up to|least|plus|option|subject(?!:)|committed|for (?:stage|phase))\b/i;
/** What an earlier version asked for is not what this one asks for. */
const outdated = /\bthen (?:asked|requested)\b|\basked\b.*\b(?:version|draft|earlier|originally|last|previous|before|first|old)\b|\b(?:version|draft|earlier|originally|last (?:year|time|month)|previous|first|old)\b.*\b(?:asked|request)\b/i;
const genericLabel = /^(?:grand |sub)?(?:total|sum|net|cost|costs|amount|budget|price|value|benefit|benefits|savings?|investment|revenue|year \w+|annual|monthly|roi|npv|payback(?: period)?|probability|likelihood|impact|timeline|duration|effort|budget|team|target|goal)s?$/i;

export const mentionsOf = remember((block: Block): readonly Mention[] => {
  const { figures, tables } = figuresOf(block);
  const found: Mention[] = measuresOf(block).flatMap((measure) => measureKeys(measure).map((key): Mention => ({ kind: 'measure', figure: measure.figure, key, definite: true, introduces: true, qualified: false, words: measure.name, measure })));
  for (const figure of figures) {
    const { quantity, before, after, text, passage } = figure;
    const near = before.slice(-28);
    if (effortVerb(figure) !== undefined) found.push({ kind: 'effort', figure, key: '', definite: true, introduces: true, qualified: false, words: new Set() });
    if (quantity.ends !== undefined || quantity.bound !== undefined || figure.cell !== undefined) continue;
    if (quantity.kind === 'count' && quantity.unit !== 'fte' && !generic.has(quantity.unit) && quantity.value >= 5) {
      const scope = scopeOf(passage.text, quantity.start, after);
      const [lead, tail] = [near, after.slice(0, 30)].map((part) => part.replace(scoped, ' ')) as [string, string];
      found.push({
        kind: 'count', figure, key: `${quantity.unit}|${periodOf(text, quantity.per)}|${scope}`, definite: definiteBefore.test(before), introduces: passage.kind === 'heading' || existential.test(before) || /\bour\s+$/i.test(before) || /^\W*(?:all|our|the|its)?\s*$/i.test(passage.text.slice(0, quantity.start).replace(scoped, ' ')),
        qualified: changing.test(passage.text.slice(0, quantity.start)) || qualifier.test(lead.replace(definiteBefore, '').replace(existential, '')) || /^\s*(?:in (?:the )?(?:pilot|test|trial|first(?! (?:week|month|quarter|half|year|day))|phase|wave|sample)|more|fewer|less|each|per|from(?! (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)|for (?:the )?(?:pilot|test|first)|of (?:the|our)(?! (?:chain|company|group|network|firm|bank|country|region|city|hospital|district|house)\b)|who|that|which (?:are|were|had)|over \d)/iu.test(tail),
        words: contentWords(text.slice(quantity.numeral.end - quantity.start).replace(/\b(?:monthly|weekly|daily|yearly|annual)\b/gi, '')),
      });
    }
    // "Loan files per year: 31,000"
    const counted = quantity.kind === 'number' && quantity.value >= 5 ? /^\W*(\p{L}[\p{L} -]{2,40}?s)(?:\s+(?:per|a)\s+(year|month|week|day))?:\W*$/u.exec(passage.text.slice(0, quantity.start)) : null;
    if (counted !== null) {
      const noun = singular(counted[1]!.split(' ').at(-1)!.toLowerCase());
      if (!generic.has(noun)) found.push({ kind: 'count', figure, key: `${noun}|${counted[2] ?? ''}|`, definite: true, introduces: true, qualified: qualifier.test(counted[1]!), words: contentWords(counted[1]!) });
    }
    const field = (passage.kind === 'field' || /:\W*$/.test(before)) && /^\W*(?:total )?(?:budget|ask|amount|investment|request(?:ed)?|funding|cost)(?:\s+(?:requested|asked for|needed))?:/i.test(passage.text);
    const invested = /\b(?:against|on|for|with) (?:the|an?) (?:total )?investment of\s*$/i.test(before);
    if (quantity.kind === 'money' && quantity.per.length === 0 && quantity.value >= 100 && !/\b(?:a|an|per|each|every|one|the average|average)\s+request\b[^.;]*$/i.test(before) && (field || invested || askCue.test(before) || askAfter.test(after))) {
      found.push({ kind: 'ask', figure, key: quantity.unit, definite: true, introduces: true, qualified: outdated.test(passage.text) || partial.test(`${before.slice(-30).replace(askCue, '')} ${after.slice(0, 45).split(/[,.;(]/)[0]!}`), words: new Set() });
    }
    else if (quantity.kind === 'money' && quantity.per.length === 0 && (/^\s*(?:in all|in total|altogether|all in)\b/i.test(after) || /(?:^|[.!?]\s)\W*The\s+$/.test(passage.text.slice(0, quantity.start)))) {
      found.push({ kind: 'ask', figure, key: quantity.unit, definite: false, introduces: true, qualified: outdated.test(passage.text), words: new Set() });
    }
    const label = /^\W*([\p{L}][^:|]{8,60}):\W*$/u.exec(passage.text.slice(0, quantity.start))?.[1];
    if (label !== undefined) found.push(...labelled(figure, label));
  }
  for (const { rows, columns } of tables) {
    const values = columns.filter(({ role }) => !['label', 'text', 'unit'].includes(role));
    if (values.length !== 1) continue;
    for (const row of rows) {
      const figure = row.cells[values[0]!.index];
      if (figure === undefined) continue;
      found.push(...labelled(figure, row.texts[0]!));
      // "Depots | 8": a count of what its row names.
      const noun = /^\W*(\p{L}{4,}s)\W*$/u.exec(row.texts[0]!)?.[1];
      if (noun !== undefined && figure.quantity.kind === 'number' && figure.quantity.value >= 5 && !generic.has(singular(noun))) {
        found.push({ kind: 'count', figure, key: `${singular(noun)}||${scopeOf(columns.map(({ header }) => header).join(' '), Infinity, '')}`, definite: true, introduces: true, qualified: false, words: contentWords(noun) });
      }
    }
  }
  return found;
});

function labelled(figure: Figure, text: string): Mention[] {
  const label = text.toLowerCase().replace(/\([^)]*\)/g, ' ').replace(/[^\p{L}\p{N}\s]/gu, ' ').trim().replace(/\s+/g, ' ');
  if (genericLabel.test(label) || label.split(' ').length < 3 || figure.quantity.ends !== undefined || figure.quantity.bound !== undefined) return [];
  return [{ kind: 'label', figure, key: `${label}|${figure.quantity.kind}|${figure.quantity.unit}`, definite: true, introduces: true, qualified: false, words: new Set() }];
}

function periodOf(text: string, per: readonly string[]): string {
  const word = /\b(monthly|weekly|daily|yearly|annual)\b/i.exec(text)?.[1]?.toLowerCase();
  return word === undefined ? per.join('/') : { monthly: 'month', weekly: 'week', daily: 'day', yearly: 'year', annual: 'year' }[word]!;
}

/**
 * What the mentions of one thing have against each other, in the order of the document. `occurrences` tells how often a
 * number stands anywhere in it.
 */
export function conflictsAmong(group: readonly Mention[], occurrences: (value: number) => number): Relation[] {
  if (group.length < 2) return [];
  switch (group[0]!.kind) {
    case 'count': return counts(group, occurrences);
    case 'ask': return asks(group);
    case 'effort': return efforts(group);
    case 'label': return labels(group);
    case 'measure': return measures(group);
  }
}

const same = (a: Figure, b: Figure): boolean => meet(statedInterval(a), statedInterval(b));

/** "All 18 ship-to-shore cranes" where 22 were introduced. Any third value, or one that is said of a part, leaves it open. */
function counts(group: readonly Mention[], occurrences: (value: number) => number): Relation[] {
  const plain = group.filter(({ qualified }) => !qualified);
  for (const [at, later] of plain.entries()) {
    const others = plain.slice(0, at).filter((other) => (later.definite || isSlip(later.figure, other.figure)) && subsumes(other.words, later.words));
    // A value that stands elsewhere as well is that of a part or of another count.
    if (occurrences(later.figure.quantity.value) > 1 || others.length === 0 || group.some((other) => other !== later && same(other.figure, later.figure))) continue;
    const [first] = others;
    if (others.some((other) => !same(other.figure, first!.figure)) || group.some((other) => !same(other.figure, later.figure) && !same(other.figure, first!.figure))) continue;
    if (isSlip(later.figure, first!.figure)) return [relate(later, first!, 'please-check')];
    const smaller = first!.figure.quantity.value < later.figure.quantity.value;
    if (!first!.introduces && (smaller || !/\b(?:all|our)\b/i.test(later.figure.before.slice(-14)))) continue;
    if (Math.max(first!.figure.quantity.value, later.figure.quantity.value) > 3 * Math.min(first!.figure.quantity.value, later.figure.quantity.value)) continue;
    return [relate(later, first!, 'please-check')];
  }
  return [];
}

/** Two digits exchanged, or one of many mistaken: two numbers that look so alike are seldom of two things. */
const isSlip = (one: Figure, other: Figure): boolean => slipBits(one, other.quantity.value) >= 5;

/** The modifiers of the one stand in the other: "cranes" and "ship-to-shore cranes" may be the same. */
function subsumes(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return [...few].every((word) => many.has(word));
}

function asks(group: readonly Mention[]): Relation[] {
  const plain = group.filter(({ qualified }) => !qualified);
  const asked = plain.filter(({ definite }) => definite);
  const [first = plain[0]] = asked;
  const other = asked.find(({ figure }) => first !== undefined && !same(figure, first.figure))
    ?? plain.find(({ figure }) => first !== undefined && figure.passage !== first.figure.passage && isSlip(figure, first.figure));
  if (first === undefined || other === undefined) return [];
  // Parts of the request, or one that has been raised in between, are no conflict.
  const values = group.map(({ figure }) => figure.quantity.value);
  const parts = values.some((a, i) => values.some((b, j) => i !== j && values.some((c) => c !== a && c !== b && Math.abs(a + b - c) <= 0.01 * c)));
  const far = !isSlip(other.figure, first.figure) && Math.abs(Math.log(other.figure.quantity.value / first.figure.quantity.value)) > Math.log(2);
  return parts || far ? [] : [relate(other, first, 'disagrees')];
}

/** "Total annual value" in two tables. */
function labels(group: readonly Mention[]): Relation[] {
  const [first, second] = group.map(({ figure }) => figure);
  if (group.length !== 2 || first!.block === second!.block || same(first!, second!) || !comparable(first!.quantity, second!.quantity) || /\b(?:case|scenario|option|phase|year \d|pilot)\b/i.test(`${first!.passage.text} ${second!.passage.text}`)) return [];
  return /\b(?:total|annual|yearly|overall|requested|required)\b/.test(group[0]!.key) ? [relateFigures(second!, first!, 'please-check')] : [];
}

/** "A quote takes 9 days" and "a quote takes 6 days". */
function measures(group: readonly Mention[]): Relation[] {
  const two = twoValues(group.flatMap(({ measure }) => measure ?? []));
  return two === undefined ? [] : [relateFigures(two[0], two[1], 'please-check')];
}

const bound = /\b(binds?|ties? up|takes?|needs?|employs?|uses?|occup(?:ies|y)|keeps?)\s+(?:about\s+|some\s+)?$/i;

/** "binds 7.5 FTE". */
function effortVerb({ quantity, cell, before }: Figure): string | undefined {
  const verb = quantity.unit === 'fte' && cell === undefined && quantity.ends === undefined ? bound.exec(before)?.[1]?.toLowerCase() : undefined;
  return verb === undefined || later.test(before) || qualifier.test(before.slice(-28)) ? undefined : verb.replace(/s$/, '');
}

/** "Keying binds 5.5 FTE" and, further down, "today's entry binds 7.5 FTE": the only two that are said of today with the same verb. */
function efforts(group: readonly Mention[]): Relation[] {
  const [first, second] = group.map(({ figure }) => figure);
  const both = group.length === 2 && effortVerb(first!) === effortVerb(second!) && first!.block !== second!.block && !same(first!, second!);
  return both && /\b(?:today|now|current)/i.test(`${first!.passage.text} ${second!.passage.text}`) ? [relateFigures(second!, first!, 'please-check')] : [];
}

/** A sentence with figures, and the words it is about. */
export interface Sentence {
  readonly figures: readonly Figure[];
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** The sentences with figures of a block that is no table, and the words they are about. */
export const sentencesOf = remember((block: Block): readonly Sentence[] => {
  const { tables, sentences } = figuresOf(block);
  return tables.length > 0 ? [] : sentences.flatMap((figures, at) => (figures.length === 0 ? [] : [{ figures, text: block.passages[at]!.text, words: contentWords(block.passages[at]!.text) }]));
});

const later = /\b(?:exceeds?|if|unless|limit|threshold|target|goal|will|would|should|aim|pilot|trial|after|with the|planned|expected|forecast|by 20\d\d|to be|instead|reduce|fall to|down to|industry|competitor|benchmark)\b/i;

/** A row's value of today, with the words that a sentence about it shares. */
export interface TodayRow {
  /** Every value of its row. */
  readonly cells: readonly Figure[];
  readonly value: Figure;
  readonly words: ReadonlySet<string>;
}

export const todayRowsOf = remember((block: Block): readonly TodayRow[] => [...figuresOf(block).tables.flatMap(todayRows), ...todayItems(figuresOf(block))]);

function todayRows(table: Table): TodayRow[] {
  const pair = beforeAndAfter(table);
  if (pair === undefined) return [];
  return table.rows.flatMap((row): TodayRow[] => {
    const value = row.cells[pair[0]];
    const name = row.texts[0]!.replace(/\([^)]*\)/g, '');
    const main = contentWords(name.split(',')[0]!);
    const own = main.size >= 2 ? main : contentWords(name);
    // "Days until paid" in a table about travel claims.
    const words = own.size >= 2 ? own : contentWords(`${row.texts[0]!} ${table.columns[0]!.header}`);
    return value === undefined || words.size < 2 || value.quantity.value === 0 || value.quantity.kind === 'number' || value.quantity.kind === 'count' && value.quantity.unit === '' ? [] : [{ cells: row.cells.filter((cell) => cell !== undefined), value, words }];
  });
}

/** "- Error rate at second reading today: 3.1 %" */
function todayItems({ sentences }: BlockFigures): TodayRow[] {
  return sentences.flatMap(([value, ...others]): TodayRow[] => {
    const label = value === undefined || value.cell !== undefined || others.length > 0 ? undefined : /^\W*([\p{L}][^:.;]{6,70}):\s*$/u.exec(value.passage.text.slice(0, value.quantity.start))?.[1];
    if (label === undefined || !/\b(?:today|now|current(?:ly)?|at present|baseline)\b/i.test(label) || ['number', 'count'].includes(value!.quantity.kind)) return [];
    const words = contentWords(label);
    return words.size < 2 ? [] : [{ cells: [value!], value: value!, words }];
  });
}

/** Of a row's words so many must stand in a sentence that is about the same. */
export const sharedAtLeast = ({ words }: TodayRow): number => Math.max(2, words.size * 0.75);

/** A row's value of today against the sentences that share its words, in the order of the document; `precedes` compares two blocks. */
export function baseline(todayRow: TodayRow, matches: readonly Sentence[], precedes: (one: Block, other: Block) => boolean): Relation[] {
  const { cells, value, words } = todayRow;
  const stated = matches.flatMap(({ figures, text }) => {
    if (figures.includes(value)) return [];
    const like = figures.filter((figure) => figure.quantity.kind === value.quantity.kind && comparable(figure.quantity, value.quantity) && figure.quantity.ends === undefined && Math.abs(Math.log(Math.abs(figure.quantity.value / value.quantity.value))) < Math.log(3));
    const clause = like[0] === undefined ? '' : text.slice(Math.max(0, like[0].quantity.start - 80), like[0].quantity.end + 50);
    // "fell from today's 4.1 % to 1.9 %"
    const [pair] = explicitPairs(figures);
    if (pair !== undefined && /\b(?:today's|today|now|the current)\b[^.;\d]{0,12}$/i.test(pair.before.before) && like.includes(pair.before)) return [{ figure: pair.before, words: contentWords(text) }];
    // "falls from 22 to 14 minutes" where the row says 26 and 14: what it comes down to is the same.
    if (pair !== undefined && /\bfrom\s+$/i.test(pair.before.before) && cells.some((cell) => cell !== value && comparable(cell.quantity, pair.after.quantity) && same(cell, pair.after))) return comparableWhenPaired(pair.before.quantity, value.quantity) ? [{ figure: pair.before, words: contentWords(text) }] : [];
    return like.length === 1 && pair === undefined && !later.test(clause) && /\b(?:today|now|current(?:ly)?|is|was|takes?|stands?|at present|averag\w+|median|measured)\b/i.test(clause) ? [{ figure: like[0]!, words: contentWords(clause) }] : [];
  }).filter((candidate) => [...words].filter((word) => candidate.words.has(word)).length >= sharedAtLeast(todayRow));
  const [first] = stated;
  if (first === undefined || stated.some(({ figure }) => cells.some((cell) => same(cell, figure)))) return [];
  return [precedes(first.figure.block, value.block) ? relateFigures(value, first.figure, 'please-check') : relateFigures(first.figure, value, 'please-check')];
}

const relate = (stated: Mention, other: Mention, grade: Relation['grade']): Relation => relateFigures(stated.figure, other.figure, grade);

function relateFigures(stated: Figure, other: Figure, grade: Relation['grade']): Relation {
  const place = other.passage.kind === 'heading' ? 'the heading' : other.cell === undefined ? 'the text' : 'the table';
  return { id: 'figures/conflict', stated, operands: [{ figure: other, role: 'stated elsewhere' }], from: `${other.text.trim()} in ${place}`, holds: false, grade, value: other.quantity.value, follows: printLike(other, other.quantity.value) };
}
