import type { ExtraCriterion } from './extra/extra-criterion.ts';

/** An organisation's own names, by which the reader knows a concrete thing when it sees one. */
export interface Vocabulary {
  readonly systems: readonly string[];
  readonly teams: readonly string[];
  readonly dataSets: readonly string[];
  /** Further phrasings per criterion. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
}

/** The part of the configuration that bears on the reading of a block. */
export interface ReadingOptions {
  readonly vocabulary: Vocabulary;
  /** The horizon within which a return is expected. */
  readonly horizonMonths: number;
  /** Criteria that are asked for beside the rubric's own. */
  readonly criteria: readonly ExtraCriterion[];
}
