import type { Figure } from '../figure.ts';
import { isPeriod, type Period, type Role } from './parts.ts';

/** The words around a figure: from the figure before it, within it, and up to the end of its clause. */
export interface Surroundings {
  readonly before: string;
  readonly within: string;
  readonly after: string;
}

/** Words directly behind a figure that belong to it: "€60,000 a year to run", "£420,000 a year gross". */
export const trailer = new RegExp(`^(?:\\s*[,(]?\\s*(?:${[
  'once(?!\\s+(?:it|we|they|the|a|all|both|every)\\b)', 'up[- ]?front', 'one[- ]?(?:off|time)', 'initially', 'to (?:build|develop|implement|install|set up|get going)', 'to (?:run|operate|keep it running)',
  '(?:in )?set[- ]?up(?: cost)?', 'for (?:the )?(?:build|set[- ]?up|implementation|development)', 'in running costs?', 'net(?: of [^,.;:]{1,40})?', 'gross', '(?:after|less|minus|net of|before) (?:its |the |their |all )?(?:own )?(?:running|operating) costs?',
  'of (?:investment|capital)',
].join('|')})\\b)+`, 'i');

type Cue = readonly [role: Role, words: RegExp];

/** Behind or within the figure. What is nearer in meaning stands first. */
const trailing: readonly Cue[] = [
  ['net-benefit', /\bnet\b|\b(?:after|less|minus) (?:its |the |their |all )?(?:own )?(?:running|operating) costs?\b/i],
  ['running-cost', /\bto (?:run|operate|keep it running)\b|\bin running costs?\b/i],
  ['benefit', /\bgross\b|\bbefore (?:its |the |their )?(?:own )?(?:running|operating) costs?\b/i],
  ['investment', /\bonce\b|\bup[- ]?front\b|\bone[- ]?(?:off|time)\b|\binitially\b|\bto (?:build|develop|implement|install|set up|get going)\b|\bset[- ]?up\b|\bfor (?:the )?(?:build|implementation|development)\b|\bof (?:investment|capital)\b/i],
];

/** Before the figure; the cue that ends last counts, a plain "costs" only where there is no other. */
const leading: readonly Cue[] = [
  ['investment', /\b(?:invest(?:s|ed|ing|ments?)?|one[- ]?(?:off|time)|up[- ]?front|outlay|capex|capital (?:cost|request|expenditure)|set[- ]?up costs?|implementation costs?|(?:we|i) (?:ask|apply|request) (?:you |the board )?for|(?:we|i) (?:ask|request)|am asking for|(?:the )?ask(?: is)?|(?<!\b(?:an?|one|each|every|per|the) )request(?:ed)?(?: amount| budget)?|to releases?|releases?(?: of)?|to approve|approves|approval of|(?:initial|build|project|total) cost|^\W*(?:build|development|implementation|initial))\b/gi],
  ['net-benefit', /\bnet (?:annual |yearly |monthly |quarterly )?(?:savings?|benefits?|gains?|returns?|effect|inflows?|income|contribution|result)\b|\b(?:savings?|saved|benefits?|gains?)[^.;:]{0,40}\bnet of\b|\b(?:leav(?:es?|ing)|nets?)\b|\bnet\W*$|\bafter (?:its |the |their |all )?(?:own )?(?:running|operating) costs?[^.;:,]{0,40}(?:saves?|leaves?|returns?|brings?)\b/gi],
  ['benefit', /\b(?:gross (?:savings?|benefits?)|sav(?:es?|ed|ings?)|benefits?|avoid(?:s|ed|ance)?|gains?|worth|brings?(?: in)?|earns?|recovers?|frees?)\b/gi],
  ['running-cost', /\b(?:runn?ing (?:costs?|it|the \w+(?: \w+)? costs?)|run costs?|cost of running|operating costs?|opex|operations? costs?|costs? to run)\b/gi],
  ['fixed-cost', /\b(?:(?:fixed|base|flat|standing|platform|minimum)(?: monthly| yearly| annual)?(?: platform)? (?:cost|fee|charge|part|price)s?)\b/gi],
];
const costs = /\b(?:costs?|charged?|priced?|unit price|bills?)\b/i;

/** The role of an amount of money, by its own words; undefined where they do not say. */
export function roleOf({ before, within, after }: Surroundings, recurring: boolean, perUnit: boolean): Role | undefined {
  const fits = (role: Role) => (role === 'investment' ? !recurring && !perUnit : role === 'unit-cost' ? !recurring : recurring && !perUnit);
  const behind = trailer.exec(after)?.[0] ?? '';
  const close = trailing.find(([role, words]) => fits(role) && words.test(`${within} ${behind}`));
  if (close !== undefined) return close[0];
  let found: { role: Role; end: number } | undefined;
  for (const [role, words] of leading) {
    for (const match of before.matchAll(words)) {
      const end = match.index + match[0].length;
      if (found === undefined || end > found.end) found = { role, end };
    }
  }
  if (found === undefined && costs.test(before)) return fits('unit-cost') ? 'unit-cost' : undefined;
  return found !== undefined && fits(found.role) ? found.role : undefined;
}

const periodWords: readonly (readonly [Period, RegExp])[] = [
  ['month', /\b(?:(?:per|a|each|every) month|monthly)\b/gi],
  ['quarter', /\b(?:(?:per|a|each|every) quarter|quarterly)\b/gi],
  ['year', /\b(?:(?:per|a|each|every) (?:full )?year|yearly|annual(?:ly)?|p\.a\.)/gi],
  ['week', /\b(?:(?:per|a|each|every) week|weekly)\b/gi],
];

/** The period that a figure's label names: "Net saving per year: €528,000"; undefined where it names none or several. */
export function periodOf(per: readonly string[], label: string): Period | undefined {
  const own = per.filter(isPeriod);
  if (own.length > 0) return own.length === 1 ? own[0] : undefined;
  const named = periodWords.filter(([, words]) => label.search(words) >= 0);
  return named.length === 1 ? named[0]![0] : undefined;
}

/**
 * Words by which an amount is not the model's: a condition, a limit, part of the whole, today's cost, another
 * option or another's figure.
 */
export const elsewhere = new RegExp(`\\b(?:${[
  'if', 'unless', 'otherwise', 'would have', 'could', 'might', 'caps?', 'capped', 'limit(?:ed|s)?', 'ceiling', 'threshold', 'maximum', 'minimum', 'stops?', 'falls? (?:under|below)', 'worst', 'best case', 'scenario',
  'low case', 'high case', 'stretch', 'today', 'currently', 'at present', 'so far', 'last year', 'already', 'sunk', 'instead of', 'without', 'competitors?', 'vendors?', 'pilots?', 'phases? (?:\\d|one|two|three)',
  'stages?', 'waves?', 'before (?:both|that|this|it|we)', 'option', 'alternative(?:ly)?', 'tranche', 'instal?ments?', 'years? (?:one|two|three|\\d)', '(?:first|second|third)[- ]year', 'in 20\\d\\d', 'FY ?\\d\\d', '[QH][1-4]', 'contingency', 'of (?:it|which|this|that)',
  '(?:over|across|during|in|for|within) (?:the |its )?(?:first |next |last |full )?[\\w-]+ (?:\\w+ )?(?:months|quarters|years)',
].join('|')})\\b`, 'i');

/** A bound, a range and an amount below zero are no values to calculate with. */
export function isPlain({ quantity: { bound, ends, hedge, value } }: Figure): boolean {
  return bound === undefined && ends === undefined && hedge !== 'over' && hedge !== 'nearly' && value > 0;
}
