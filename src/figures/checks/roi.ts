import { divide, meet, scale, subtract, sum, type Interval } from '../../language/quantities/interval.ts';
import { perBlock } from '../../markdown/per-block.ts';
import { nearestFacts, resultsNamed, type Case, type CaseCheck, type Result } from '../case.ts';
import { flowAt, type PlacedFact } from '../facts.ts';
import type { Figure } from '../figure.ts';
import { operandInterval, statedInterval, type Relation, type RelationOperand } from '../relation.ts';
import { netRow } from '../cash-flows.ts';
import { periodOf } from './annualised.ts';

const cue = /\bROI\b|\breturn on (?:the |our |its |this )?(?:(?:first|second|third) year's )?(?:investment|spend(?:ing)?|capital|money|outlay|budget|cost)\b|\breturn:\s+(?:[^\p{L}\s]|(?:on|over|in|for)\b|$)|\bcost[- ]benefit ratio\b|\bBCR\b|\breturn of \W*$|\bbenefit[- ](?:to[- ])?cost ratio\b|\bback (?:per|for every|for each)\b|\ba return of\b|\b(?:\d|two|three|four|five)[- ]year return\b|\breturn (?:on|over|in|after) (?:the )?(?:\d|two|three|four|five) years\b/iu;
const claims = resultsNamed(cue, ['percent', 'multiple']);
/** "a benefit-cost ratio of 3.5": a multiple without its sign. */
const ratios = resultsNamed(/\b(?:benefit[- ](?:to[- ])?cost|cost[- ](?:to[- ])?benefit) ratio\b|\bBCR\b/i, ['number']);
/** "for each euro we put in, 3.1 euros come back", "$4.20 for every dollar". */
const perUnit = /\b(?:for|per|on)\s+(?:each|every|one|a|the)?\s*(?:euro|dollar|pound|franc|krona|krone|rupee|rand|[€$£₹]\s?1(?![\d.,]))|\b(?:each|every)\s+(?:euro|dollar|pound|franc|krona|rupee|rand|[€$£₹]\s?1(?![\d.,]))/i;
const unitClaims = resultsNamed(perUnit, ['money']);
const rule = /\b(?:hurdle|threshold|must|require[sd]?|target|policy|typical|industry|benchmark|at least a)\b/i;
const numbers: Readonly<Record<string, number>> = { one: 1, first: 1, two: 2, three: 3, four: 4, five: 5, seven: 7, ten: 10 };

/** (benefit − cost) / cost; benefit / cost where it is written as a multiple. */
export const roi: CaseCheck = {
  results: perBlock((block) => [...claims(block), ...ratios(block), ...unitClaims(block).filter(({ figure, label }) => figure.quantity.value > 1 && figure.quantity.value < 100 && figure.quantity.per.every((per) => !/month|year|hour|day/.test(per)) && /\b(?:back|returns?|returned|come|comes|gets?|earns?|brings?|yields?|generates?|pays?|worth)\b/i.test(label))]),
  check,
};

interface Reading {
  readonly value: Interval;
  /** From the figures as printed. */
  readonly exact: number;
  readonly operands: readonly RelationOperand[];
  readonly from: string;
  /** The text itself says how the figures go together. */
  readonly told: boolean;
}

function check(whole: Case, index: number, { figure, label }: Result): Relation[] {
  if (/\bdiscount|\bIRR\b|\bWACC\b/i.test(`${figure.before.slice(-25)} ${figure.after.slice(0, 20)}`)) return [];
  if (figure.quantity.kind === 'multiple' && figure.quantity.format.word) return [];
  const near = nearestFacts(whole, index, figure, () => true);
  const named = near.filter(({ flow }) => flow === 'investment' || flow === 'cost');
  const costs = named.length > 0 ? named : near.filter(({ flow }) => flow === 'total');
  const benefits = near.filter(({ flow }) => flow === 'benefit' || flow === 'net');
  const running = near.filter(({ flow, period }) => flow === 'running' && period === 'year');
  const years = yearsIn(`${label} ${figure.passage.text}`);
  // "Three-Year ROI" is of the three-year total, if there is one.
  benefits.sort((a, b) => Number(yearsIn(b.label) === years) - Number(yearsIn(a.label) === years));
  const bare = whole.blocks[index]!.sentences[figure.at]!.some(({ quantity, cell }) => cell === undefined && quantity.kind === 'number' && quantity.value >= 1000);
  const readings = [
    ...costs.slice(0, 3).flatMap((cost) => benefits.slice(0, 4).flatMap((benefit) => readingsOf(figure, cost, benefit, running.slice(0, 1), years, index))),
    ...seriesReadings(whole, index, costs),
    ...besideReadings(whole, index, figure),
    ...onlyTwo(whole, index, figure),
  ];
  const stated = ratioOf(figure);
  const holding = readings.find(({ value }) => meet(stated, value));
  const chosen = holding ?? readings.find(({ told }) => told);
  if (chosen === undefined || (holding === undefined && (bare || rule.test(label)))) return [];
  const percent = figure.quantity.kind === 'percent';
  return [{
    id: 'figures/roi', stated: figure, holds: holding !== undefined, grade: chosen.operands.every(({ figure: operand }) => operand.block === figure.block) ? 'disagrees' : 'please-check',
    operands: chosen.operands, from: chosen.from, value: chosen.exact * (percent ? 100 : 1),
  }];
}

const ratioOf = (figure: Figure): Interval => (figure.quantity.kind === 'percent' ? scale(statedInterval(figure), 0.01) : statedInterval(figure));

function yearsIn(text: string): number | undefined {
  const found = /\b(\d{1,2}|one|two|three|four|five|seven|ten|first)[\s-]+years?\b/i.exec(text);
  return found === null ? undefined : numbers[found[1]!.toLowerCase()] ?? Number(found[1]);
}

function readingsOf(stated: Figure, cost: PlacedFact, benefit: PlacedFact, running: readonly PlacedFact[], years: number | undefined, index: number): Reading[] {
  const runs = running.some((fact) => Math.abs(fact.index - index) <= 4);
  if (cost.figure.quantity.unit !== benefit.figure.quantity.unit || cost.figure === benefit.figure || cost.figure.quantity.ends !== undefined) return [];
  const [c, b] = [operandInterval(cost.figure), operandInterval(benefit.figure)].map(absolute) as [Interval, Interval];
  const once = benefit.period === undefined;
  const both = benefit.period === cost.period;
  const spans = once || both ? [1] : benefit.period === 'year' && cost.period === undefined ? (years === undefined ? [1, 2, 3, 4, 5] : [years]) : [];
  const close = Math.abs(benefit.index - index) <= 2 && Math.abs(cost.index - index) <= 2;
  const multiple = stated.quantity.kind !== 'percent';
  const operands = [{ figure: benefit.figure, role: benefit.flow === 'net' ? 'net benefit' : 'benefit' }, { figure: cost.figure, role: 'cost' }];
  const [benefitText, costText] = [benefit.figure.text.trim(), cost.figure.text.trim()];
  return spans.flatMap((span): Reading[] => {
    const gain = scale(b, span);
    const [g, k] = [Math.abs(benefit.figure.quantity.value) * span, Math.abs(cost.figure.quantity.value)];
    const shown = span === 1 ? benefitText : `${span} × ${benefitText}`;
    const told = close && (once || both || (years !== undefined && (benefit.flow === 'net' || !runs)));
    const net: Reading = { value: divide(subtract(gain, c), c), exact: (g - k) / k, operands, from: `(${shown} − ${costText}) / ${costText}`, told: told && !multiple };
    const gross: Reading = { value: divide(gain, c), exact: g / k, operands, from: `${shown} / ${costText}`, told: told && multiple };
    const after = running.flatMap((one): Reading[] => {
      const r = scale(operandInterval(one.figure), span);
      return [subtract(subtract(gain, absolute(r)), c)].map((value) => ({ value: divide(value, c), exact: (g - k - Math.abs(one.figure.quantity.value) * span) / k, operands: [...operands, { figure: one.figure, role: 'running cost' }], from: `(${shown} − ${one.figure.text.trim()} − ${costText}) / ${costText}`, told: false }));
    });
    return [...(multiple ? [gross, net] : [net, ...(benefit.flow === 'net' ? [{ ...gross, told: false }] : [])]), ...after];
  });
}

/** "The three years come to £1,792,500 on £1,410,000 spent, an ROI of 127 %": whatever two amounts of its sentence bear it out. */
function besideReadings({ blocks }: Case, index: number, stated: Figure): Reading[] {
  const amounts = blocks[index]!.sentences[stated.at]!.filter((figure) => figure !== stated && figure.cell === undefined && figure.quantity.kind === 'money' && figure.quantity.ends === undefined).slice(0, 6);
  return amounts.flatMap((a) => amounts.flatMap((b): Reading[] => {
    if (a === b || a.quantity.unit !== b.quantity.unit) return [];
    const [gain, cost] = [operandInterval(a), operandInterval(b)];
    const operands = [{ figure: a, role: 'benefit' }, { figure: b, role: 'cost' }];
    const [g, c] = [a.text.trim(), b.text.trim()];
    const [x, y] = [a.quantity.value, b.quantity.value];
    // A gross benefit over its cost is no ROI; what is not called one may be what is left.
    const over = stated.quantity.kind !== 'percent' || flowAt(a.lead, a.after) !== 'benefit' ? [{ value: divide(gain, cost), exact: x / y, operands, from: `${g} / ${c}`, told: false }] : [];
    return [...over, { value: divide(subtract(gain, cost), cost), exact: (x - y) / y, operands, from: `(${g} − ${c}) / ${c}`, told: false }];
  }));
}

const incoming = new Set(['benefit', 'net']);
const outgoing = new Set(['cost', 'investment', 'running', 'total']);

/** "We spend £95k. … £285k over two years. So for every £1 we get £3 back": a paragraph with one amount that goes out and one that comes in. */
function onlyTwo({ blocks }: Case, index: number, stated: Figure): Reading[] {
  const amounts = blocks[index]!.figures.filter((figure) => figure !== stated && figure.cell === undefined && figure.at <= stated.at && figure.quantity.kind === 'money' && figure.quantity.value !== 1);
  const [a, b] = amounts;
  if (amounts.length !== 2 || a!.quantity.unit !== b!.quantity.unit || amounts.some(({ quantity }) => quantity.ends !== undefined) || periodOf(a!) !== periodOf(b!)) return [];
  const [first, second] = amounts.map(({ lead, after }) => flowAt(lead, after) ?? '') as [string, string];
  const forward = outgoing.has(first) && !outgoing.has(second) || incoming.has(second) && !incoming.has(first);
  const backward = incoming.has(first) && !incoming.has(second) || outgoing.has(second) && !outgoing.has(first);
  if (forward === backward) return [];
  const [cost, benefit] = forward ? [a!, b!] : [b!, a!];
  const multiple = stated.quantity.kind !== 'percent';
  const [c, g] = [operandInterval(cost), operandInterval(benefit)];
  const [x, y] = [cost.quantity.value, benefit.quantity.value];
  const [costText, benefitText] = [cost.text.trim(), benefit.text.trim()];
  return [{
    value: multiple ? divide(g, c) : divide(subtract(g, c), c), exact: multiple ? y / x : (y - x) / x, operands: [{ figure: benefit, role: 'benefit' }, { figure: cost, role: 'cost' }],
    from: multiple ? `${benefitText} / ${costText}` : `(${benefitText} − ${costText}) / ${costText}`, told: true,
  }];
}

const absolute = (interval: Interval): Interval => (interval.high < 0 ? { low: -interval.high, high: -interval.low } : interval);

/** The years of a table's net row against what was put in. */
function seriesReadings(whole: Case, index: number, costs: readonly PlacedFact[]): Reading[] {
  for (const { tables } of whole.blocks.slice(Math.max(0, index - 4), index + 3)) {
    for (const table of tables) {
      const flows = netRow(table);
      if (flows === undefined) continue;
      const [put, back] = [flows.filter(({ quantity }) => quantity.value < 0), flows.filter(({ quantity }) => quantity.value >= 0)];
      if (back.length < 2) continue;
      const total = sum(back.map(operandInterval));
      const operands = (outlay: readonly Figure[]) => [...back.map((figure) => ({ figure, role: 'net benefit' })), ...outlay.map((figure) => ({ figure, role: 'investment' }))];
      const text = back.map((figure) => figure.text.trim()).join(' + ');
      const outlays = put.length === 1 ? [put] : costs.filter(({ flow }) => flow === 'investment').slice(0, 1).map(({ figure }) => [figure]);
      return outlays.map((outlay): Reading => {
        const cost = absolute(operandInterval(outlay[0]!));
        const put = Math.abs(outlay[0]!.quantity.value);
        return { value: divide(subtract(total, cost), cost), exact: (back.reduce((sum, { quantity }) => sum + quantity.value, 0) - put) / put, operands: operands(outlay), from: `(${text} − ${outlay[0]!.text.trim().replace(/^[-−(]|\)$/g, '')}) / ${outlay[0]!.text.trim().replace(/^[-−(]|\)$/g, '')}`, told: flows.filter(({ quantity }) => quantity.value < 0).length === 1 };
      });
    }
  }
  return [];
}
