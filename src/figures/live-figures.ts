import type { BlockChange } from '../markdown/live-document.ts';
import type { Steps } from '../markdown/steps.ts';
import type { Block, PlacedBlock } from '../markdown/types.ts';
import { relationsAround, same } from './around.ts';
import { far, furthest, opening, surroundingsOf, type Case, type CaseCheck } from './case.ts';
import type { FigureFinding, FigureReading, HoldingRelation } from './check.ts';
import { namedChange } from './checks/named-change.ts';
import { netPresentValue } from './checks/net-present-value.ts';
import { payback } from './checks/payback.ts';
import { roi } from './checks/roi.ts';
import { Conflicts } from './conflicts.ts';
import { reach } from './context.ts';
import { derive } from './derived/derive.ts';
import { joined, modelIn, nothing, titleOf, type Model } from './derived/read-model.ts';
import { factsOf } from './facts.ts';
import { figuresOf, type BlockFigures, type Figure } from './figure.ts';
import { Findings } from './findings.ts';
import { operandSlips, type OperandSlip } from './operand-slips.ts';
import type { Relation } from './relation.ts';
import { borneOutBy, figuresIn, isConsequence, isSource, operandsIn, settle, turned } from './settle.ts';
import { Tally } from './tally.ts';

/** The checks that look a figure's operands up in the whole document. */
const caseChecks: readonly CaseCheck[] = [payback, roi, netPresentValue, namedChange];

/** What is known of one block. Lists are replaced, never changed. */
interface Entry {
  readonly placed: PlacedBlock;
  /** Whether it names results that are checked against the whole case. */
  readonly hasResults: boolean;
  around: readonly Relation[];
  /** What `ofCase` was found from. */
  surroundings: readonly (Block | number)[] | undefined;
  ofCase: readonly Relation[];
  conflicts: readonly Relation[];
  /** Of all of these, one for each figure. */
  settled: readonly Relation[];
  /** The same without those that only follow from a fault elsewhere. */
  relations: readonly Relation[];
  model: Model;
}

const none: readonly never[] = [];

function entryOf(placed: PlacedBlock): Entry {
  const hasResults = caseChecks.some(({ results }) => results(placed.block).length > 0);
  return { placed, hasResults, around: none, surroundings: undefined, ofCase: none, conflicts: none, settled: none, relations: none, model: nothing };
}

const valueOf = ({ quantity: { kind, unit, value } }: Figure): string => `${kind}|${unit}|${value}`;

/** Code units of blocks that are related in one step. */
const stepLength = 2048;

const lengthOf = ({ placed }: Entry): number => placed.block.source.length;

/** Does the work for each item, in steps of about `stepLength`. */
function* inSlices<Item>(items: readonly Item[], length: (item: Item) => number, work: (item: Item) => void): Steps<void> {
  let done = 0;
  for (const item of items) {
    work(item);
    done += length(item);
    if (done < stepLength) continue;
    done = 0;
    yield;
  }
}

/**
 * The figures of a document under edit and what they have to do with each other. Relations are kept by the block of the
 * figure that is checked; an edit has those found again that may rest on a block it changed, and whatever is a sum over
 * the document goes up and down with them.
 */
export class LiveFigures implements Case {
  private readonly entries: Entry[] = [];
  readonly blocks: BlockFigures[] = [];
  private readonly places = new Map<Block, Entry>();
  private readonly conflicts = new Conflicts((block) => this.places.get(block)!.placed);
  private readonly findings = new Findings((block) => this.places.get(block)!.placed);
  private title: string | undefined;
  private figures = 0;
  private readonly borneOut = new Tally<Figure>();
  /** What figures should be that are found wrong. */
  private readonly right = new Map<Figure, number>();
  private readonly withFaults = new Set<Entry>();
  private readonly withConflicts = new Set<Entry>();
  /** How many relations a figure takes part in, and how many rest on it that hold. */
  private readonly related = new Tally<Figure>();
  private readonly used = new Tally<Figure>();
  /** How often a value is stated. */
  private readonly values = new Tally<string>();

  /** The reading after a change to the blocks. A run that is dropped leaves it half done, to be thrown away. */
  *readAfter(blocks: readonly PlacedBlock[], { from, to, inserted, contexts }: Omit<BlockChange, 'moved'>): Steps<FigureReading> {
    const added: Entry[] = [];
    yield* inSlices(blocks.slice(from, from + inserted), ({ block }) => block.source.length, (placed) => { added.push(entryOf(placed)); });
    const removed = this.entries.slice(from, to);
    const unsettled = new Set(added);
    yield* this.replace(from, added, removed);
    yield* this.relateAround(blocks, from, inserted, unsettled);
    yield* this.checkCase(from, added, removed, unsettled);
    this.findConflicts(unsettled);
    yield;
    yield* this.settle(unsettled);
    yield* this.readModels(blocks, added, contexts);
    yield;
    return this.reading();
  }

  private *replace(from: number, added: readonly Entry[], removed: readonly Entry[]): Steps<void> {
    for (const entry of removed) {
      const { block } = entry.placed;
      this.conflicts.remove(block);
      this.figures -= figuresOf(block).figures.length;
      this.values.remove(figuresOf(block).figures.map(valueOf));
      this.putCase(entry, none);
      this.putSettled(entry, none);
      this.putRelations(entry, none);
      this.withConflicts.delete(entry);
      this.places.delete(block);
    }
    this.entries.splice(from, removed.length, ...added);
    this.blocks.splice(from, removed.length, ...added.map(({ placed }) => figuresOf(placed.block)));
    yield* inSlices(added, lengthOf, (entry) => {
      const { block } = entry.placed;
      this.places.set(block, entry);
      this.conflicts.add(block);
      this.figures += figuresOf(block).figures.length;
      this.values.add(figuresOf(block).figures.map(valueOf));
    });
  }

