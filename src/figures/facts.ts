import { meet, sum } from '../language/quantities/interval.ts';
import { perBlock } from '../markdown/per-block.ts';
import { figuresOf, type Figure } from './figure.ts';
import { isTotalRow } from './sums/total-rows.ts';
import { periodOf } from './checks/annualised.ts';
import { operandInterval, statedInterval } from './relation.ts';

export type Flow = 'investment' | 'net' | 'benefit' | 'running' | 'cost' | 'total';

/** An amount of money by its part in the case: what is put in, what comes back, per which period. */
export interface Fact {
  readonly figure: Figure;
  readonly flow: Flow;
  /** Undefined for an amount once, or over a span that the label names. */
  readonly period: string | undefined;
  readonly label: string;
}

/** A fact in a document: how many blocks it stands from where it is needed decides between several. */
export interface PlacedFact extends Fact {
  readonly index: number;
}

const words: readonly (readonly [Flow, RegExp])[] = [
  ['net', /\bnet\b|\bnetto\b|after (?:its|the|their|all|own)(?: own)? running costs?|less running costs?|net of running|\bleaves?\b|\bleaving\b|\bleft\b|\bstays?\b|\bremains?\b|\bsurplus\b|\bbalance\b|\bcontribution\b/gi],
  ['benefit', /\b(?:sav(?:e[sd]?|ings?)|avoid(?:s|ed|ing)?|benefits?|gains?|returns?|returned|coming back|comes? back|worth|revenues?|income|inflows?|brings?|earns?|gets?|getting|giv(?:e|es|en|ing) (?:us|back|it)|yields?|generates?|delivers?|recover(?:s|ed|y|ing)?|released?|frees?|cash in|margin|value|back)\b/gi],
  ['running', /\b(?:running|run cost|to run|operat(?:e|ing|ion|ions)|hosting|maintenance|licen[cs]es?|opex|subscription|upkeep|support)\b/gi],
  ['investment', /\b(?:invest(?:ed|ment|ments|ing|s)?|up[- ]?front|one[- ]?(?:off|time)|once|outlay|capex|set[- ]?up|initial|build|ask(?:s|ed|ing)?|request(?:s|ed|ing)?|capital|funding|implementation|project cost|paid back|pays? back|put(?:s|ting)? in|la(?:y|ys|ying|id) out|sink(?:s|ing)?|apply for|sanction|approve[sd]?|approval of|budget of)\b/gi],
  ['cost', /\b(?:costs?|spend(?:s|ing)?|spent|expenses?|expenditure|budget|price|outlays?|pays?|paid)\b/gi],
];

/** "the saving after hosting is": what is deducted names nothing by itself. */
const afterCosts = /\b(?:after|net of|less)\s+(?:(?:all|the|its|their|own|any)\s+)*(?:running|hosting|operating|operation|licen[cs]es?|licensing|support|maintenance|subscriptions?|fees?)(?:\s+(?:costs?|fees?|charges))?/gi;

const behindNoun = /^\s*(?:\p{L}+[- ]?){0,4}/u;

/** The flow whose word stands nearest to the figure: before it, otherwise after it. */
export function flowAt(before: string, after: string): Flow | undefined {
  // The point of "6.5" ends no clause, and ", a year" says nothing about the flow.
  const clause = before.slice(before.search(/(?:[^.;]|\.(?=\d))*$/)).replace(afterCosts, ' net ').replace(/,\s*(?:an?|per|each)\s+(?:year|month|quarter|annum)\s*$/i, '');
  let nearest: { flow: Flow; at: number } | undefined;
  for (const [flow, pattern] of words) {
    const at = [...clause.matchAll(pattern)].at(-1)?.index;
    if (at !== undefined && (nearest === undefined || at > nearest.at)) nearest = { flow, at };
  }
  // What follows "and" is said of the next.
  const behind = /^\s*(?:on|against|for|from|versus|vs\.?|over)\b/i.test(after) ? '' : /^[^.;:,]{0,50}/.exec(after)![0].replace(/\b(?:and|but|while|whereas)\b.*$/i, '');
  // "$6,000 investment", "$66,000 return": the noun right behind the amount says it best.
  const noun = /^\s*(?:annual |yearly |monthly |total |one-off |upfront |up-front |initial |net )*(investment|outlay|budget|return|returns|savings?|benefits?|profit|revenue|costs?)\b/i.exec(after)?.[1]?.toLowerCase();
  if (noun !== undefined) return /invest|outlay|budget/.test(noun) ? 'investment' : noun.startsWith('cost') ? 'cost' : /\bnet\b/i.test(behindNoun.exec(after)![0]) ? 'net' : 'benefit';
  const [investment, net] = [words[3]![1], words[0]![1]].map((pattern) => new RegExp(pattern.source, 'i').test(behind));
  if (net === true && (nearest === undefined || nearest.flow === 'benefit')) return 'net';
  // "net saving", "a saving net of": the narrower word wins over the nearer one.
  if (nearest?.flow === 'benefit' && /\bnet\b[^.;,]{0,25}$/i.test(clause)) return 'net';
  if ((nearest === undefined || nearest.flow === 'cost') && (investment === true || new RegExp(words[3]![1].source, 'i').test(clause))) return 'investment';
  if (nearest?.flow === 'cost' && /\brunning|\bto run\b|\boperat|\bhosting|\bmaintenance/i.test(`${clause} ${behind}`)) return 'running';
  if (nearest === undefined) {
    const found = words.map(([flow, pattern]) => ({ flow, at: behind.search(new RegExp(pattern.source, 'i')) })).filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at)[0];
    return found?.flow;
  }
  return nearest.flow;
}

