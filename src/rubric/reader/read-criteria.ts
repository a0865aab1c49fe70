import { emptied, modalityOf, type Modality } from '../../language/modality.ts';
import type { PlacedBlock, Span } from '../../markdown/types.ts';
import type { Candidate } from '../reading.ts';
import { criteria } from '../registry.ts';
import type { Level } from '../types.ts';
import { explain } from './explain.ts';
import { featuresOf } from './features.ts';
import { instancesOf, type Instance } from './instance.ts';
import { inOpening } from './opening.ts';
import { model, type Model } from './model.ts';
import { hiddenOf, outputOf } from './network.ts';

export const levelsAbove: Level = 3;
/** The one criterion that is judged by the document's opening and by nothing else. */
export const outcomeFirst = criteria.findIndex(({ id }) => id === 'leverage/outcome-first');

/** What a modality allows at most: a wish is no commitment; a denial, a question, a later, what others do, is nothing. */
export function capOf(modality: Modality): Level {
  if (emptied.has(modality)) return 0;
  return modality === 'wished' ? 1 : levelsAbove;
}

/** How far under the first threshold, in log-odds, a passage may lie and still be shown as a gap. */
const gapReach = 1;

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
    return candidatesOf(instance, learned, (criterion) => (criterion === outcomeFirst ? opening : !heading), cap);
  });
}

/** Whether at least half of the passages in `span` have a blank. */
function isUnfinished({ block }: PlacedBlock, span: Span, blanks: readonly Span[]): boolean {
  if (blanks.length === 0) return false;
  const passages = block.passages.filter((passage) => passage.row?.index !== -1 && overlap(passage.span, span));
  return passages.filter((passage) => blanks.some((blank) => overlap(passage.span, blank))).length * 2 >= passages.length;
}

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** What one instance earns of the criteria that are `wanted`, up to the level `cap`. */
export function candidatesOf(instance: Instance, learned: Model, wanted: (criterion: number) => boolean, cap: Level): Candidate[] {
  const { vectors, vocabulary, weights, thresholds } = learned;
  const features = featuresOf(instance, vectors, vocabulary);
  const activations = hiddenOf(features, weights);
  let modality: Modality | undefined;
  const found: Candidate[] = [];
  for (let criterion = 0; criterion < criteria.length; criterion++) {
    if (!wanted(criterion)) continue;
    const first = criterion * levelsAbove;
    const margin = (level: number) => outputOf(activations, first + level, weights) - thresholds[first + level]!;
    let strength = margin(0);
    if (strength <= -gapReach) continue;
    let level = 0;
    for (let next = strength; next > 0; next = level < levelsAbove ? margin(level) : 0) {
      strength = next;
      level++;
    }
    modality ??= modalityOf(instance.text);
    level = Math.min(level, cap, capOf(modality));
    if (level === 0 && !emptied.has(modality)) continue;
    const output = first + Math.max(0, level - 1);
    found.push(new Found(() => explain(instance, activations, output, learned), {
      criterion: criteria[criterion]!.id, level: level as Level, modality, span: instance.span, strength,
    }));
  }
  return found;
}

/** Most candidates are never shown: which words counted is worked out for those that are. */
class Found implements Candidate {
  readonly criterion: Candidate['criterion'];
  readonly level: Level;
  readonly modality: Modality;
  readonly strength: number;
  readonly span: Candidate['span'];
  private explained: readonly string[] | undefined;
  private readonly explain: () => readonly string[];

  constructor(explain: () => readonly string[], earned: Omit<Candidate, 'words'>) {
    this.criterion = earned.criterion;
    this.level = earned.level;
    this.modality = earned.modality;
    this.strength = earned.strength;
    this.span = earned.span;
    this.explain = explain;
  }

  get words(): readonly string[] {
    this.explained ??= this.explain();
    return this.explained;
  }
}
