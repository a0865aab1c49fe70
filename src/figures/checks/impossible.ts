import { changeClaim } from '../claims.ts';
import { figuresBefore, type Context } from '../context.ts';
import type { BlockFigures, Figure } from '../figure.ts';
import type { Relation } from '../relation.ts';
import { timeRatio } from '../units.ts';
import { explicitPairs } from '../pairs.ts';

/** What cannot be, whatever else is true: more saved than there is, shares of more than the whole. */
export function impossible(context: Context): Relation[] {
  return [...reductions(context), ...sharesInSentences(context), ...sharesInTables(context), ...sharesInLists(context), ...partsOfLess(context), ...portions(context), ...hoursSaved(context), ...fallsBelowZero(context)];
}

const finding = (stated: Figure, from: string, rest: Partial<Relation> = {}): Relation => ({
  id: 'figures/impossible', stated, operands: [], from, holds: false, grade: 'disagrees', follows: 'at most 100 %', ...rest,
});

const mayTurnNegative = /\b(?:profits?|margins?|cash ?flows?|balance|net\b|NPV|EBIT\w*|earnings|deficit|loss)\b/i;

/** "reduces re-keying by 140 %". */
function reductions({ own }: Context): Relation[] {
  return own.figures.flatMap((figure): Relation[] => {
    const { quantity, passage, before } = figure;
    if (quantity.kind !== 'percent' || quantity.ends !== undefined || Math.abs(quantity.value) <= 100 || quantity.bound === 'at-least') return [];
    const claim = changeClaim({ ...figure, quantity: { ...quantity, sign: quantity.sign === 'plus' ? 'plus' : quantity.sign } });
    const inChange = figure.cell !== undefined && quantity.sign === 'minus' && /\b(?:change|impact|effect|difference|reduction|saving)/i.test(passage.row!.header[figure.cell.column] ?? '');
    const headed = figure.cell !== undefined && /\b(?:reduction|savings?|decrease|saved|cut)\b/i.test(passage.row!.header[figure.cell.column] ?? '');
    if ((claim?.direction !== 'down' && !inChange && !headed) || mayTurnNegative.test(`${before} ${figure.after}`) || /\b(?:ROI|return)\b/i.test(figure.before) || /^\s*(?:faster|quicker)/i.test(figure.after)) return [];
    return [finding(figure, 'a reduction cannot exceed the whole')];
  });
}

const several = /\b(?:several|multiple|more than one|any number of|all that apply|overlap\w*|respondents?|surveyed|survey|asked|named|mention\w*|could (?:choose|pick|tick)|agree\w*|satisf\w*|both|some of (?:them|which))\b/i;
const whole = /\b(?:exactly one|where|every|each|split|splits|mix|breakdown|breaks? down|distribut\w+|composition|consists?|made up|divided|shares?|in total|altogether|the rest|the remainder|the other|the remaining|by (?:channel|type|source|category|reason|origin|topic|cause|region|team)|come[s]?\b|arriv\w+|go(?:es)? to|are (?:posted|filed|handled|raised|caused|due|sent|made|spent)|is spent|falls? into)\b|^\W*(?:of|in|among)\s/i;
const measures = /\b(?:accura\w+|precision|recall|availability|uptime|coverage|targets?|satisfaction|quality|agreement|pass\w*|confidence|F1|threshold|utili[sz]ation|occupancy|adoption|retention|completion|resolution|on time|complete\w*)\b/i;

/** "Every matter is opened under exactly one type." */
const exclusive = /\b(?:exactly|only|just) one\b|\b(?:each|every)\b[^.;]*\b(?:one|single)\b|\bnone? (?:is|are) counted twice\b/i;

/** "55 % text chat, 35 % voice, 25 % user names". */
function sharesInSentences({ own, earlier }: Context): Relation[] {
  return own.sentences.flatMap((sentence, at): Relation[] => {
    if (sentence[0]?.cell !== undefined) return [];
    const text = sentence[0]?.passage.text ?? '';
    const lead = own.block.passages[at - 1]?.text ?? earlier[0]?.block.passages.at(-1)?.text ?? '';
    if (several.test(text) || several.test(lead) || (measures.test(text) && !/^\W*of\b|\bexactly one\b|\bno \p{L}+ (?:is )?counted twice\b/iu.test(text))) return [];
    const told = whole.test(text) || (at > 0 && exclusive.test(lead));
    return runsOfShares(sentence).flatMap((shares) => tooMuch(shares, told));
  });
}

