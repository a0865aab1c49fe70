/**
 * The messages this server adds to LSP. Types and names only, so that a client may import it.
 * Positions inside a Review are lines and columns from 1; everything LSP itself sends counts from 0.
 */
import type { CriterionId, FlagId, Level, Executive, SignalId } from '../rubric/types.ts';
import type { CheckId } from '../figures/types.ts';
import type { Review, Verdict } from '../review/types.ts';

/** What a client may send as `initializationOptions`; all of it is optional. */
export interface InitializationOptions {
  /** The client's language, as in BCP 47. */
  readonly locale?: string;
  /** The server's English strings in that language, `{0}` standing for the first value and so on. */
  readonly strings?: Readonly<Record<string, string>>;
  /** Commands of the client's that the server may offer: those of `clientCommands`. */
  readonly commands?: readonly string[];
  /** The client answers `readFileRequest`; a server in a browser has no other way to files. */
  readonly readsFiles?: boolean;
}

/** Commands that a client may have. `insertPart` takes a criterion's id, `explainRule` a rule's id, `openScorecard` nothing. */
export const clientCommands = { insertPart: 'sevenSignals.insertPart', explainRule: 'sevenSignals.explainRule', openScorecard: 'sevenSignals.openScorecard' } as const;

/** Request from the server, `ReadFileParams` → `string | null`: a file's text; null where there is none. */
export const readFileRequest = 'sevenSignals/readFile';
export interface ReadFileParams {
  readonly uri: string;
}

/** Request `ReviewParams` → `DocumentReview | null`: the review of an open document; null where the server does not know it. */
export const reviewRequest = 'sevenSignals/review';
export interface ReviewParams {
  readonly uri: string;
  /** Review it as a proposal from now on, until it is closed, whether or not it is recognised as one. */
  readonly assumeProposal?: boolean;
}

/** Notification `Reviewed`: an open document has been reviewed again; a client that shows reviews asks for it. Sent for documents that are no proposals too. */
export const didReviewNotification = 'sevenSignals/didReview';
export interface Reviewed {
  readonly uri: string;
  /** The document version that was reviewed. */
  readonly version: number;
}
export interface DocumentReview {
  readonly uri: string;
  /** The document version that was reviewed. */
  readonly version: number;
  readonly review: Review;
}

/** Request `ScoreTextParams` → `Review`: reviews a text that need not be open, with the configuration that holds for `uri`. */
export const scoreTextRequest = 'sevenSignals/scoreText';
export interface ScoreTextParams {
  readonly uri: string;
  readonly text: string;
  readonly assumeProposal?: boolean;
}

/** Request `WhatIfParams` → `WhatIf | null`: the score an open document would have with these criteria at level 3. */
export const whatIfRequest = 'sevenSignals/whatIf';
export interface WhatIfParams {
  readonly uri: string;
  readonly planned: readonly CriterionId[];
}
export interface WhatIf {
  readonly overall: number;
  readonly verdict: Verdict;
  readonly signals: readonly { readonly id: SignalId; readonly score: number }[];
}

/** Request `InsertParams` → `Insertion | null`: where and what to insert for a missing part of an open document. */
export const insertRequest = 'sevenSignals/insert';
export interface InsertParams {
  readonly uri: string;
  readonly criterion: CriterionId;
}
export interface Insertion {
  /** LSP position: line and character from 0. */
  readonly position: { readonly line: number; readonly character: number };
  /** TextMate snippet, blank lines around it included. */
  readonly snippet: string;
}

/** Request `ConfigurationParams` → `ConfigurationPlace`: the configuration file that holds for a document, and the folder where one of its own would lie; neither where there is none. */
export const configurationRequest = 'sevenSignals/configuration';
export interface ConfigurationParams {
  readonly uri: string;
}
export interface ConfigurationPlace {
  readonly file?: string;
  readonly folder?: string;
}

/** Request, no params → `Rubric`: what the signals, criteria, flags and checks are called, in the client's language. */
export const rubricRequest = 'sevenSignals/rubric';
export interface Rubric {
  readonly signals: readonly { readonly id: SignalId; readonly title: string; readonly summary: string }[];
  readonly criteria: readonly {
    readonly id: CriterionId;
    readonly signal: SignalId;
    readonly title: string;
    readonly question: string;
    readonly ask: string;
    readonly answer: string;
    readonly needs: { readonly specific: string; readonly committed: string };
  }[];
  readonly flags: readonly { readonly id: FlagId; readonly signal?: SignalId; readonly title: string; readonly marks: string; readonly spares: string; readonly message: string; readonly answer: string }[];
  readonly checks: readonly { readonly id: CheckId; readonly title: string }[];
}

export type { CriterionId, Executive, FlagId, Level, SignalId };
