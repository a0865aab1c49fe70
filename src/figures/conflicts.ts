import type { Block, PlacedBlock } from '../markdown/types.ts';
import { baseline, conflictsAmong, mentionsOf, sentencesOf, sharedAtLeast, todayRowsOf, type Mention, type Sentence, type TodayRow } from './checks/conflict.ts';
import { figuresOf, type Figure } from './figure.ts';
import type { Relation } from './relation.ts';
import { Tally } from './tally.ts';

/** Where a block of the document stands. */
export type PlaceOf = (block: Block) => PlacedBlock;

/** The order of the document. */
const byPlace = (a: Figure, b: Figure, placeOf: PlaceOf): number => placeOf(a.block).start - placeOf(b.block).start || a.at - b.at || a.quantity.start - b.quantity.start;

/**
 * One quantity stated with two values, anywhere in the document: counts of the same thing, the amount asked for, a metric
 * in prose and in a table, a label used twice. Everything is kept by what it is of, and an edit has only that judged
 * again which it speaks of.
 */
export class Conflicts {
  private readonly groups = new Map<string, Mention[]>();
  private readonly numbers = new Tally<number>();
  private readonly baselines: Baselines;
  private readonly found = new Map<string, readonly Relation[]>();
  private readonly changedGroups = new Set<string>();
  private readonly changedNumbers = new Map<number, number>();
  private readonly placeOf: PlaceOf;

  constructor(placeOf: PlaceOf) {
    this.placeOf = placeOf;
    this.baselines = new Baselines(placeOf);
  }

  add(block: Block): void {
    for (const mention of mentionsOf(block)) {
      const key = keyOf(mention);
      const group = this.groups.get(key);
      if (group === undefined) this.groups.set(key, [mention]);
      else group.push(mention);
      this.changedGroups.add(key);
    }
    const numbers = numbersOf(block);
    this.numbers.add(numbers);
    this.countChanges(numbers, 1);
    this.baselines.add(block);
  }

  remove(block: Block): void {
    for (const key of new Set(mentionsOf(block).map(keyOf))) {
      const rest = this.groups.get(key)!.filter(({ figure }) => figure.block !== block);
      if (rest.length > 0) this.groups.set(key, rest);
      else this.groups.delete(key);
      this.changedGroups.add(key);
    }
    const numbers = numbersOf(block);
    this.numbers.remove(numbers);
    this.countChanges(numbers, -1);
    this.baselines.remove(block);
  }

  /** All of them as the blocks stand now: by kind, and in the order of the document. */
  relations(): readonly Relation[] {
    this.noteNumbers();
    for (const key of this.changedGroups) this.judge(key);
    this.changedGroups.clear();
    const groups = [...this.found].sort(([, [a]], [, [b]]) => byPlace(a!.stated, b!.stated, this.placeOf));
    const ofKind = (kind: Mention['kind']) => groups.flatMap(([key, relations]) => (key.startsWith(`${kind}|`) ? relations : []));
    return [...ofKind('count'), ...ofKind('ask'), ...ofKind('effort'), ...this.baselines.relations(), ...ofKind('label'), ...ofKind('measure')];
  }

  private countChanges(numbers: readonly number[], by: 1 | -1): void {
    for (const value of numbers) this.changedNumbers.set(value, (this.changedNumbers.get(value) ?? 0) + by);
  }

  /** Whether a count conflicts with another depends on whether its value stands anywhere else. */
  private noteNumbers(): void {
    const changed = new Set([...this.changedNumbers].flatMap(([value, by]) => (by === 0 ? [] : [value])));
    this.changedNumbers.clear();
    if (changed.size === 0) return;
    for (const [key, group] of this.groups) {
      if (group.length > 1 && group[0]!.kind === 'count' && group.some(({ figure, definite }) => definite && changed.has(figure.quantity.value))) this.changedGroups.add(key);
    }
  }

  private judge(key: string): void {
    const group = this.groups.get(key) ?? [];
    group.sort((a, b) => byPlace(a.figure, b.figure, this.placeOf));
    const relations = conflictsAmong(group, (value) => this.numbers.of(value));
    if (relations.length > 0) this.found.set(key, relations);
    else this.found.delete(key);
  }
}

const keyOf = ({ kind, key }: Mention): string => `${kind}|${key}`;

const numbersOf = (block: Block): number[] => figuresOf(block).figures.flatMap(({ quantity: { kind, value } }) => (kind === 'count' || kind === 'number' ? [value] : []));

/** Values of today in tables against the sentences that share their words. */
class Baselines {
  private readonly rows = new Index<TodayRow>();
  private readonly sentences = new Index<Sentence>();
  private readonly changed = new Set<TodayRow>();
  private readonly found = new Map<TodayRow, readonly Relation[]>();
  private readonly placeOf: PlaceOf;

  constructor(placeOf: PlaceOf) {
    this.placeOf = placeOf;
  }

  add(block: Block): void {
    for (const row of todayRowsOf(block)) {
      this.rows.add(row);
      this.changed.add(row);
    }
    for (const sentence of sentencesOf(block)) {
      this.sentences.add(sentence);
      this.noteRowsAbout(sentence);
    }
  }

  remove(block: Block): void {
    for (const row of todayRowsOf(block)) {
      this.rows.remove(row);
      this.changed.delete(row);
      this.found.delete(row);
    }
    for (const sentence of sentencesOf(block)) {
      this.sentences.remove(sentence);
      this.noteRowsAbout(sentence);
    }
  }

  relations(): readonly Relation[] {
    for (const row of this.changed) this.judge(row);
    this.changed.clear();
    return [...this.found].sort(([a], [b]) => byPlace(a.value, b.value, this.placeOf)).flatMap(([, relations]) => relations);
  }

  private noteRowsAbout(sentence: Sentence): void {
    for (const [row, shared] of this.rows.sharing(sentence.words)) if (shared >= sharedAtLeast(row)) this.changed.add(row);
  }

  private judge(row: TodayRow): void {
    const matches = [...this.sentences.sharing(row.words)].filter(([, shared]) => shared >= sharedAtLeast(row)).map(([sentence]) => sentence)
      .sort((a, b) => byPlace(a.figures[0]!, b.figures[0]!, this.placeOf));
    const relations = baseline(row, matches, (one, other) => this.placeOf(one).start < this.placeOf(other).start);
    if (relations.length > 0) this.found.set(row, relations);
    else this.found.delete(row);
  }
}

/** Things by the words they are about. */
class Index<Thing extends { readonly words: ReadonlySet<string> }> {
  private readonly byWord = new Map<string, Set<Thing>>();

  add(thing: Thing): void {
    for (const word of thing.words) {
      const things = this.byWord.get(word);
      if (things === undefined) this.byWord.set(word, new Set([thing]));
      else things.add(thing);
    }
  }

  remove(thing: Thing): void {
    for (const word of thing.words) {
      const things = this.byWord.get(word)!;
      things.delete(thing);
      if (things.size === 0) this.byWord.delete(word);
    }
  }

  /** Everything that shares one of the words, and how many of them. */
  sharing(words: ReadonlySet<string>): ReadonlyMap<Thing, number> {
    const shared = new Map<Thing, number>();
    for (const word of words) for (const thing of this.byWord.get(word) ?? []) shared.set(thing, (shared.get(thing) ?? 0) + 1);
    return shared;
  }
}