/** "£186,000: £148,000 for the build and £38,000 for training": amounts that others of their sentence make up, with those. */
function wholesIn(sentences: readonly (readonly Figure[])[]): ReadonlyMap<Figure, readonly Figure[]> {
  const wholes = new Map<Figure, readonly Figure[]>();
  for (const sentence of sentences) {
    const money = sentence.filter(({ quantity, cell }) => cell === undefined && quantity.kind === 'money' && quantity.per.length === 0 && quantity.ends === undefined);
    for (const [at, whole] of money.entries()) {
      const rest = money.slice(at + 1);
      const count = rest.findIndex((_, index) => index > 0 && meet(statedInterval(whole), sum(rest.slice(0, index + 1).map(operandInterval)))) + 1;
      if (count > 0 && !/[=+−]\s*$/.test(rest[0]!.before)) wholes.set(whole, rest.slice(0, count));
    }
  }
  return wholes;
}

const together = /^\s*(?:together|altogether|in all|in total|all told|all in)\b/i;
/** "Benefits 3 × €420,000 = €1,260,000" */
const isResult = ({ before, passage, quantity }: Figure): boolean => /[=≈]\s*$/.test(before) && !/[.;]\s/.test(passage.text.slice(0, quantity.start));

export const factsOf = perBlock((block): readonly Fact[] => {
  const { figures, tables, sentences } = figuresOf(block);
  const inCells = new Set(tables.flatMap((table) => table.figures));
  const wholes = wholesIn(sentences);
  const parts = new Set([...wholes.values()].flat());
  const facts: Fact[] = figures.flatMap((figure): Fact[] => {
    if (figure.quantity.kind !== 'money' || inCells.has(figure) || parts.has(figure)) return [];
    const own = flowAt(isResult(figure) ? figure.passage.text.slice(0, figure.quantity.start) : figure.lead, figure.after);
    const flow = (wholes.has(figure) && (own === 'cost' || own === undefined) ? 'investment' : own)
      ?? (/^\W*(?:sum|total|together|altogether)\b/i.test(figure.passage.text) ? 'total' : undefined);
    if (flow === undefined) return [];
    const period = periodOf(figure);
    // "€94,000 set-up, then €61,000 a year to run"
    const runs = flow === 'investment' && period !== undefined && /^[^.;,]{0,20}\b(?:to run|running|to operate|for (?:hosting|operation|licen[cs]es|support))\b/i.test(figure.after);
    return [{ figure, flow: runs ? 'running' : flow, period, label: figure.lead }];
  });
  // "Costs €300,000 once and €80,000 a year, €540,000 together": of the same kind as what it adds up.
  for (const sentence of sentences) {
    const [first, last] = [facts.find(({ figure }) => figure === sentence[0]), sentence.findLast(({ quantity }) => quantity.kind === 'money')];
    if (first === undefined || last === undefined || !together.test(last.after) || facts.some(({ figure }) => figure === last) || inCells.has(last)) continue;
    facts.unshift({ figure: last, flow: first.flow, period: periodOf(last), label: last.lead });
  }
  // "… £420,000 a year gross; the service costs £96,000 a year, so £324,000 stays": what is left is of the same year.
  facts.forEach((fact, at) => {
    const before = facts[at - 1];
    if (fact.flow === 'net' && fact.period === undefined && before?.period !== undefined && (fact.figure.at === before.figure.at ? /\b(?:so|leaving|leaves?|net)\b/i : /\b(?:leaving|leaves?|stays?)\b/i).test(fact.label) && fact.figure.at - before.figure.at <= 1) facts[at] = { ...fact, period: before.period };
  });
  for (const { rows, columns } of tables) {
    const periods = columns.filter(({ role }) => role === 'period').length;
    // "Cost | Benefits | ROI" over rows of options: the header says what an amount is.
    const headed = new Set(columns.slice(1).map(({ header }) => flowAt(header, '')).filter((flow) => flow !== undefined)).size >= 2;
    const flows = rows.map((row) => (isTotalRow(row) ? 'total' : flowAt(row.label, '')));
    // "Build", "Running, a year", "Net saving": every line says what it is, and one of them is put in.
    const told = flows.every((flow) => flow !== undefined && flow !== 'total') && flows.filter((flow) => flow === 'investment' || flow === 'cost').length === 1;
    const amounts = rows.filter(({ cells }) => cells.some((figure, column) => column > 0 && figure?.quantity.kind === 'money')).length;
    for (const row of rows) {
      row.cells.forEach((figure, column) => {
        if (figure?.quantity.kind !== 'money' || columns[column]!.role === 'label' || columns[column]!.role === 'period' || columns[column]!.role === 'scenario' || (periods > 1 && columns[column]!.role !== 'total')) return;
        const header = columns[column]!.header;
        const flow = (headed ? flowAt(header, '') : undefined) ?? flowAt(row.label, '') ?? flowAt(header, '') ?? (isTotalRow(row) ? 'total' : undefined);
        if (flow === undefined) return;
        // One line of a budget is not the investment, unless it says so.
        if (flow === 'investment' && !headed && amounts >= 3 && !told && !isTotalRow(row) && !/\b(?:invest\w*|up[- ]?front|one[- ]?(?:off|time)|outlay|request\w*|total)\b/i.test(row.label)) return;
        const about = `${row.label} ${header} ${columns[0]!.header}`;
        const period = periodOf(figure) ?? (/\b(?:per year|a year|annual(?:ly)?|yearly|each year|p\.a\.)(?![\p{L}])|\/\s?year/iu.test(about) ? 'year' : /\b(?:per month|a month|monthly)\b/i.test(about) ? 'month' : undefined);
        facts.push({ figure, flow: isTotalRow(row) && flow === 'cost' ? 'total' : flow, period, label: row.label });
      });
    }
  }
  return facts;
});