/** Neighbouring percentages that are listed side by side. */
function runsOfShares(sentence: readonly Figure[]): Figure[][] {
  const runs: Figure[][] = [];
  let run: Figure[] = [];
  for (const figure of sentence) {
    const { quantity, before } = figure;
    const share = quantity.kind === 'percent' && quantity.ends === undefined && quantity.bound === undefined && quantity.sign === '' && quantity.value < 100 && changeClaim(figure)?.direction === undefined;
    const listed = run.length === 0 || (before.length < 70 && /[,;·•/|]|\band\b|\bplus\b/.test(before) && !/\.\s|\b(?:instead of|against|compared|versus|vs|down|up|of (?:those|these|them|which))\b|\b(?:to|from)\s*$/i.test(before));
    if (share && listed) run.push(figure);
    else {
      runs.push(run);
      run = share ? [figure] : [];
    }
  }
  return [...runs, run].filter(({ length }) => length >= 2);
}

function tooMuch(shares: readonly Figure[], told: boolean): Relation[] {
  // Stages that end with all of it, and values that only rise, are no parts beside each other.
  if (shares.some(({ quantity }) => quantity.value === 100)) return [];
  const total = shares.reduce((sum, { quantity }) => sum + quantity.value, 0);
  const slack = shares.reduce((sum, { quantity }) => sum + 0.5 * 10 ** -quantity.format.decimals, 0);
  if (total <= 100 + slack || total > (told ? 190 : 135) || shares.length < (told ? 3 : 4)) return [];
  const last = shares.at(-1)!;
  return [finding(last, shares.map(({ text }) => text.trim().replace(/\s*%$/, '')).join(' + '), { says: `${Number(total.toFixed(2))} % in sum`, operands: shares.slice(0, -1).map((figure) => ({ figure, role: 'share' })) })];
}

function sharesInTables({ own, earlier }: Context): Relation[] {
  const lead = earlier[0]?.block.passages.at(-1)?.text ?? '';
  if (several.test(lead)) return [];
  return own.tables.flatMap(({ columns, rows }) => columns.filter(({ role, header }) => role === 'share' && !several.test(header) && !several.test(columns[0]!.header) && !measures.test(header)).flatMap(({ index }): Relation[] => {
    const shares = rows.filter(({ label }) => !/\b(?:total|sum|all|together|overall|of which)\b/i.test(label) && !measures.test(label)).flatMap(({ cells }) => cells[index] ?? []).filter(({ quantity }) => quantity.kind === 'percent' && quantity.value <= 100 && quantity.bound === undefined);
    return tooMuch(shares, true);
  }));
}

function sharesInLists({ own, earlier }: Context): Relation[] {
  const lead = earlier[0]?.block.passages.at(-1)?.text ?? '';
  if (own.block.kind !== 'list' || several.test(lead) || measures.test(lead) || !whole.test(lead) || !/:\s*$/.test(lead)) return [];
  const shares = own.sentences.filter((sentence) => sentence.length > 0).map((sentence) => sentence.filter(({ quantity }) => quantity.kind === 'percent'));
  if (shares.some(({ length }) => length !== 1)) return [];
  const run = shares.flat().filter((figure) => changeClaim(figure)?.direction === undefined && figure.quantity.value < 100 && figure.quantity.bound === undefined);
  return run.length === shares.length ? tooMuch(run, true) : [];
}

