import { findDates } from './dates.ts';
import { boundBefore, suffixBound } from './hedges.ts';
import { exactly, type Interval } from './interval.ts';
import { nearDigits } from './near-digits.ts';
import { Coverage, from, upTo } from './nearby.ts';
import { notFigures } from './not-figures.ts';
import { findNumerals, hasNumberWord, type Numeral } from './numerals.ts';
import { joinCompounds, joinOdds, joinRanges } from './ranges.ts';
import type { Bound, Hedge, Quantity, QuantityKind } from './types.ts';
import { cents, currencies, effortUnit, isPlural, magnitudes, rateWords, singular, timeUnits } from './units.ts';

/**
 * The figures of a text, in order: spans are offsets in `text`, and none overlaps another. Pure.
 * `cell`: the text is a table cell, where brackets around an amount make it negative; `heading`: it may begin with its number. `pointGroups`: what surrounds it writes 1.250 for a thousand and more.
 */
export function readQuantities(text: string, { cell = false, heading = false, pointGroups = false }: { readonly cell?: boolean; readonly heading?: boolean; readonly pointGroups?: boolean } = {}): Quantity[] {
  const digits = /\d/.test(text) ? nearDigits(text) : undefined;
  if (digits === undefined && !hasNumberWord(text)) return [];
  const others = digits === undefined ? [] : notFigures(text, heading, digits);
  const within = new Coverage(text.length + 1, others.map(({ start, end }) => ({ start: start + 1, end })));
  const dates = (digits === undefined ? [] : findDates(text, digits)).filter(({ start, end }) => !within.touches({ start, end: start + 1 }) && !within.touches({ start: end, end: end + 1 }));
  const read = findNumerals(text, new Coverage(text.length, [...dates, ...others]), pointGroups).map((numeral) => readOne(text, numeral, cell)).filter((quantity) => !isAdjective(text, quantity));
  const quantities = read.filter((quantity, at) => at === 0 || quantity.start >= read[at - 1]!.end);
  const all = [...joinOdds(text, joinRanges(text, joinCompounds(text, quantities))), ...dates.map(asDate)].sort((a, b) => a.start - b.start);
  // What a rate or a range has taken in is no figure of its own: "12/half-nine".
  let end = 0;
  return all.filter((quantity) => {
    if (quantity.start < end) return false;
    end = quantity.end;
    return true;
  });
}

/** "three-way", "four-eyes": a word that a number is part of. */
const isAdjective = (text: string, { kind, numeral }: Quantity): boolean => (kind === 'number' || kind === 'count') && /^[-‑]\p{L}/u.test(text.slice(numeral.end, numeral.end + 2));

function asDate({ start, end, year }: { start: number; end: number; year: number }): Quantity {
  return {
    kind: 'date', start, end, value: year, interval: exactly(year), unit: '', per: [], perAmount: 1, numeral: { start, end }, factor: 1, sign: '',
    format: { decimals: 0, decimal: '.', group: '', indian: false, word: false },
  };
}

interface Suffix {
  end: number;
  kind: QuantityKind;
  unit: string;
  factor: number;
}

/** The longest expression with a currency or a sign before a number. */
const shortReach = 12;

