import type { Flag } from '../types.ts';
import { anyOf, phrase } from './phrase.ts';

const wanted = anyOf`
  insert, add, fill, name, names, amount, period, date, dates, number, figure, figures, value, values, company, client, customer, product, project, department, team, owner, sponsor, percentage, currency, sum, total, cost, budget, author, role, title, table, chart, link, detail, details, detailed, description, describe, your
  to be, to come, tbd, tbc, tba, todo, xx+, placeholder, please, enter, specify, example, source, reference, quote, vendor, system, city, country, address, email, phone, year, month, quarter, metric, baseline, target, reviewer, approver, signature, pending, missing, who, what, when
`;

/** What the missing part would be: "Licence | ", "ROI: ". */
const label = String.raw`(?:(?<=^|[.;|]\s*)[a-zà-ÿ][a-z0-9à-ÿ /()'-]{1,40}(?::|\s\|)\s{0,2})?`;
const currency = String.raw`(?:[€$£¥₹]\s?|(?:eur|usd|gbp|chf|sek|nok|dkk|pln|czk|inr|aud|cad)\s)?`;

export const placeholder: Flag = {
  id: 'flag/placeholder',
  title: 'Placeholder',
  marks: 'unfinished text: TBD, TODO, XX %, [insert], lorem ipsum',
  spares: 'the word used about something else',
  message: 'Unfinished text: here a reader stops trusting the rest.',
  answer: 'Fill it in, or say who will know it by when.',
  examples: {
    good: [
      'Agents work through their to-do list from the top.',
      'The customs desk files form XX-12 by noon.',
    ],
    bad: [
      'The bill at full volume is **TBD**.',
      'Handling time falls by **XX %**.',
      'The owner is **[insert name]**.',
    ],
  },
  reading: {
    signs: [
      new RegExp(String.raw`${label}(?<![a-z0-9à-ÿ])(?:tbd|tbc|tba|t\.b\.[dca]\.?|todo|fixme)(?![a-z0-9à-ÿ])`, 'g'),
      new RegExp(String.raw`${label}${currency}(?<![a-z0-9à-ÿ])(?:x{2,}|x{0,2}(?:x\.x|x,x)x{0,2}|_{3,}|\?{2,})\s?(?:%|per\s?cent|percent|million|m|k|bn|€|eur|usd|chf|gbp|months?|years?|hours?|days?|ftes?|people)(?![a-z0-9à-ÿ])`, 'g'),
      new RegExp(String.raw`${label}(?<![a-z0-9à-ÿ])(?:xxx+|(?:[€$£¥₹]|eur|usd|gbp|chf)\s?(?:x+|_{2,}|\?+|…|\.{3})(?:[.,]x+)?(?:\s?(?:million|m|k|bn))?)(?![a-z0-9à-ÿ])`, 'g'),
      new RegExp(String.raw`${label}${currency}(?:\[+|<+|\{+)\s?(?:[€$£¥₹]\s?)?${wanted}(?![a-z0-9])[^\]>}]{0,80}[\]>}]+`.replaceAll(' ', String.raw`\s`), 'g'),
      new RegExp(String.raw`${label}\[\s*(?:_+|\.{2,}|…|\?+|x{2,}|\$+|#+|-{2,})\s*\]`, 'g'),
      /(?:(?:costs?|is|of|at|about|by|after|in|to|for|=|~)\s)\?{2,}(?=\s|$)/g,
      /\[\s?[a-z#]{1,2}\s?\]\s?(?:%|per\s?cent|percent|months?|years?|hours?|days?|weeks?|ftes?|million|k|m)(?![a-z])/g,
      /(?<=\|\s?)(?:to be (?:completed|defined|determined|confirmed|added|filled(?: in)?|supplied|inserted|provided)|n\.\s?n\.|<[a-z ]+>)(?=\s?(?:\||$))/g,
      /(?<=[:|]\s?)x (?:hours|%|months|days|weeks|ftes?|people|euros|million)(?![a-z])/g,
      phrase`(finance|controlling|legal|vendor|it|hr|procurement) (to|will) (provide|supply|confirm|insert|fill in|complete|add)(?= ?[.)|]|$)`,
      phrase`(insert|add|paste|fill in) ([a-z' ]{2,30}) here`,
      phrase`(coming soon|under construction|work in progress|to be written|still to be written|left blank|text follows|see attachment \?\?)(?= ?[.)|\]]|$)`,
      /(?<=\|\s?)x{2,}(?=\s?(?:\||$))/g,
      /(?<=[a-z]\s?:\s?)\[\s?\](?=\s*(?:$|[.;|]))/g,
      phrase`lorem ipsum[^|]{0,200}`,
      phrase`(figures?|numbers?|amounts?|table|chart|section|text|details?|names?) (to be (inserted|added|filled in|supplied|completed)|to come|to follow|goes here|here)`,
      /(?:(?<=[:|]\s?)|^)(?:\?{2,}|(?<!(?:sign|signed|signature|date|dated|name|by)\s?[:|]\s?)_{4,})(?=\s?(?:\||$))/g,
    ],
    unless: [
      phrase`${anyOf`column TODO, (with|as|in|called|named|tagged|labelled|containing) "?(TODO|TBD|FIXME), tags? TODO, status TODO, TODO (list|column|app|item|comment|board)s?, the (word|words|text|label|string|entry|value|field), say(s|ing)? "?TBD, marked "?(TBD|TODO), no TBD, instead of TBD, sizes? XX, XX chromosome, still have the words, (field|cell|box)(es)? (left|that)`}`,
    ],
    inHeadings: true,
    apart: true,
    evenDenied: true,
  },
};
