import { meet, sum, type Interval } from '../../language/quantities/interval.ts';
import type { Context } from '../context.ts';
import type { BlockFigures, Figure } from '../figure.ts';
import { inEquation, isTimeframe } from '../pairs.ts';
import { operandInterval, statedInterval, type Relation } from '../relation.ts';
import { comparable } from '../units.ts';
import { part, relation } from './parts.ts';
import { totalBefore, totalAfter } from './total-cues.ts';

/** "$380,000: $260,000 for integration and $120,000 for labelling". */
export function breakdowns(sentence: readonly Figure[]): Relation[] {
  return sentence.flatMap((stated, at): Relation[] => {
    if (stated.cell !== undefined || /\([^)]*$/.test(stated.passage.text.slice(0, stated.quantity.start)) || !/^[^.;]{0,60}(?::|\(|\bof which|\bconsist\w* of|\bmade up of|\bsplit into|\bcompris\w+)[^.;\d]{0,30}$/i.test(stated.after) || !['money', 'count', 'duration', 'number'].includes(stated.quantity.kind)) return [];
    // In brackets only what stands in the same brackets counts.
    const closing = /^[^)]*\(/.test(stated.after) && !stated.after.includes(':') ? stated.passage.text.indexOf(')', stated.quantity.end) : Infinity;
    const rest = sentence.slice(at + 1).filter(({ quantity }) => quantity.start < closing);
    const parts = rest.filter(({ quantity }) => comparable(quantity, stated.quantity) && quantity.kind === stated.quantity.kind);
    if (parts.length < 2) return [];
    // Any leading run of parts that makes the sum explains it; what comes after is about something else.
    for (let count = 2; count <= parts.length; count++) {
      const some = parts.slice(0, count);
      if (meet(statedInterval(stated), sum(some.map(operandInterval)))) return [relation(stated, some.map(part), true, false)];
    }
    const plainList = rest.length === parts.length && parts.every(({ quantity, before }, index) => quantity.ends === undefined && quantity.bound === undefined && (index === 0 || !/[.;=×]|\b(?:so|that is|which|instead|from|to|against|saves?|costs?|of)\s*$/i.test(before)));
    const larger = parts.some((one) => Math.abs(one.quantity.value) > Math.abs(stated.quantity.value));
    return plainList && !larger && /^[^.]{0,60}(?:,|\band\b|\bplus\b|;)/.test(parts.at(-1)!.before) ? [relation(stated, parts.map(part), false, false)] : [];
  });
}

/** "2.25 h, 0.75 h and 1 h": a whole number among others with decimals is as exact as they are. */
function evenly(parts: readonly Figure[]): Interval[] {
  const decimals = Math.min(1, ...parts.map(({ quantity }) => quantity.format.decimals).filter((count) => count > 0));
  const precise = parts.filter(({ quantity }) => quantity.format.decimals > 0).length * 2 >= parts.length;
  return parts.map((figure) => {
    const { value, format, factor, hedge, bound } = figure.quantity;
    const half = 0.5 * 10 ** -decimals * factor;
    return precise && format.decimals === 0 && hedge === undefined && bound === undefined ? { low: value - half, high: value + half } : operandInterval(figure);
  });
}

/** What can be part of a total: figures of its kind, or bare numbers where there are no others. */
function partsFor(stated: Figure, figures: readonly Figure[]): Figure[] {
  const alike = figures.filter((figure) => comparable(figure.quantity, stated.quantity) && !isTimeframe(figure));
  return alike.length > 0 || stated.quantity.kind === 'money' ? alike : figures.every(({ quantity }) => quantity.kind === 'number') ? [...figures] : [];
}

/** "270,000 € in two years. Of this, 96,000 € is for scanning, 84,000 € for the model and 60,000 € for two archivists." */
export function splits(before: readonly Figure[], sentence: readonly Figure[]): Relation[] {
  const [first] = sentence;
  if (first === undefined || first.cell !== undefined || !/^\W*(?:of (?:this|that|which|these|those)|(?:this|that|it|they|these) (?:is|are )?(?:splits?|split|consists?|breaks? down|divides?|divided|made up|comprises?|covers?|pays? for))\b/i.test(first.passage.text)) return [];
  const whole = before.filter((figure) => figure.quantity.kind === first.quantity.kind && comparable(figure.quantity, first.quantity));
  const parts = sentence.filter((figure) => comparable(figure.quantity, first.quantity) && figure.quantity.kind === first.quantity.kind);
  const [stated] = whole;
  if (whole.length !== 1 || stated === undefined || parts.length < 2 || stated.quantity.ends !== undefined) return [];
  const holds = meet(statedInterval(stated), sum(parts.map(operandInterval)));
  // Two of several parts may be named; three, or a word that there are no others, are all of them.
  const complete = parts.length >= 3 || /\b(?:nothing else|the rest|the remaining|the remainder)\b/i.test(first.passage.text);
  const smaller = parts.every(({ quantity }) => quantity.value < stated.quantity.value && quantity.ends === undefined && quantity.bound === undefined);
  return holds || (complete && smaller && parts.length === sentence.filter(({ quantity }) => quantity.kind === first.quantity.kind).length) ? [relation(stated, parts.map(part), holds, false)] : [];
}

const sumsUp = /^\W*(?:that|this|which|it)\s+(?:is|makes|comes to|adds up to|gives)\s+(?:about\s+|roughly\s+|some\s+)?$/i;

/** "1.5 h reading notes, 2.25 h on the sheet, 0.75 h on the phone and 1 h of corrections. That is …": three and more of one kind, and nothing else. */
function enumerates(sentence: readonly Figure[] | undefined, stated: Figure): boolean {
  const parts = (sentence ?? []).filter((figure) => comparable(figure.quantity, stated.quantity) && figure.quantity.kind === stated.quantity.kind);
  return parts.length >= 3 && parts.every(({ quantity }) => quantity.unit === stated.quantity.unit && quantity.value < stated.quantity.value && quantity.ends === undefined) && /\band\b[^.;]*$/i.test(parts.at(-1)!.before);
}

/** "Sensors 96. Software 54. Spare parts 12. Total 162.": sentences that are nothing but a name and its figure. */
function fragmentsBefore({ sentences }: BlockFigures, stated: Figure): Figure[] {
  const parts: Figure[] = [];
  for (let at = stated.at - 1; at >= 0; at--) {
    const [only, ...others] = sentences[at]!;
    if (only === undefined || others.length > 0 || only.passage.text.length > 50 || !/^\s*\p{Lu}[^,;]*$/u.test(only.before) || !/^[\s.]*$/.test(only.after)) break;
    parts.unshift(only);
  }
  return parts;
}

/** "… · Project lead 1.0 / All together: 9.5 FTE": the total of the figures that stand before it. */
export function proseTotals(context: Context): Relation[] {
  const { own, earlier } = context;
  return own.figures.flatMap((stated): Relation[] => {
    if (stated.cell !== undefined || inEquation(stated) || !['money', 'count', 'duration', 'number'].includes(stated.quantity.kind)) return [];
    const sentence = own.sentences[stated.at]!;
    const index = sentence.indexOf(stated);
    const called = totalBefore.test(stated.before) || totalAfter.test(stated.after);
    if (!called && !(index === 0 && sumsUp.test(stated.before) && enumerates(own.sentences[stated.at - 1], stated))) return [];
    const sources = [
      sentence.slice(0, index),
      ...(index === 0 && sentence.length === 1 ? [fragmentsBefore(own, stated)] : []),
      ...(index === 0 ? [own.sentences[stated.at - 1] ?? (earlier[0]?.tables.length === 0 ? earlier[0].sentences.at(-1) : undefined) ?? []] : []),
    ].map((figures) => partsFor(stated, figures));
    for (const parts of sources) {
      for (let from = 0; from + 2 <= parts.length; from++) {
        const some = parts.slice(from);
        if (meet(statedInterval(stated), sum(evenly(some)))) return [relation(stated, some.map(part), true, false)];
      }
    }
    const parts = sources.find((figures) => figures.length >= 2) ?? [];
    const fragments = parts.length >= 3 && parts.every(({ at }, order) => at === stated.at - parts.length + order);
    const between = (at: number) => parts[at]!.passage.text.slice(parts[at - 1]!.at === parts[at]!.at ? parts[at - 1]!.quantity.end : 0, parts[at]!.quantity.start);
    const enumerated = parts.length >= 2 && parts.slice(1).every(({ before }, at) => between(at + 1).length < 70 && /[,;·•|/+&]|\band\b|\bplus\b/.test(between(at + 1)) && !/\b(?:from|to|so|that is|per|instead)\s*$/i.test(before));
    return (enumerated || fragments) && parts.every(({ quantity }) => quantity.value < stated.quantity.value && quantity.ends === undefined && quantity.bound === undefined && quantity.per.length === stated.quantity.per.length) ? [relation(stated, parts.map(part), false, false)] : [];
  });
}