const currencyCodes = [...currencies.keys()].filter((word) => /[a-z]/.test(word) && word.length > 1).map((word) => word.replaceAll('.', '\\.').replaceAll('$', '\\$'));
const codes = currencyCodes.filter((word) => /^[a-zł]{3}$|\\\$|^r[sm]|^rp$|sfr/.test(word)).join('|');
/** A currency before its amount; "TEUR", "kUSD", "MSEK" hold the scale as well. */
const prefixCurrency = new RegExp(`(?:(?<![\\p{L}\\d])(?<scaled>[TkKM])?(?<code>${codes}|kr|R(?=\\s?$))(?<scale>\\s?[kKM](?=\\s))?|(?<sign>[$€£¥₹₩₺₪₦]))(?<gap>[\\s\\u00a0]?)$`, 'iu');
const innerSign = /[€$£¥₹]\s?[-−]$/;
const signBefore = /(?:^|[\s(|→=:,;/~≈[“"'<>≤≥±])([+\-−–])\s?$/;
const unitSign: Readonly<Record<string, 'plus' | 'minus'>> = { '+': 'plus', '-': 'minus', '−': 'minus', '–': 'minus' };

function readOne(text: string, numeral: Numeral, cell: boolean): Quantity {
  // "$-38k": the sign may stand between the currency and its amount.
  const inner = innerSign.test(upTo(text, numeral.start, shortReach));
  const headEnd = numeral.start - (inner ? 1 : 0);
  const head = upTo(text, headEnd, shortReach);
  const currency = numeral.ratio === undefined && !numeral.format.word ? prefixCurrency.exec(head) : null;
  const code = currency === null ? undefined : currencies.get((currency.groups!.code ?? currency.groups!.sign)!.toLowerCase());
  let start = code === undefined ? numeral.start : headEnd - currency![0].length;
  const scaled = currency?.groups!.scaled ?? currency?.groups!.scale?.trim();
  const prefixFactor = code === undefined || scaled === undefined ? 1 : /m/i.test(scaled) ? 1e6 : 1e3;
  let sign: Quantity['sign'] = '';
  const signed = signBefore.exec(upTo(text, start, shortReach)) ?? (code === undefined ? null : /([+\-−–])$/.exec(upTo(text, start, shortReach)));
  if (signed !== null && isSign(text, signed[1]!, start)) {
    sign = unitSign[signed[1]!]!;
    start = text.lastIndexOf(signed[1]!, start - 1);
  } else if (inner) sign = 'minus';
  const suffix = readSuffix(text, numeral, code, prefixFactor);
  let { end } = suffix;
  if (cell && /^\s*\($/.test(text.slice(0, start)) && /^\s?\)/.test(text.slice(end)) && (suffix.kind === 'number' || suffix.kind === 'money' || suffix.kind === 'percent')) {
    sign = 'brackets';
    start = text.lastIndexOf('(', start);
    end = text.indexOf(')', end) + 1;
  }
  const negative = sign === 'minus' || sign === 'brackets';
  const direction = (negative ? -1 : 1) * suffix.factor;
  const per = suffix.kind === 'percent' || suffix.kind === 'points' || suffix.kind === 'fraction' || suffix.kind === 'multiple'
    ? { per: [], amount: 1, end }
    : perAhead.test(text[end] ?? '') ? readPer(text, end, suffix.kind) : { per: [], amount: 1, end };
  const { hedge, bound } = softening(text, start, per.end, suffix.kind);
  return {
    kind: suffix.kind, unit: suffix.unit, value: numeral.value * direction, interval: times(numeral.interval, direction),
    start, end: per.end, per: per.per, perAmount: per.amount,
    ...(hedge === undefined ? {} : { hedge }), ...(bound === undefined ? {} : { bound }),
    numeral: { start: numeral.start, end: numeral.end }, factor: suffix.factor, sign, format: numeral.format,
  };
}

/** What can begin "/ user", " per user", "-per-user". */
const perAhead = /[\s/-]/;

/** "over two years" is a time that something takes, not more than two years. */
function softening(text: string, start: number, end: number, kind: QuantityKind): { hedge?: Hedge; bound?: Bound } {
  const found = boundBefore(upTo(text, start)) ?? suffixBound(from(text, end)) ?? {};
  return kind === 'duration' && (found.hedge ?? found.bound) !== undefined && /\b(?:over|within|under)\s+(?:a\s+|the\s+)?$/i.test(upTo(text, start)) ? {} : found;
}

function times({ low, high }: Interval, factor: number): Interval {
  return factor < 0 ? { low: high * factor, high: low * factor } : { low: low * factor, high: high * factor };
}

/** A dash between two figures is a range or an interval of time, not a sign. */
function isSign(text: string, sign: string, start: number): boolean {
  const before = upTo(text, text.lastIndexOf(sign, start - 1));
  const apart = /\s$/.test(upTo(text, start));
  if (sign === '+') return !(apart && /[\d%)\p{L}]\s*$/u.test(before));
  // "46 h - 29 h": a dash with space on both sides between figures subtracts.
  return !(/[\d%)\p{L}]\s*$/u.test(before) && (apart || sign === '–') && !/[|(→=:]\s*$/.test(before));
}

const ratioAhead = /^[\s-]*[%pbxft×]/i;
const magnitudeAhead = /^(?<gap>[\s-]?)(?<word>thousands?|tsd|millions?|mill|mio\.?|mn|mm|billions?|mrd\.?|bn|trillions?|tn|lakhs?|lacs?|crores?|cr|[kKMmbBT])(?![\p{L}\d])/iu;
const moneyAhead = new RegExp(`^\\s?(?<scale>[kKTM](?=[€$£]|EUR|USD|GBP|CHF|SEK|PLN|NOK|DKK))?(?<code>(?:${currencyCodes.join('|')}|kr|zł)(?![\\p{L}\\d])|[€$£¥₹])`, 'iu');
const wordAhead = /^[\s-]?(?<word>[\p{L}¢][\p{L}'’-]*\.?)/u;

function readSuffix(text: string, numeral: Numeral, currency: string | undefined, prefixFactor: number): Suffix {
  let { end } = numeral;
  if (numeral.ratio !== undefined) {
    // "half a per cent", "a quarter of a percentage point"
    const unit = numeral.ratio === 'fraction' ? /^\s+(?:of\s+)?an?\s+(?:(percentage point)|per\s?cent|percent)\b/i.exec(text.slice(end, end + 40)) : null;
    return unit === null ? { end, kind: numeral.ratio, unit: '', factor: 1 } : { end: end + unit[0].length, kind: unit[1] === undefined ? 'percent' : 'points', unit: unit[1] === undefined ? '%' : 'point', factor: 1 };
  }
  const rest = () => text.slice(end, end + 60);
  if (currency === undefined && ratioAhead.test(rest())) {
    const percent = /^[\s-]?(?:%[\s-]?points?\b|percentage[\s-]points?\b|(?:ppts?|p\.p\.|pps?)(?![\p{L}])|pct[\s-]points?\b|per[\s-]?cent(?:age)? points?\b)/iu.exec(rest());
    if (percent !== null) return { end: end + percent[0].length, kind: 'points', unit: 'point', factor: 1 };
    const basis = /^[\s\u00a0-]?(?:bps?\b|basis[\s-]points?\b)/i.exec(rest());
    if (basis !== null) return { end: end + basis[0].length, kind: 'points', unit: 'point', factor: 0.01 };
    const share = /^[\s\u00a0\u202f]?%|^[\s-](?:per[\s-]?cent|percent|pct)\b/i.exec(rest());
    if (share !== null) return { end: end + share[0].length, kind: 'percent', unit: '%', factor: 1 };
    const multiple = /^(?:\s?[x×](?![\p{L}\d])(?!\s*[\d$€£¥₹(])|[\s-]?fold\b|\s+times\b(?!\s+(?:a|an|per|each|every|daily|weekly|monthly)\b)(?=\s+(?:as|more|the|what|higher|faster|cheaper|over|its|that|less|larger|lower|today|current|this|its|[a-z]+'s)\b|\s*[,.;)]|\s*$))/iu.exec(rest());
    if (multiple !== null) return { end: end + multiple[0].length, kind: 'multiple', unit: '', factor: 1 };
  }
  let factor = prefixFactor;
  const magnitude = magnitudeAhead.exec(rest());
  if (magnitude !== null) {
    const { gap, word } = magnitude.groups as { gap: string; word: string };
    const spelt = word.length > 1 && !/^(?:mm|cr)$/i.test(word);
    // "5 m" of cable, "3 b)": a letter apart from its number counts only for money.
    if (spelt || currency !== undefined || (gap === '' && /^[kKM]$/.test(word)) || /^\s?[€$£₹]/.test(text.slice(end + magnitude[0].length)) || (gap === '' && /^(?:m|b)$/i.test(word) && numeral.format.decimals > 0)) {
      factor *= word === 'T' ? 1e12 : magnitudes.get(word.toLowerCase())!;
      end += magnitude[0].length;
    }
  }
  if (currency !== undefined) return { end, kind: 'money', unit: currency, factor };
  const money = moneyAhead.exec(rest());
  if (money !== null) {
    const { scale, code } = money.groups as { scale?: string; code: string };
    return { end: end + money[0].length, kind: 'money', unit: currencies.get(code.toLowerCase())!, factor: factor * (scale === undefined ? 1 : /m/i.test(scale) ? 1e6 : 1e3) };
  }
  const word = wordAhead.exec(rest());
  if (word === null) return { end, kind: magnitude !== null && factor >= 1e5 && /^[\s\u00a0](?:million|billion|lakh|crore|mio|mn|bn)/i.test(magnitude[0]) ? 'money' : 'number', unit: '', factor };
  const first = word.groups!.word!;
  const bare = first.replace(/\.$/, '');
  const cent = cents.get(bare.toLowerCase());
  if (cent !== undefined) return { end: end + word[0].length - (first.length - bare.length), kind: 'money', unit: cent, factor: factor / 100 };
  const unit = readUnit(text, end, factor);
  if (unit !== undefined) return unit;
  // "1.9 million a year" counts nothing that is named: money whose currency goes without saying.
  return magnitude !== null && factor >= 1e5 && /^[\s\u00a0](?:million|billion|lakh|crore|mio|mn|bn)/i.test(magnitude[0]) ? { end, kind: 'money', unit: '', factor } : { end, kind: 'number', unit: '', factor };
}

const stop = new Set(('a an the of in on at to for from by with and or but per as is are was were be been has have had will would can could may might shall should must not no nor than then that this these those which who whom whose when where while if so it its we our us they their he she his her you your i my me do does did done go goes went get gets take takes took make makes made come comes came cost costs run runs use uses save saves each every all both any some more less fewer lower higher today now currently already instead plus minus times through over under between within after before during until since about into out off up down only just also still again too very here there what how why because though although via ie eg vs versus × x strong net gross once altogether together per-year left saved freed').split(' '));
const staffTime = /^(?:working|business|calendar|full|clerk|staff|agent|analyst|nurse|planner|person|man|labou?r|elapsed|net|extra|more|additional|paid|overtime|editor|expert|engineer|engineering|developer)$/i;

/** The unit of time, or the noun that is counted. */
function readUnit(text: string, end: number, factor: number): Suffix | undefined {
  const words: { text: string; start: number; end: number }[] = [];
  // A word that goes on in digits is none: "Q3".
  const pattern = /[\s\u00a0\u202f-]?([\p{L}][\p{L}'’-]*)(?![\p{L}\p{N}'’-])/uy;
  pattern.lastIndex = end;
  for (let match = pattern.exec(text); match !== null && words.length < 5; match = pattern.exec(text)) {
    words.push({ text: match[1]!, start: match.index + match[0].length - match[1]!.length, end: match.index + match[0].length });
  }
  const first = words[0];
  if (first === undefined) return undefined;
  const time = timeOf(first.text);
  if (time !== undefined && !(first.text.length === 1 && /^[dy]$/i.test(first.text) && text[end] === ' ' && factor !== 1)) {
    return { end: first.end, kind: 'duration', unit: time, factor };
  }
  // "working days", "clerk hours", "person-days"
  const second = words[1];
  if (second !== undefined && staffTime.test(first.text)) {
    const unit = timeOf(second.text);
    if (unit !== undefined && second.text.length > 1) return { end: second.end, kind: 'duration', unit, factor };
  }
  const nouns: typeof words = [];
  for (const word of words) {
    const lower = word.text.toLowerCase();
    if (stop.has(lower)) break;
    // Numbers in words end the noun phrase, and so does a verb after a plural.
    nouns.push(word);
    if (isPlural(lower) || lower === 'fte' || lower === 'staff') break;
    if (/[,;:.]/.test(text[word.end] ?? '')) break;
  }
  if (nouns.length === 0) return undefined;
  const plural = nouns.at(-1)!;
  const last = isPlural(plural.text) || nouns.length === 1 ? plural : nouns[0]!;
  // "413 needed", "three-way", "12 tested": what is no plural and looks like a verb or an adjective is no thing that is counted.
  if (!isPlural(last.text) && (/(?:ed|ing|er|ly|al|ive|ble|ous|est|ent)$/i.test(last.text) || /[-‑]/.test(text[end] ?? ''))) return undefined;
  const counted = rateWords.has(nouns[0]!.text.toLowerCase()) ? nouns.slice(1) : nouns;
  if (counted.length === 0) return undefined;
  return { end: last.end, kind: 'count', unit: singular(last.text), factor };
}

function timeOf(word: string): string | undefined {
  const known = timeUnits.get(word) ?? (word.length > 1 ? timeUnits.get(word.toLowerCase()) : undefined);
  if (known !== undefined) return known;
  const effort = effortUnit.exec(word);
  return effort === null ? undefined : timeUnits.get(effort[1]!.toLowerCase());
}

const modifier = '(?:\\s+(?:net|gross|loaded|all-in|extra|more|each|saved|on average|in total|less|fewer))?';
const perPattern = new RegExp(`^${modifier}(?:\\s*\\/\\s*(?:(?<slashAmount>\\d[\\d,]*[kKM]?)\\s?)?(?<slash>\\p{L}[\\p{L}-]*)|[\\s-]+(?:(?<word>per|every|each|an?)\\s+)(?:(?<amount>\\d[\\d,]*(?:\\.\\d+)?[kKM]?|thousand|million|hundred)\\s+)?(?<noun>\\p{L}[\\p{L}-]*)|\\s+(?<rate>hourly|daily|weekly|monthly|quarterly|yearly|annually|p\\.\\s?a\\.|pa\\b|p\\.\\s?m\\.)|\\s+(?<each>each|apiece)\\b)`, 'iu');
const noUnit = /^(?:cent|day's|lot|few|little|bit|result|total|time|year-on-year|reduction|saving|cut|fall|drop|rise|gain|increase|decrease|improvement|difference|net|year's|third|quarter of|half|good|new|single|small|large|higher|lower|more|less|fully|further|whole|real|further|factor|ratio|share|rate|cost|price|payback|return|percentage|loss|one-off|one-time|team|pilot|project)$/i;

/** "per seat per month", "a year", "/user/month", "p.a.", "each". */
function readPer(text: string, from: number, kind: QuantityKind): { per: string[]; amount: number; end: number } {
  const per: string[] = [];
  let amount = 1;
  let end = from;
  for (let match = perPattern.exec(text.slice(end, end + 60)); match !== null; match = perPattern.exec(text.slice(end, end + 60))) {
    const groups = match.groups!;
    if (groups.rate !== undefined) per.push(rateWords.get(groups.rate.toLowerCase().replaceAll(' ', '')) ?? 'year');
    else if (groups.each !== undefined) per.push('each');
    else {
      const noun = (groups.slash ?? groups.noun)!;
      const unit = timeUnits.get(noun.toLowerCase()) ?? singular(noun);
      const article = groups.word !== undefined && /^an?$/i.test(groups.word);
      if (article && (noUnit.test(noun) || ((kind === 'count' || per.length > 0) && !timeUnits.has(noun.toLowerCase())) || per.length > 1)) break;
      // "5.0 a year ago" is no rate.
      if (article && /^\s+(?:ago|earlier|later|from now)\b/i.test(text.slice(end + match[0].length, end + match[0].length + 12))) break;
      if (!timeUnits.has(noun.toLowerCase()) && stop.has(noun.toLowerCase())) {
        if (/^each$/i.test(groups.word ?? '')) {
          per.push('each');
          end += match[0].toLowerCase().lastIndexOf('each') + 4;
        }
        break;
      }
      // "€0.60 per million": of whatever is counted beside it.
      const bare = /^(?:hundred|thousand|million)$/i.test(noun);
      per.push(bare ? 'each' : unit);
      if (bare) amount *= amountOf(noun);
      const printed = groups.slashAmount ?? groups.amount;
      if (printed !== undefined) amount *= amountOf(printed);
    }
    end += match[0].length;
    const and = /^\s+and\s+(?=(?:year|month|day|week|quarter|hour)\b)/i.exec(text.slice(end));
    if (and !== null) {
      const unit = /^\p{L}+/u.exec(text.slice(end + and[0].length))![0];
      per.push(unit.toLowerCase());
      end += and[0].length + unit.length;
    }
    if (per.length >= 3) break;
  }
  return { per, amount, end };
}

function amountOf(printed: string): number {
  const word = { hundred: 100, thousand: 1000, million: 1e6 }[printed.toLowerCase()];
  if (word !== undefined) return word;
  const scale = /k$/i.test(printed) ? 1000 : /m$/i.test(printed) ? 1e6 : 1;
  return Number(printed.replaceAll(',', '').replace(/[kKM]$/, '')) * scale;
}
