import { modalityOf, type Modality } from '../../language/modality.ts';
import type { PlacedBlock, Span } from '../../markdown/types.ts';
import type { Candidate } from '../reading.ts';
import { criteria } from '../registry.ts';
import type { Level } from '../types.ts';
import { featuresOf, namesOf } from './features.ts';
import { instancesOf, type Instance } from './instance.ts';
import { inOpening } from './opening.ts';
import { model, type Model } from './model.ts';
import { contributions, hiddenOf, outputsOf, type Weights } from './network.ts';

export const levelsAbove: Level = 3;
/** The one criterion that is judged by the document's opening and by nothing else. */
export const outcomeFirst = criteria.findIndex(({ id }) => id === 'leverage/outcome-first');

/** What each modality allows at most: a wish is no commitment, a denial, a question or a later is nothing. */
const caps: Partial<Readonly<Record<Modality, Level>>> = { asked: 0 };
/** Modalities that leave a gap worth showing where the passage is about the criterion. */
const gapModalities: ReadonlySet<Modality> = new Set(['denied', 'deferred', 'asked']);
/** How far under the first threshold, in log-odds, a passage may lie and still be shown as a gap. */
const gapReach = 1;
const wordsShown = 5;

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
export function candidatesOf(instance: Instance, { vectors, weights, thresholds }: Model, wanted: (criterion: number) => boolean, cap: Level): Candidate[] {
  const features = featuresOf(instance, vectors);
  const activations = hiddenOf(features, weights);
  const odds = outputsOf(activations, weights);
  let modality: Modality | undefined;
  const found: Candidate[] = [];
  for (let criterion = 0; criterion < criteria.length; criterion++) {
    const first = criterion * levelsAbove;
    if (odds[first]! <= thresholds[first]! - gapReach || !wanted(criterion)) continue;
    modality ??= modalityOf(instance.text, instance.tokens);
    let level = 0;
    while (level < levelsAbove && odds[first + level]! > thresholds[first + level]!) level++;
    level = Math.min(level, cap, caps[modality] ?? levelsAbove);
    if (level === 0 && !gapModalities.has(modality)) continue;
    const output = first + Math.max(0, level - 1);
    found.push(new Found(instance, activations, weights, output, {
      criterion: criteria[criterion]!.id, level: level as Level, modality, span: instance.span, strength: odds[output]! - thresholds[output]!,
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

  constructor(instance: Instance, activations: Float32Array, weights: Weights, output: number, earned: Omit<Candidate, 'words'>) {
    this.criterion = earned.criterion;
    this.level = earned.level;
    this.modality = earned.modality;
    this.strength = earned.strength;
    this.span = earned.span;
    this.explain = () => {
      const named = namesOf(instance);
      return wordsOf(contributions([...named.keys()], activations, output, weights), [...named.values()]);
    };
  }

  get words(): readonly string[] {
    this.explained ??= this.explain();
    return this.explained;
  }
}

/** The words of the text that spoke most for it, best first; a pair is shown as two words, a part of a shown pair is not repeated. */
function wordsOf(shares: readonly number[], names: readonly string[]): string[] {
  const order = names.map((name, at) => ({ name, share: shares[at]! }))
    .filter(({ name, share }) => share > 0 && !name.includes(':') && /\p{L}/u.test(name))
    .sort((a, b) => b.share - a.share);
  const words: string[] = [];
  for (const { name } of order) {
    if (words.length === wordsShown) break;
    if (!words.some((word) => word.includes(name) || name.includes(word))) words.push(name);
  }
  return words;
}
