import { modalityOf, type Modality } from '../../language/modality.ts';
import { Recent } from '../../markdown/recent.ts';
import { remember } from '../../markdown/remember.ts';
import type { PlacedBlock, Span } from '../../markdown/types.ts';
import type { Candidate } from '../reading.ts';
import { criteria } from '../registry.ts';
import type { Level } from '../types.ts';
import { capFor } from './caps.ts';
import { explain } from './explain.ts';
import { denseLength, surroundingsFeatures, textFeatures } from './features.ts';
import { instancesOf, type Instance, type Surroundings } from './instance.ts';
import { inOpening } from './opening.ts';
import { chanceOf, chancesOf, expectedLevel, levelFor, levelsAbove, type Chances } from './levels.ts';
import { model, type Model } from './model.ts';
import { activationsOf, emptySums, outputOf, sumsOf, type Sums } from './network.ts';

/** The one criterion that is judged by the document's opening and by nothing else. */
export const outcomeFirst = criteria.findIndex(({ id }) => id === 'leverage/outcome-first');

/** A passage with a smaller chance of level 1 says nothing about a criterion, neither for it nor as a gap. */
const leastChance = 0.25;

/** What unfinished text earns at most: a blank to fill in says what will be said, and nothing that could be checked. */
const unfinishedCap: Level = 1;

/** What the block's passages earn, by criterion; `blanks` are the places that are still to be filled in. */
export function readCriteria(placed: PlacedBlock, blanks: readonly Span[]): Candidate[] {
  const learned = model();
  return instancesOf(placed).flatMap((instance) => {
    const heading = instance.kind === 'heading';
    const opening = inOpening(placed, instance);
    if (heading && !opening) return [];
    const cap = isUnfinished(placed, instance.span, blanks) ? unfinishedCap : levelsAbove;
    const key = [instance.surroundings.text, instance.text, instance.kind, Number(instance.quoted), Number(instance.several), Number(opening), cap].join('\n');
    return recent.get(key, () => earnedBy(instance, learned, (criterion) => (criterion === outcomeFirst ? opening : !heading), cap))
      .map((earned) => new Found(earned, instance.span));
  });
}

const recent = new Recent<readonly Earned[]>();

/** Whether at least half of the passages in `span` have a blank. */
function isUnfinished({ block }: PlacedBlock, span: Span, blanks: readonly Span[]): boolean {
  if (blanks.length === 0) return false;
  const passages = block.passages.filter((passage) => passage.row?.index !== -1 && overlap(passage.span, span));
  return passages.filter((passage) => blanks.some((blank) => overlap(passage.span, blank))).length * 2 >= passages.length;
}

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** Read once for all the passages that share them. */
const sumsAround = remember((surroundings: Surroundings) => {
  const { vectors, vocabulary, weights } = model();
  return sumsOf(surroundingsFeatures(surroundings, vectors, vocabulary), weights);
});

/** What is worked out of one instance after the other; of each only the activations are kept. */
interface Workspace {
  readonly dense: Float32Array;
  readonly sums: Sums;
}

const workspaceOf = remember(({ vectors, weights }: Model): Workspace => ({ dense: new Float32Array(denseLength(vectors)), sums: emptySums(weights) }));

/** What one instance earns of the criteria that are `wanted`, up to the level `cap`. */
export function candidatesOf(instance: Instance, learned: Model, wanted: (criterion: number) => boolean, cap: Level): Candidate[] {
  return earnedBy(instance, learned, wanted, cap).map((earned) => new Found(earned, instance.span));
}

function earnedBy(instance: Instance, learned: Model, wanted: (criterion: number) => boolean, cap: Level): Earned[] {
  const { vectors, vocabulary, weights, scale } = learned;
  const { dense, sums } = workspaceOf(learned);
  const activations = activationsOf(sumsOf(textFeatures(instance, vectors, vocabulary, dense), weights, sums), sumsAround(instance.surroundings), weights);
  let modality: Modality | undefined;
  const found: Earned[] = [];
  for (let criterion = 0; criterion < criteria.length; criterion++) {
    if (!wanted(criterion)) continue;
    const first = criterion * levelsAbove;
    const odds = outputOf(activations, first, weights);
    if (chanceOf(odds, criterion, 0, scale) < leastChance) continue;
    modality ??= modalityOf(instance.text);
    const chances = chancesOf([odds, outputOf(activations, first + 1, weights), outputOf(activations, first + 2, weights)], criterion, scale, Math.min(cap, capFor(instance.text, modality, criteria[criterion]!)) as Level);
    const level = levelFor(chances, scale);
    const output = first + Math.max(0, level - 1);
    found.push(new Earned(() => explain(instance, activations, output, learned), { criterion: criteria[criterion]!.id, level, chances, modality, strength: expectedLevel(chances) }));
  }
  return found;
}

/** What a text earns, wherever it stands. Most of it is never shown: which words counted is worked out where it is. */
class Earned implements Omit<Candidate, 'span'> {
  readonly criterion: Candidate['criterion'];
  readonly level: Level;
  readonly chances: Chances;
  readonly modality: Modality;
  readonly strength: number;
  private explained: readonly string[] | undefined;
  private readonly explain: () => readonly string[];

  constructor(explain: () => readonly string[], earned: Omit<Candidate, 'words' | 'chances' | 'span'> & { readonly chances: Chances }) {
    this.criterion = earned.criterion;
    this.level = earned.level;
    this.chances = earned.chances;
    this.modality = earned.modality;
    this.strength = earned.strength;
    this.explain = explain;
  }

  get words(): readonly string[] {
    this.explained ??= this.explain();
    return this.explained;
  }
}

/** The same in its place. */
class Found implements Candidate {
  readonly criterion: Candidate['criterion'];
  readonly level: Level;
  readonly chances: Chances;
  readonly modality: Modality;
  readonly strength: number;
  readonly span: Candidate['span'];
  private readonly earned: Earned;

  constructor(earned: Earned, span: Candidate['span']) {
    this.criterion = earned.criterion;
    this.level = earned.level;
    this.chances = earned.chances;
    this.modality = earned.modality;
    this.strength = earned.strength;
    this.span = span;
    this.earned = earned;
  }

  get words(): readonly string[] {
    return this.earned.words;
  }
}
