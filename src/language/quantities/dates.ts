import type { Span } from '../../markdown/types.ts';
import { matchesOf } from '../matches.ts';
import { isMet, near, type Condition, type NearDigits } from './near-digits.ts';
import { Coverage } from './nearby.ts';

/** A date or period of the calendar: where it stands and when it begins, in years. */
export interface CalendarDate extends Span {
  readonly year: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const year = '(?<year>(?:19|20)\\d{2})';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const span = `${day}(?:\\s*(?:,|to|and|–|-|or|until)\\s*${day}){0,12}`;

const monthName = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

const table: readonly (Condition & { readonly pattern: RegExp })[] = [
  { needs: near.dash, pattern: /\b(?<year>(?:19|20)\d{2})-(?<number>\d{2})(?:-\d{2})?\b/g },
  { needs: near.slash | near.point, pattern: /\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b/g },
  { holds: monthName, pattern: new RegExp(`\\b${span}\\.?\\s+(?:of\\s+)?${month}\\b(?:,?\\s+${year}\\b|\\s+(?<short>[2-4]\\d)\\b(?![\\d,.%]|\\s?[%a-z]))?`, 'gi') },
  { holds: monthName, pattern: new RegExp(`\\b${month}\\s+${span}\\b(?!,\\d{3})(?!\\s?(?:%|k\\b|percent|hours|users|tickets))(?:,?\\s+${year}\\b)?`, 'gi') },
  { holds: monthName, pattern: new RegExp(`\\b${month}(?:,?\\s+${year}\\b|\\s+[’']?(?<short>[2-4]\\d)\\b(?![\\d,.%]|\\s?[%a-z]))`, 'gi') },
  { holds: /[QH][1-4]/, pattern: /\b(?:Q[1-4]|H[12])(?!\d)(?:\s*(?:\/|-|–|and|to|,)\s*(?:Q[1-4]|H[12]))*(?:\s+(?:of\s+)?|\/|-)?(?:(?:FY|CY)?\s?[’']?(?<year>20\d{2}|\d{2}(?![\d.,%])))?/g },
  { after: new Set(['fy', 'cy', 'fiscal', 'year']), pattern: /\b(?:FY|CY|fiscal(?: year)?|financial year)\s?[’']?(?<year>20\d{2}|\d{2})(?:\s?[/–-]\s?(?:20)?\d{2})?\b/gi },
  // 2027/28, 2026-2028.
  { needs: near.fourDigits, pattern: /\b(?<year>20\d{2})\s?[/–-]\s?(?:20)?\d{2}\b/g },
  // A year alone; what is counted or paid is no year.
  { needs: near.fourDigits, pattern: /(?<![\d.,$€£¥₹+−-]|[$€£¥₹]\s|\b(?:EUR|USD|GBP|CHF|SEK|PLN|INR)\s)\b(?<year>(?:19[5-9]|20[0-6])\d)\b(?![,.]?\d|\s?[%€£$k]|\s(?:percent|per cent|hours|minutes|days|users|tickets|cases|people|tokens|invoices|calls|agents|customers|documents|images|records|h\b|EUR|USD|GBP|PLN))/g },
];

/** Calendar dates in `text`, the longest reading of each. `digits`: what stands near the digits of the text. */
export function findDates(text: string, digits: NearDigits): CalendarDate[] {
  const found: CalendarDate[] = [];
  const taken = new Coverage(text.length);
  for (const entry of table) {
    if (!isMet(entry, text, digits)) continue;
    for (const match of matchesOf(entry.pattern, text)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      if (taken.touches({ start, end })) continue;
      taken.add({ start, end });
      found.push({ start, end, year: yearOf(match.groups ?? {}, match[0]) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function yearOf(groups: Partial<Record<string, string>>, text: string): number {
  const printed = groups.year ?? groups.short;
  if (printed === undefined) return Number.NaN;
  const whole = printed.length === 2 ? 2000 + Number(printed) : Number(printed);
  const quarter = /Q([1-4])/.exec(text);
  const half = /H([12])/.exec(text);
  if (quarter !== null) return whole + (Number(quarter[1]) - 1) / 4;
  if (half !== null) return whole + (Number(half[1]) - 1) / 2;
  const at = groups.month === undefined ? Number(groups.number ?? 1) - 1 : months.indexOf(groups.month.slice(0, 3).toLowerCase());
  return whole + at / 12;
}
