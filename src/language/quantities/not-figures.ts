import type { Span } from '../../markdown/types.ts';
import { matchesOf } from '../matches.ts';
import { isMet, near, type Condition, type NearDigits } from './near-digits.ts';

const label = 'phase|step|stage|level|tier|wave|sprint|section|sect\\.|chapter|figure|fig\\.|table|page|appendix|annex|article|art\\.|clause|paragraph|note|footnote|ticket|issue|incident|room|extension|ext\\.|port|option|question|priority|version|ver\\.|release|rule set|build|grade|class|category|milestone|criterion|item|slide|part|lot|batch|scenario|iteration|epoch|round|gate|workstream|work package|wp|objective|goal|kpi|plan|line|row|column|schedule|exhibit|rule|requirement|principle|point|no\\.|nr\\.|number|form|bulletin|decree|directive|regulation|python|node|windows|java|ubuntu|sql server|office|llama|claude|gemini|mistral|gpt|phi|qwen|mixtral|palm|titan|sonnet|opus|haiku|s/4hana';
const ordinalTime = 'year|month|week|day|quarter|hour|yr|fy|period';
const group = 'team|group|area|zone|line|unit|site|store|cell|company code|code';
const many = '(?:\\s*(?:,|and|or|to|through|&|–|-|/|,\\s*and)\\s*\\d+(?:\\.\\d+)*)*';
const unitAhead = '(?!\\s?(?:%|‰|k\\b|h\\b|min\\b|percent|per cent|pp\\b|hours?|days?|minutes?|seconds?|months?|weeks?|years?|FTE|€|£|\\$|people|users|agents))(?![\\d.,]*\\d)';

// "They plan 40 tours" counts; "phase 2 starts" does not.
const nounAhead = '(?!(?<=\\d\\d)\\s(?!is\\b|was\\b|has\\b|does\\b|starts\\b|ends\\b|shows\\b|lists\\b|says\\b|covers\\b|gives\\b|needs\\b|runs\\b|asks\\b|adds\\b)[a-z]{3,}s\\b)';

interface NotFigure extends Condition {
  readonly pattern: RegExp;
}

/** The words that end these alternatives, in the singular and in the plural. */
function lastWords(alternatives: string): ReadonlySet<string> {
  return new Set(alternatives.split('|').flatMap((alternative) => {
    const word = /[a-z]+(?=[^a-z]*$)/i.exec(alternative)![0].toLowerCase();
    return [word, `${word}s`];
  }));
}

const standard = 'ISO(?:/IEC)?|IEC|EN|DIN|RFC|SOC|NIST(?: SP)?|PCI(?: DSS)?|IAS|IFRS|BS|CEN|IEEE|DCB|HIPAA|GDPR|SSAE|SAS|TLS|HTTP|HL7|ADR|Web|Basel|Article|Art\\.?|Section|§+';
const standards = new Set('iso iec en din rfc soc nist sp pci dss ias ifrs bs cen ieee dcb hipaa gdpr ssae sas tls http hl adr web basel article art section'.split(' '));

