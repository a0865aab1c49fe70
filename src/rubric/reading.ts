import type { Modality } from '../language/modality.ts';
import type { PlacedBlock, Span } from '../markdown/types.ts';
import type { ProposalEvidence } from './proposal/evidence.ts';
import type { Chances } from './reader/levels.ts';
import type { CriterionId, FlagId, Level } from './types.ts';

/** A passage that bears on a criterion; the span is relative to its block. */
export interface Candidate {
  readonly criterion: CriterionId;
  /** What it earns by itself. */
  readonly level: Level;
  /** Of reaching each level by itself; absent where the level was not learned. */
  readonly chances?: Chances;
  readonly modality: Modality;
  /** The words that counted. */
  readonly words: readonly string[];
  /** How much it says: the level to be expected of it. */
  readonly strength: number;
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
  /** What it says for or against being part of a proposal. */
  readonly proposal: ProposalEvidence;
}

export interface PlacedReading {
  readonly placed: PlacedBlock;
  readonly reading: BlockReading;
}

export type { Modality };
