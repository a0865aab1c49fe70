import { hasAny } from '../../language/concreteness.ts';
import { emptied, type Modality } from '../../language/modality.ts';
import type { Criterion, Level } from '../types.ts';

/**
 * The level that a passage earns at most of a criterion: nothing for a denial, a question, a later or what others do; general
 * words for a wish; no commitment without any of the things that the criterion counts as one.
 */
export function capFor(text: string, modality: Modality, { committedBy }: Pick<Criterion, 'committedBy'>): Level {
  if (emptied.has(modality)) return 0;
  if (modality === 'wished') return 1;
  return committedBy === undefined || hasAny(text, committedBy) ? 3 : 2;
}
