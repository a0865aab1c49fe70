import type { ReadingOptions } from '../rubric/reading-options.ts';
import { signals } from '../rubric/signals.ts';
import type { SignalId } from '../rubric/types.ts';

export type Severity = 'off' | 'hint' | 'info' | 'warning' | 'error';

export type { Vocabulary } from '../rubric/reading-options.ts';

export interface Config extends ReadingOptions {
  /** Review the document whether or not it is recognised as a proposal. */
  readonly assumeProposal: boolean;
  readonly weights: Readonly<Record<SignalId, number>>;
  readonly verdict: { readonly fundable: number; readonly promising: number; readonly signalFloor: number };
  /** Severity per rule id; absent means the rule's default. */
  readonly rules: Readonly<Record<string, Severity>>;
  /** ISO 4217 code used where a figure has no currency of its own. */
  readonly currency?: string;
}

export type PartialConfig = { readonly [Key in keyof Config]?: Config[Key] extends object ? Partial<Config[Key]> : Config[Key] };

export const defaultConfig: Config = {
  assumeProposal: false,
  weights: Object.fromEntries(signals.map(({ id, weight }) => [id, weight])) as Record<SignalId, number>,
  verdict: { fundable: 70, promising: 45, signalFloor: 40 },
  rules: {},
  horizonMonths: 24,
  vocabulary: { systems: [], teams: [], dataSets: [], synonyms: {} },
};

/** The defaults with `partial` laid over them, one level deep. */
export function mergeConfig(partial: PartialConfig = {}, base: Config = defaultConfig): Config {
  return {
    ...base,
    ...partial,
    weights: { ...base.weights, ...partial.weights },
    verdict: { ...base.verdict, ...partial.verdict },
    rules: { ...base.rules, ...partial.rules },
    vocabulary: { ...base.vocabulary, ...partial.vocabulary },
  } as Config;
}
