import { exactly, meet } from '../language/quantities/interval.ts';
import type { Steps } from '../markdown/steps.ts';
import type { Block, Document, PlacedBlock, Span } from '../markdown/types.ts';
import { caseOf, type Case } from './case.ts';
import { contextOf, neighbours } from './context.ts';
import { annualised } from './checks/annualised.ts';
import { impossible } from './checks/impossible.ts';
import { netPresentValue } from './checks/net-present-value.ts';
import { payback } from './checks/payback.ts';
import { percentChange } from './checks/percent-change.ts';
import { conflict } from './checks/conflict.ts';
import { difference } from './checks/difference.ts';
import { product } from './checks/product.ts';
import { roi } from './checks/roi.ts';
import { total } from './checks/total.ts';
import { derive } from './derived/derive.ts';
import { figuresOf, numeralSpanOf, spanOf, type Figure } from './figure.ts';
import { digitsFor, plausible, printLike, statedInterval, type Relation } from './relation.ts';
import { slips } from './slips.ts';
import { tablePatterns } from './table-patterns.ts';
import type { CheckId } from './types.ts';

/** Spans are offsets in the document. */
export interface Operand extends Span {
  readonly role: string;
}

export interface FigureFinding extends Span {
  readonly id: CheckId;
  readonly grade: 'disagrees' | 'please-check';
  readonly stated: string;
  readonly follows: string;
  readonly from: string;
  readonly operands: readonly Operand[];
  readonly fixes: readonly (Span & { readonly title: string; readonly text: string })[];
}

export interface HoldingRelation extends Span {
  readonly id: CheckId;
  readonly from: string;
  readonly operands: readonly Operand[];
}

export interface FigureReading {
  readonly findings: readonly FigureFinding[];
  readonly relations: readonly HoldingRelation[];
  readonly coverage: { readonly figures: number; readonly related: number; readonly relations: number };
  readonly derived: readonly { id: string; label: string; value: string; formula: string; sources: readonly Operand[] }[];
  readonly series: readonly { id: 'cost-over-volume' | 'cumulated-cash'; unit: string; points: readonly { x: number; y: number }[]; breakEven?: number }[];
}

/** The checks that see a block with its neighbours; the earlier of two that find fault with one figure is heard. */
const checks = [percentChange, difference, total, product, annualised, impossible, tablePatterns, slips] as const;
/** The checks that look a figure's operands up in the whole document. */
const caseChecks: readonly ((whole: Case) => Relation[])[] = [payback, roi, netPresentValue, conflict];

interface Known {
  /** The block with those of its neighbours that its relations may rest on. */
  readonly seen: readonly (Block | undefined)[];
  readonly relations: readonly Relation[];
}

// By block, which an edit elsewhere leaves alone: only blocks with another neighbour than before are read again.
const known = new WeakMap<Block, Known>();

function relationsOf(blocks: readonly PlacedBlock[], index: number): readonly Relation[] {
  const { block } = blocks[index]!;
  const around = neighbours(blocks, index);
  const own = around.indexOf(block);
  // Of a block without figures only the words right above can matter.
  const seen = around.map((other, at) => (at === own || at === own - 1 || figuresOf(other).figures.length > 0 ? other : undefined));
  const before = known.get(block);
  if (before !== undefined && same(before.seen, seen)) return before.relations;
  const relations = figuresOf(block).figures.length === 0 ? [] : settle(checks.flatMap((check) => check(contextOf(block, around))).filter(plausible));
  known.set(block, { seen, relations });
  return relations;
}

/** What a figure is called decides what it is checked by: an NPV is not right because it is some other sum, and a conflict or an impossibility stands whatever holds. */
const named: ReadonlySet<CheckId> = new Set(['figures/conflict', 'figures/impossible', 'figures/net-present-value', 'figures/roi', 'figures/payback']);

/** One word about each stated figure: that it holds, if anything says so, otherwise the first fault found. */
function settle(relations: readonly Relation[]): Relation[] {
  const heard = new Map<Figure, Relation>();
  for (const relation of relations) {
    const other = heard.get(relation.stated);
    if (other === undefined || (named.has(relation.id) ? !named.has(other.id) || !relation.holds : relation.holds && !other.holds && !named.has(other.id))) heard.set(relation.stated, relation);
  }
  return [...heard.values()];
}

/** A figure that follows from the right value of one that is itself found wrong is not reported again. */
function withoutConsequences(relations: readonly Relation[]): Relation[] {
  const wrong = new Map(relations.flatMap((relation) => (relation.holds || relation.value === undefined || named.has(relation.id) ? [] : [[relation.stated, relation.value] as const])));
  return relations.filter((relation) => relation.holds || relation.value === undefined || named.has(relation.id) || !relation.operands.some(({ figure, role }) => {
    const right = wrong.get(figure);
    if (right === undefined) return false;
    const shift = right - figure.quantity.value;
    const mended = ['figures/total', 'figures/difference'].includes(relation.id)
      ? [relation.value! + shift, relation.value! - shift].slice(role === 'part' ? 0 : undefined, role === 'part' ? 1 : undefined)
      : [relation.value! * right / figure.quantity.value];
    return mended.some((value) => meet(statedInterval(relation.stated), exactly(value)));
  }));
}