  private *relateAround(blocks: readonly PlacedBlock[], from: number, inserted: number, unsettled: Set<Entry>): Steps<void> {
    let length = 0;
    const last = Math.min(blocks.length, from + inserted + reach.back);
    for (let index = Math.max(0, from - reach.ahead); index < last; index++) {
      const entry = this.entries[index]!;
      const around = relationsAround(blocks, index);
      if (around === entry.around) continue;
      entry.around = around;
      unsettled.add(entry);
      length += entry.placed.block.source.length;
      if (length < stepLength) continue;
      length = 0;
      yield;
    }
  }

  private *checkCase(from: number, added: readonly Entry[], removed: readonly Entry[], unsettled: Set<Entry>): Steps<void> {
    const moved = added.length !== removed.length;
    const atOpening = from < opening && (moved || [...added, ...removed].some(({ placed }) => factsOf(placed.block).length > 0));
    const last = atOpening ? this.entries.length : Math.min(this.entries.length, Math.max(from + added.length + far, moved ? opening + Math.ceil(furthest) + 1 : 0));
    for (let index = Math.max(0, from - far); index < last; index++) {
      const entry = this.entries[index]!;
      if (!entry.hasResults) continue;
      const surroundings = surroundingsOf(this, index);
      if (entry.surroundings !== undefined && same(surroundings, entry.surroundings)) continue;
      entry.surroundings = surroundings;
      this.putCase(entry, caseChecks.flatMap(({ results, check }) => results(entry.placed.block).flatMap((result) => check(this, index, result))));
      unsettled.add(entry);
      yield;
    }
  }

  private findConflicts(unsettled: Set<Entry>): void {
    const found = new Map<Entry, Relation[]>([...this.withConflicts].map((entry) => [entry, []]));
    for (const conflict of this.conflicts.relations()) {
      const relation = turned(conflict, (figure) => this.borneOut.of(figure) > 0);
      const entry = this.places.get(relation.stated.block)!;
      found.set(entry, [...found.get(entry) ?? [], relation]);
    }
    for (const [entry, conflicts] of found) {
      if (same(conflicts, entry.conflicts)) continue;
      entry.conflicts = conflicts;
      unsettled.add(entry);
      if (conflicts.length > 0) this.withConflicts.add(entry);
      else this.withConflicts.delete(entry);
    }
  }

  private *settle(unsettled: ReadonlySet<Entry>): Steps<void> {
    yield* inSlices([...unsettled], lengthOf, (entry) => { this.putSettled(entry, settle([...entry.around, ...entry.ofCase, ...entry.conflicts])); });
    const right = (figure: Figure) => this.right.get(figure);
    yield* inSlices([...new Set([...unsettled, ...this.withFaults])], lengthOf, (entry) => {
      const relations = entry.settled.filter((relation) => !isConsequence(relation, right));
      if (!same(relations, entry.relations)) this.putRelations(entry, relations);
    });
  }

  private putCase(entry: Entry, relations: readonly Relation[]): void {
    this.borneOut.remove(entry.ofCase.flatMap(borneOutBy));
    this.borneOut.add(relations.flatMap(borneOutBy));
    entry.ofCase = relations;
  }

  private putSettled(entry: Entry, relations: readonly Relation[]): void {
    for (const relation of entry.settled) if (isSource(relation)) this.right.delete(relation.stated);
    this.withFaults.delete(entry);
    for (const relation of relations) {
      if (!isSource(relation)) continue;
      this.right.set(relation.stated, relation.value!);
      this.withFaults.add(entry);
    }
    entry.settled = relations;
  }

  private putRelations(entry: Entry, relations: readonly Relation[]): void {
    this.related.remove(entry.relations.flatMap(figuresIn));
    this.used.remove(entry.relations.flatMap(operandsIn));
    this.related.add(relations.flatMap(figuresIn));
    this.used.add(relations.flatMap(operandsIn));
    entry.relations = relations;
  }

  private *readModels(blocks: readonly PlacedBlock[], added: readonly Entry[], contexts: readonly number[]): Steps<void> {
    const title = titleOf(blocks);
    const changed = title === this.title ? [...added, ...contexts.map((index) => this.entries[index]!)] : this.entries;
    this.title = title;
    yield* inSlices(changed, lengthOf, (entry) => { entry.model = modelIn(entry.placed, title); });
  }

  /** The one operand that stands nowhere else and bears nothing, where the stated figure is borne out by others. */
  private likelierSlip(relation: Relation): OperandSlip | undefined {
    if (this.used.of(relation.stated) === 0 && this.values.of(valueOf(relation.stated)) < 2) return undefined;
    const slips = operandSlips(relation).filter(({ figure }) => this.used.of(figure) === 0 && this.values.of(valueOf(figure)) === 1);
    return slips.length === 1 ? slips[0] : undefined;
  }

  private reading(): FigureReading {
    const findings: FigureFinding[] = [];
    const holding: HoldingRelation[] = [];
    const models: Model[] = [];
    for (const { relations, model } of this.entries) {
      for (const relation of relations) {
        if (relation.holds) holding.push(this.findings.holding(relation));
        // Of two values in conflict one that other figures rest on is not for a fix to change.
        else findings.push(this.findings.fault(relation, relation.id !== 'figures/conflict' || this.used.of(relation.stated) === 0, this.likelierSlip(relation)));
      }
      if (model !== nothing) models.push(model);
    }
    return {
      findings, relations: holding,
      coverage: { figures: this.figures, related: this.related.size, relations: findings.length + holding.length },
      ...derive(joined(models), { findings, relations: holding }),
    };
  }
}
