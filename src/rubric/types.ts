import type { Kind } from '../language/concreteness.ts';
import type { FlagReading } from './flags/flag-reading.ts';

export type SignalId = 'leverage' | 'integration' | 'roi' | 'risk' | 'cost' | 'advantage' | 'readiness';
export type CriterionId = `${SignalId}/${string}`;
export type FlagId = `flag/${string}`;
/** 0 missing, 1 asserted, 2 specific, 3 committed. */
export type Level = 0 | 1 | 2 | 3;
export type Executive = 'CFO' | 'COO' | 'CEO' | 'CRO / legal';

/** One of the seven signals. */
export interface Signal {
  readonly id: SignalId;
  readonly title: string;
  /** What an executive looks for, in one sentence. */
  readonly summary: string;
  /** Share of the overall score; all weights together are 100. */
  readonly weight: number;
  /** How many of its best criteria count; all where absent. */
  readonly best?: number;
  /** Words by which a heading is recognised as this signal's section, lower case. */
  readonly headings: readonly string[];
}

/** What a criterion is, for every surface that speaks of it. The reading of it stands beside, in the same file. */
export interface Criterion {
  readonly id: CriterionId;
  readonly signal: SignalId;
  readonly title: string;
  /** The reader's question. */
  readonly question: string;
  /** What levels 2 and 3 need, in the rubric's words. */
  readonly needs: { readonly specific: string; readonly committed: string };
  /** Kinds of concrete things of which a commitment has at least one, by the rubric's words for level 3; absent where any may do. */
  readonly committedBy?: readonly Kind[];
  /** One sentence that an executive will say when it is missing, and one that would answer it. */
  readonly ask: string;
  readonly answer: string;
  /** Snippet (TextMate syntax, as in LSP) that adds the missing part. */
  readonly snippet: string;
  /** Passages of each level, used in the documentation and run as tests. */
  readonly examples: { readonly good: readonly string[]; readonly bad: readonly string[] };
}

export interface Flag {
  readonly id: FlagId;
  /** Absent: any signal, costs no signal points. */
  readonly signal?: SignalId;
  readonly title: string;
  /** What it marks and what it leaves alone, in the rubric's words. */
  readonly marks: string;
  readonly spares: string;
  /** What an executive thinks on reading it, and what would mend it. */
  readonly message: string;
  readonly answer: string;
  /** `good` is left alone; in `bad` the marked words stand between `**`. Used in the documentation and run as tests. */
  readonly examples: { readonly good: readonly string[]; readonly bad: readonly string[] };
  /** How it is recognised. */
  readonly reading: FlagReading;
}

export interface Question {
  readonly who: Executive;
  readonly question: string;
  readonly criteria: readonly CriterionId[];
  /** How many of the best criteria must be answered; all where absent. */
  readonly best?: number;
}