/** Of two values in conflict the one that the payback or the return bears out stands; the other is quoted. */
function turned(relation: Relation, borneOut: ReadonlySet<Figure>): Relation {
  const [other] = relation.operands;
  if (relation.id !== 'figures/conflict' || other === undefined || !borneOut.has(relation.stated) || borneOut.has(other.figure)) return relation;
  return { ...relation, stated: other.figure, operands: [{ figure: relation.stated, role: other.role }], from: `${relation.stated.text.trim()}, which the return bears out`, value: relation.stated.quantity.value, follows: relation.stated.text.trim() };
}

interface Settled {
  /** The relations of each block with its neighbours, and the places of the blocks that hold figures. */
  readonly parts: readonly (readonly Relation[])[];
  readonly figured: readonly (Block | number)[];
  readonly relations: readonly Relation[];
}

// By document: an edit of a block without figures leaves all that rests on the whole document as it is.
const settled = new WeakMap<Document, Settled>();

/** Code units of blocks with figures that are related in one step. */
const stepLength = 2048;

function* settledRelations(document: Document): Steps<readonly Relation[]> {
  const { blocks } = document;
  const parts: (readonly Relation[])[] = [];
  let length = 0;
  for (const [index, { block }] of blocks.entries()) {
    const before = known.get(block);
    const relations = relationsOf(blocks, index);
    if (relations.length > 0) parts.push(relations);
    if (before !== known.get(block)) length += block.source.length;
    if (length < stepLength) continue;
    length = 0;
    yield;
  }
  const figured = blocks.flatMap(({ block }, index) => (figuresOf(block).figures.length === 0 ? [] : [block, index]));
  const before = settled.get(document);
  if (before !== undefined && same(before.parts, parts) && same(before.figured, figured)) return before.relations;
  const whole = caseOf(blocks.map(({ block }) => block));
  const found = parts.flat();
  for (const check of caseChecks) {
    yield;
    found.push(...check(whole));
  }
  yield;
  const borneOut = new Set(found.flatMap(({ id, holds, stated, operands }) => (holds && (id === 'figures/payback' || id === 'figures/roi') ? [stated, ...operands.map(({ figure }) => figure)] : [])));
  const relations = withoutConsequences(settle(found.map((relation) => turned(relation, borneOut))));
  settled.set(document, { parts, figured, relations });
  return relations;
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((item, at) => item === b[at]);

/** Reads every figure of the document and checks those that stand in a relation. A run that is dropped leaves nothing half done. */
export function* checkFigures(document: Document): Steps<FigureReading> {
  const { blocks } = document;
  const relations = yield* settledRelations(document);
  const starts = new Map(blocks.map(({ block, start }) => [block, start]));
  const place = (figure: Figure, { start, end }: Span): Span => {
    const at = starts.get(figure.block)!;
    return { start: at + start, end: at + end };
  };
  const operandsOf = ({ operands }: Relation): Operand[] => operands.map(({ figure, role }) => ({ role, ...place(figure, spanOf(figure)) }));
  const holding = relations.filter(({ holds }) => holds);
  // Of two values in conflict one that other figures rest on is not for a fix to change.
  const used = new Set(holding.flatMap(({ operands }) => operands.map(({ figure }) => figure)));
  const related = new Set(relations.flatMap(({ stated, operands }) => [stated, ...operands.map(({ figure }) => figure)]));
  const checked = {
    findings: relations.filter(({ holds }) => !holds).map((relation) => {
      const { stated, value } = relation;
      return {
        id: relation.id, grade: relation.grade, ...place(stated, spanOf(stated)),
        stated: relation.says ?? stated.text.trim(),
        follows: relation.follows ?? (value === undefined ? '' : printLike(stated, value)),
        from: relation.from, operands: operandsOf(relation),
        fixes: (relation.id === 'figures/conflict' && used.has(stated) ? [] : fixesOf(relation)).map(({ figure, span, text, title }) => ({ ...place(figure, span), text, title })),
      };
    }),
    relations: holding.map((relation) => ({ id: relation.id, from: relation.from, ...place(relation.stated, spanOf(relation.stated)), operands: operandsOf(relation) })),
  };
  yield;
  return {
    ...checked,
    coverage: { figures: blocks.reduce((count, { block }) => count + figuresOf(block).figures.length, 0), related: related.size, relations: relations.length },
    ...derive(document, checked),
  };
}

function fixesOf({ stated, value, id }: Relation): { figure: Figure; span: Span; text: string; title: string }[] {
  if (value === undefined || stated.quantity.ends !== undefined || stated.quantity.compound === true || id === 'figures/points' || Math.sign(value) !== Math.sign(stated.quantity.value)) return [];
  return [{ figure: stated, span: numeralSpanOf(stated), text: digitsFor(stated, value), title: `Write ${printLike(stated, value)}` }];
}