/** "1,400 of our 1,240 chats". */
function partsOfLess({ own }: Context): Relation[] {
  return own.sentences.flatMap((sentence) => sentence.flatMap((part, at): Relation[] => {
    const all = sentence[at + 1];
    if (all === undefined || all.cell?.column !== part.cell?.column || !/^\s*(?:out )?of\s+(?:the|our|all|all the|its|these|those|a total of|today's|some)?\s*$/i.test(all.before)) return [];
    if (!['number', 'count'].includes(part.quantity.kind) || !['number', 'count'].includes(all.quantity.kind) || part.quantity.per.length > 0 || part.quantity.unit !== '' && part.quantity.unit !== all.quantity.unit) return [];
    if (part.quantity.interval.low <= all.quantity.interval.high || part.quantity.format.decimals > 0 || all.quantity.format.decimals > 0) return [];
    return [finding(part, `${part.text.trim()} of ${all.text.trim()}`, { follows: `at most ${all.text.trim()}`, operands: [{ figure: all, role: 'whole' }] })];
  }));
}

const people = 'calls?|tickets?|cases?|customers?|users?|agents?|employees|staff|people|orders?|invoices|claims?|documents?|requests?|messages|e-?mails|patients?|students|applications?|files|letters|questions|queries|chats|stores|sites|items|parcels|shipments|contracts|transactions|errors|records|members|clients|households|visitors|sessions|complaints';
const ofWhole = new RegExp(`^\\s*of\\s+(?:all|the|our|its|these|those|all the|incoming|today's)?\\s*(?:\\p{L}+\\s+){0,2}(?:${people})\\b`, 'iu');
const bounded = /\b(?:accuracy|precision|recall|availability|uptime|completeness|success rate|resolution rate|hit rate|probability)\b[^.;,\d]{0,25}$/i;

/** "answers 130 % of all calls", "an accuracy of 104 %". */
function portions({ own }: Context): Relation[] {
  return own.figures.flatMap((figure): Relation[] => {
    const { quantity, before, after } = figure;
    if (quantity.kind !== 'percent' || quantity.ends !== undefined || quantity.value <= 100 || quantity.sign !== '' || changeClaim(figure)?.direction !== undefined) return [];
    const part = ofWhole.test(after) && !/\b(?:last year|capacity|target|plan|forecast|baseline|before|than|level|volume|number|growth|grow|rose|rise|increase|to)\b/i.test(`${before.slice(-40)} ${after.slice(0, 60)}`);
    return part || bounded.test(before) ? [finding(figure, 'a share cannot exceed the whole')] : [];
  });
}

const saved = /\b(?:sav(?:e[sd]?|ing|ings)|free[sd]?(?: up)?|freed|won back|gain(?:s|ed)?|releas\w+|remove[sd]?|eliminat\w+|avoid\w*|cuts?|takes? (?:away|off)|reduc\w+|shrinks?|lower\w*|drops?|falls?|gives? (?:them |us |back )+)\b/i;

/** "four planners, each working 40 h a week" against "190 h of planner time saved every week"; more taken off a task than it takes. */
function hoursSaved(context: Context): Relation[] {
  return context.own.figures.flatMap((figure): Relation[] => {
    const { quantity, before, after } = figure;
    if (quantity.kind !== 'duration' || !['hour', 'minute', 'day'].includes(quantity.unit) || quantity.bound === 'at-most' || !(saved.test(before) || saved.test(after.slice(0, 40)) || /^\s*back\b/i.test(after) || /\b(?:gain|saving)\b/i.test(figure.passage.text.slice(0, 20)))) return [];
    const period = quantity.per[0] ?? /\b(?:every|per|a|each)\s+(day|week|month|year)\b/i.exec(after)?.[1]?.toLowerCase();
    if (period === undefined) return [];
    const less = spentBefore(context, figure, period);
    if (less !== undefined) return [finding(figure, less.text.trim(), { follows: `at most ${less.text.trim()}`, operands: [{ figure: less, role: 'whole' }] })];
    for (const hours of figuresBefore(context, figure)) {
      const ratio = hours.quantity.kind === 'duration' ? timeRatio(hours.quantity.unit, quantity.unit) : undefined;
      if (ratio === undefined || hours.quantity.per[0] !== period) continue;
      const sentence = context.own.sentences[hours.at] ?? [];
      if (hours.block === figure.block && /\beach\b[^.;]{0,60}$|\bper (?:head|person)\b/i.test(hours.passage.text.slice(0, hours.quantity.start))) {
        const heads = sentence.find((other) => other.quantity.kind === 'count' && other.quantity.start < hours.quantity.start);
        const most = heads === undefined ? undefined : heads.quantity.value * hours.quantity.interval.high * ratio;
        if (most === undefined || quantity.interval.low <= most) return [];
        return [finding(figure, `${heads!.text.trim()} × ${hours.text.trim()}`, {
          follows: `at most ${Number((heads!.quantity.value * hours.quantity.value * ratio).toFixed(1))} ${quantity.unit === 'hour' ? 'h' : quantity.unit} per ${period}`, says: `${figure.text.trim()} per ${period}`,
          operands: [{ figure: heads!, role: 'people' }, { figure: hours, role: 'working time' }],
        })];
      }
    }
    return [];
  }).concat(takenFromLess(context));
}

/** "spends 3.5 h a week on notes, and the assistant removes 5 h of it". */
function takenFromLess(context: Context): Relation[] {
  return context.own.figures.flatMap((figure): Relation[] => {
    const { quantity, before, after } = figure;
    if (!['duration', 'money', 'count'].includes(quantity.kind) || quantity.ends !== undefined || quantity.bound === 'at-most' || !/^\s*(?:\p{L}+\s+)?of\s+(?:it|this|that|them|these|those|which)\b/iu.test(after) || !(saved.test(before) || /^\s*(?:\p{L}+\s+)?of\s+\p{L}+\s+(?:away|off)\b/iu.test(after))) return [];
    const source = figuresBefore(context, figure).find((other) => other.block === figure.block && other.quantity.kind === quantity.kind && (other.quantity.unit === quantity.unit || quantity.kind === 'count'));
    if (source === undefined || figure.at - source.at > 1 || quantity.interval.low <= source.quantity.interval.high || (quantity.per.length > 0 && source.quantity.per.join() !== quantity.per.join())) return [];
    return [finding(figure, source.text.trim(), { follows: `at most ${source.text.trim()}`, operands: [{ figure: source, role: 'whole' }] })];
  });
}

/** "falls by 12 points, from 8 %". */
function fallsBelowZero({ own }: Context): Relation[] {
  return own.sentences.flatMap((sentence: BlockFigures['sentences'][number]) => sentence.flatMap((figure): Relation[] => {
    const { quantity } = figure;
    if (quantity.kind !== 'points' || changeClaim(figure)?.direction !== 'down' || explicitPairs(sentence).some(({ before }) => before.quantity.kind === 'percent')) return [];
    const rate = rateBefore(own, figure) ?? sentence.find((other) => other !== figure && other.quantity.kind === 'percent' && (/\b(?:from|of|currently|today|at|is)\s+(?:about\s+)?$/i.test(other.before) || other.quantity.start < quantity.start));
    if (rate === undefined || quantity.value <= rate.quantity.interval.high || changeClaim(rate)?.direction !== undefined) return [];
    return [finding(figure, rate.text.trim(), { follows: `at most ${rate.text.trim().replace(/\s*%$/, '')} points`, operands: [{ figure: rate, role: 'rate' }] })];
  }));
}

/** "Abandonment is 4.1 % today. … it drops by 6 points": the one rate of the sentence before, taken up by a pronoun. */
function rateBefore({ sentences }: BlockFigures, figure: Figure): Figure | undefined {
  if (!/\b(?:it|this|that|the (?:rate|share|figure|value))\b[^.;]*$/i.test(figure.before)) return undefined;
  const rates = (sentences[figure.at - 1] ?? []).filter(({ quantity }) => quantity.kind === 'percent');
  return rates.length === 1 && rates[0]!.quantity.sign === '' && changeClaim(rates[0]!)?.direction === undefined ? rates[0] : undefined;
}

const spent = /\b(?:spends?|spent|takes?|took|costs?|goes?|go|loses?|lost|needs?|eats?|binds?|uses?|puts?)\b[^.;]*$/i;
const perHead = /\beach\b|\bper (?:head|person|\p{L}+er|\p{L}+or|\p{L}+ist|nurse|clerk)\b|\b(?:an?|every) (?:\p{L}+er|\p{L}+or|\p{L}+ist|nurse|clerk)\b/iu;

/** "spend 6 h a week each on it. … gives each of them 7.5 h a week back": the time that the same people spend in the same period, where less is spent than saved. */
function spentBefore({ own }: Context, figure: Figure, period: string): Figure | undefined {
  const earlier = [...(own.sentences[figure.at - 1] ?? []), ...own.sentences[figure.at]!.filter(({ quantity }) => quantity.end <= figure.quantity.start)]
    .filter(({ quantity }) => quantity.kind === 'duration' && quantity.ends === undefined);
  const [source] = earlier;
  if (earlier.length !== 1 || source!.quantity.unit !== figure.quantity.unit || source!.quantity.per[0] !== period || !spent.test(source!.before) || saved.test(source!.before)) return undefined;
  const each = [source!, figure].map(({ passage }) => perHead.test(passage.text));
  return each[0] === each[1] && figure.quantity.interval.low > source!.quantity.interval.high ? source : undefined;
}
