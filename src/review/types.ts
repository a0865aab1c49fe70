/**
 * The Review: the one value every surface renders. Plain JSON; positions are lines and columns from 1,
 * columns in UTF-16 code units; every `quote` is an exact substring of the document.
 */
import type { Criterion, CriterionId, FlagId, Level, SignalId, Executive } from '../rubric/types.ts';
import type { CheckId } from '../figures/types.ts';
import type { Modality } from '../rubric/reading.ts';
import type { Config } from './config.ts';

export interface Place {
  readonly quote: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}


export type { Modality };

/** A passage that bears on a criterion, with the reason it earned its level. */
export interface Evidence extends Place {
  readonly level: Level;
  readonly modality: Modality;
  /** The words that counted. */
  readonly words: readonly string[];
}

export interface CriterionReview {
  readonly id: CriterionId;
  readonly level: Level;
  /** Best first; empty at level 0. */
  readonly evidence: readonly Evidence[];
  /** Passages that speak of it without earning a level: denials, deferrals, questions. */
  readonly gaps: readonly Evidence[];
  /** Points this criterion would add to the overall score at level 3. */
  readonly gain: number;
  /** Switched off, by the configuration or by a comment in the document: nothing is asked for. */
  readonly off?: boolean;
}

export interface SignalReview {
  readonly id: SignalId;
  /** 0 to 100. */
  readonly score: number;
}

export interface FlagReview extends Place {
  readonly id: FlagId;
}

export interface FigureOperand extends Place {
  /** What the figure is in the relation: "before", "after", "unit cost", … */
  readonly role: string;
}

/** A stated figure and what follows from its operands. */
export interface FigureReview extends Place {
  readonly id: CheckId;
  readonly grade: 'disagrees' | 'please-check';
  readonly stated: string;
  readonly follows: string;
  /** The computation in words: "80 → 105". */
  readonly from: string;
  readonly operands: readonly FigureOperand[];
  /** Texts that would mend it, each for one place, in the author's own format. */
  readonly fixes: readonly { readonly title: string; readonly place: Place; readonly text: string }[];
}

/** A relation that was checked and holds: for hovers and coverage. */
export interface RelationReview extends Place {
  readonly id: CheckId;
  readonly from: string;
  readonly operands: readonly FigureOperand[];
}

/** A figure that follows from the text's own parts and is not stated in it. */
export interface DerivedFigure {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly formula: string;
  readonly sources: readonly FigureOperand[];
}

/** Points of a chart drawn only from stated figures. */
export interface DerivedSeries {
  readonly id: 'cost-over-volume' | 'cumulated-cash';
  readonly unit: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** For `cumulated-cash`: months to break-even. */
  readonly breakEven?: number;
}

export interface Coverage {
  readonly figures: number;
  readonly related: number;
  readonly relations: number;
}

export interface QuestionReview {
  readonly who: Executive;
  readonly question: string;
  readonly open: boolean;
  readonly criteria: readonly CriterionId[];
}

export type Verdict = 'fundable' | 'promising' | 'not ready';

/** Why the document was, or was not, taken for a proposal. */
export interface Recognition {
  readonly proposal: boolean;
  /** 'front-matter': the author says so; 'text': read from the text; 'language': not English, not supported yet; 'configuration'. */
  readonly by: 'front-matter' | 'text' | 'language' | 'configuration';
  /** In words, with quotes where there are any: "asks for €220,000". */
  readonly reasons: readonly (Partial<Place> & { readonly text: string })[];
}

/** A problem with the document's own instructions: broken front matter, an unknown rule in a suppression comment. */
export interface Problem extends Place {
  /** `{0}` stands for the first value, and so on. */
  readonly message: string;
  readonly values: readonly string[];
}

export interface Review {
  readonly proposal: boolean;
  readonly recognition: Recognition;
  /** 0 to 100, rounded to a whole number. */
  readonly overall: number;
  readonly verdict: Verdict;
  /** What the verdict was measured by: points, of 100. */
  readonly thresholds: Config['verdict'];
  readonly signals: readonly SignalReview[];
  readonly criteria: readonly CriterionReview[];
  readonly flags: readonly FlagReview[];
  readonly figures: readonly FigureReview[];
  readonly relations: readonly RelationReview[];
  readonly coverage: Coverage;
  readonly derived: readonly DerivedFigure[];
  readonly series: readonly DerivedSeries[];
  readonly questions: readonly QuestionReview[];
  readonly sections: readonly SectionReview[];
  readonly problems: readonly Problem[];
  /** The criteria that the configuration adds; absent where it adds none. */
  readonly ownCriteria?: readonly OwnCriterion[];
}

/** A criterion of an organisation's own: what the surfaces need to speak of it. */
export type OwnCriterion = Omit<Criterion, 'examples'>;

/** A heading of the document and the signal it is about, for lenses and for where a missing part goes. */
export interface SectionReview extends Place {
  readonly title: string;
  readonly depth: number;
  /** Line on which the section's last block ends. */
  readonly lastLine: number;
  readonly signal?: SignalId;
}
