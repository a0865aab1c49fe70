import type { PlacedBlock, Span } from '../markdown/types.ts';
import type { CriterionId, FlagId, Level } from './types.ts';

/** How firmly, and by whom, a passage is said. */
export type Modality =
  | 'stated' | 'committed' | 'wished' | 'hedged' | 'deferred' | 'denied' | 'asked' | 'reported' | 'quoted';

/** A passage that bears on a criterion; the span is relative to its block. */
export interface Candidate {
  readonly criterion: CriterionId;
  readonly level: Level;
  readonly modality: Modality;
  /** The words that counted. */
  readonly words: readonly string[];
  readonly span: Span;
}

export interface FlagCandidate {
  readonly flag: FlagId;
  readonly span: Span;
}

/** What one block says, independent of every other block but for the context given in `PlacedBlock`. */
export interface BlockReading {
  readonly candidates: readonly Candidate[];
  readonly flags: readonly FlagCandidate[];
}

export interface PlacedReading {
  readonly placed: PlacedBlock;
  readonly reading: BlockReading;
}
