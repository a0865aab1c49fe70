import { modalityOf, type Modality } from '../../language/modality.ts';
import type { PlacedBlock } from '../../markdown/types.ts';
import type { Candidate } from '../reading.ts';
import { criteria } from '../registry.ts';
import type { Level } from '../types.ts';
import { featuresOf } from './features.ts';
import { instancesOf, type Instance } from './instance.ts';
import { inOpening } from './opening.ts';
import { model, type Model } from './model.ts';
import { contributions, hiddenOf, outputsOf } from './network.ts';

export const levelsAbove = 3;
/** The one criterion that is judged by the document's opening and by nothing else. */
export const outcomeFirst = criteria.findIndex(({ id }) => id === 'leverage/outcome-first');

/** What each modality allows at most: a wish is no commitment, a denial, a question or a later is nothing. */
const caps: Partial<Readonly<Record<Modality, Level>>> = { asked: 0 };
/** Modalities that leave a gap worth showing where the passage is about the criterion. */
const gapModalities: ReadonlySet<Modality> = new Set(['denied', 'deferred', 'asked']);
/** How far under the first threshold, in log-odds, a passage may lie and still be shown as a gap. */
const gapReach = 1;
const wordsShown = 5;

/** What the block's passages earn, by criterion. */
export function readCriteria(placed: PlacedBlock): Candidate[] {
  const learned = model();
  return instancesOf(placed).flatMap((instance) => [
    ...(instance.kind === 'heading' ? [] : candidatesOf(instance, learned, (criterion) => criterion !== outcomeFirst)),
    ...(inOpening(placed, instance) ? candidatesOf(instance, learned, (criterion) => criterion === outcomeFirst) : []),
  ]);
}

/** What one instance earns of the criteria that are `wanted`. */
export function candidatesOf(instance: Instance, { vectors, weights, thresholds }: Model, wanted: (criterion: number) => boolean): Candidate[] {
  const features = featuresOf(instance, vectors);
  const activations = hiddenOf(features, weights);
  const odds = outputsOf(activations, weights);
  let modality: Modality | undefined;
  const found: Candidate[] = [];
  for (let criterion = 0; criterion < criteria.length; criterion++) {
    if (!wanted(criterion)) continue;
    const first = criterion * levelsAbove;
    if (odds[first]! <= thresholds[first]! - gapReach) continue;
    modality ??= modalityOf(instance.text, instance.tokens);
    let level = 0;
    while (level < levelsAbove && odds[first + level]! > thresholds[first + level]!) level++;
    level = Math.min(level, caps[modality] ?? levelsAbove);
    if (level === 0 && !gapModalities.has(modality)) continue;
    const output = first + Math.max(0, level - 1);
    found.push({
      criterion: criteria[criterion]!.id, level: level as Level, modality, span: instance.span,
      strength: odds[output]! - thresholds[output]!,
      words: wordsOf(contributions(features, activations, output, weights), features.names),
    });
  }
  return found;
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