/** What looks like a number and is none: identifiers, labels, versions, times of day, addresses. */
const table: readonly NotFigure[] = [
  { pattern: /\b(?:https?:\/\/|www\.)\S+/gi, holds: /:\/\/|www\./i },
  { needs: near.at, pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g },
  // Paths, names with digits in them, and anything that digits are only a part of: GPT-4o, H100, DP-2023-0091, p95, s3, utf-8, 2x4x8.
  { needs: near.slash, pattern: /(?:^|(?<=[\s("'“‘[|,;:]))(?:\/[\w.-]+)+\/?/g },
  { needs: near.letterBefore, pattern: /\b(?!(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|INR|PLN|CAD|AUD|JPY|Rs|US|T?EUR|kEUR|MSEK|MEUR|RM|Rp)[-‑]?\d|R\d{1,3}(?:,\d{3}|\.\d|\s?(?:million|m|k|bn)\b))\p{L}[\p{L}_]*(?:[-‑_.]?\d+(?:[\p{L}_]+|[-‑_.]\d+)*[\p{L}\d]*)+(?:[-‑.](?!\d)[\p{L}\d]+)*/gu },
  { needs: near.slash, pattern: /(?<=\p{L}\/)\d+\p{L}{3,}/gu },
  { needs: near.dash, pattern: /\b\d+(?:[-‑]\d+){2,}\b/g },
  { needs: near.x, pattern: /\b\d+x\d+(?:x\d+)*\b/g },
  { after: new Set(['v']), pattern: /\bv\.?\s?\d+(?:\.\d+)*\b/gi },
  { needs: near.point, pattern: /\b\d+(?:\.\d+){2,}(?![.\d]*,\d)(?<!\b\d{1,3}(?:\.\d{3})+)\b/g },
  { needs: near.point, pattern: /\b20\d\d\.\d{1,2}\b/g },
  { needs: near.slash | near.x | near.colon, pattern: /\b24\s?[/x]\s?7\b|\b24\/5\b|\b9\/11\b|\b50[/:]50\b|\b80[/:]20\b/g },
  // "1/3" is a fraction, a date or an address.
  { needs: near.slash, pattern: /(?<![\d/])\d{1,2}\/\d{1,3}(?![\d/])/g },
  // Times of day and proportions.
  { needs: near.colon | near.clock, pattern: /\b\d{1,2}:\d{2}(?::\d{2})?\b(?:\s?[ap]\.?m\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?|\b\d+(?:\s:\s|:)\d+\b/gi },
  { needs: near.section, after: standards, pattern: new RegExp(`\\b(?:${standard})[\\s-]?\\d+(?:[-:./]\\d+)*(?:\\s?\\(?[a-z]\\)?(?![a-z]))?`, 'g') },
  { needs: near.hash, pattern: /#\d+/g },
  { needs: near.bracket, pattern: /\[\^?\d+\]/g },
  // Telephone numbers.
  { needs: near.plus, pattern: /\+\d[\d\s()/-]{6,}\d/g },
  { after: new Set('tel phone fax call ext extension'.split(' ')), pattern: /\b(?:tel|phone|fax|call|ext|extension)\.?:?\s*\(?\d[\d\s()/-]{2,}\d/gi },
  // Sizes of models and memory: no money, no count of things.
  { needs: near.letterAfter, pattern: /(?<![$€£¥₹]\s?)(?<!\b(?:EUR|USD|GBP|CHF)\s?)\b\d+(?:\.\d+)?B\b(?!\s*(?:users|people|transactions|tokens|requests|records|dollars|euros))/g },
  { holds: /RAM|memory|disk|HBM|SSD|model|context/, pattern: /\b\d+(?:\.\d+)?\s?(?:[KMGTP]i?B|[kM]bit|[KMG]bps|[MG]Hz|vCPUs?|dpi|px|mm|cm|km|kg|kWh|MWh|GWh|kW|MW|°C|ppm)\b(?=\s+(?:of\s+)?(?:RAM|memory|disk|VRAM|HBM|SSD|model|context))/g },
  { after: lastWords(label), pattern: new RegExp(`\\b(?:${label})\\s?#?[-‑]?\\d+(?:\\.\\d+)*[a-z]?\\b${unitAhead}${nounAhead}`, 'gi') },
  // Several of them: "parts 2 and 3"; "spare parts 12" counts.
  { after: lastWords(`${label}|${group}`), pattern: new RegExp(`\\b(?:(?:${label})s|(?:${group})s)\\s\\d+(?:\\.\\d+)*${many.replace(/\*$/, '+')}${unitAhead}${nounAhead}`, 'gi') },
  { after: lastWords(group), pattern: new RegExp(`\\b(?:${group})\\s\\d+\\b${unitAhead}`, 'gi') },
  { after: lastWords(ordinalTime), pattern: new RegExp(`\\b(?:${ordinalTime})\\s\\d{1,3}(?:(?:\\s?(?:–|to|and|/)\\s?|-|\\s-\\s)\\d{1,3})?\\b${unitAhead}(?!,\\d{3})`, 'gi') },
  { after: lastWords(ordinalTime), pattern: new RegExp(`\\b(?:${ordinalTime})s\\s\\d{1,3}${many}\\b${unitAhead}(?!,\\d{3})`, 'gi') },
  { holds: /\s(?:one|two|three|four|five|six)\b/i, pattern: new RegExp('\\b(?:phase|step|stage|level|tier|wave|sprint|section|chapter|part|option|priority|class|category|milestone|gate|scenario|year|month|week|day|plan|variant|team|group|site|round)\\s(?:one|two|three|four|five|six)\\b(?![-\\s](?:thirds?|quarters?|fifths?|hundred|thousand|million))', 'gi') },
  // "out of 5" is a scale, "1st" an ordinal.
  { needs: near.letterAfter, pattern: /\b\d+(?:st|nd|rd|th)\b/g },
];

/** "3.2 Cost", "4. Benefit", "(2) Scope", "7 Risks". */
const headingNumber = /^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*[.):]?)(?=\s+\p{L})/gu;

/** Stretches of `text` in which no figure is read, in no order. `digits`: what stands near the digits of the text. */
export function notFigures(text: string, heading: boolean, digits: NearDigits): Span[] {
  const patterns = table.filter((entry) => isMet(entry, text, digits)).map(({ pattern }) => pattern);
  return (heading ? [...patterns, headingNumber] : patterns).flatMap((pattern) => matchesOf(pattern, text).map((match) => ({ start: match.index, end: match.index + match[0].length })));
}
