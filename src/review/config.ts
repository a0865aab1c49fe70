import type { ExtraCriterion } from '../rubric/extra/extra-criterion.ts';
import type { ReadingOptions } from '../rubric/reading-options.ts';
import { signals } from '../rubric/signals.ts';
import type { SignalId } from '../rubric/types.ts';

export const severities = ['off', 'hint', 'info', 'warning', 'error'] as const;
export type Severity = (typeof severities)[number];

export type { Vocabulary } from '../rubric/reading-options.ts';

export interface Config extends ReadingOptions {
  /** Review the document whether or not it is recognised as a proposal. */
  readonly assumeProposal: boolean;
  /** Leave the document alone: it is not among those that the configuration names. `assumeProposal` wins. */
  readonly excluded: boolean;
  readonly weights: Readonly<Record<SignalId, number>>;
  readonly verdict: { readonly fundable: number; readonly promising: number; readonly signalFloor: number };
  /** Severity per rule id; absent means the rule's default. */
  readonly rules: Readonly<Record<string, Severity>>;
  /** ISO 4217 code used where a figure has no currency of its own. */
  readonly currency?: string;
}

export type PartialConfig = {
  readonly [Key in keyof Config]?: (Config[Key] extends readonly unknown[] ? Config[Key] : Config[Key] extends object ? { readonly [Part in keyof Config[Key]]?: Config[Key][Part] | undefined } : Config[Key]) | undefined
};

export const defaultConfig: Config = {
  assumeProposal: false,
  excluded: false,
  weights: Object.fromEntries(signals.map(({ id, weight }) => [id, weight])) as Record<SignalId, number>,
  verdict: { fundable: 70, promising: 45, signalFloor: 40 },
  rules: {},
  horizonMonths: 24,
  vocabulary: { systems: [], teams: [], dataSets: [], synonyms: {} },
  criteria: [],
};

/** The defaults with `partial` laid over them. */
export function mergeConfig(partial: PartialConfig = {}): Config {
  return layered(defaultConfig, partial) as Config;
}

/** One configuration over another: a group of settings is merged, criteria are added to the others, anything else is replaced. */
export function layered<Settings extends object>(below: Settings, above: Settings): Settings {
  const result = { ...below } as Record<string, unknown>;
  for (const [key, value] of Object.entries(above)) {
    const under = result[key];
    if (value === undefined) continue;
    if (key === 'criteria') result[key] = added(under as readonly ExtraCriterion[] | undefined, value as readonly ExtraCriterion[]);
    else result[key] = isGroup(under) && isGroup(value) ? { ...under, ...value } : value;
  }
  return result as Settings;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of two criteria with one name, the upper one holds. */
function added(below: readonly ExtraCriterion[] = [], above: readonly ExtraCriterion[]): ExtraCriterion[] {
  return [...below.filter(({ id, signal }) => !above.some((other) => other.id === id && other.signal === signal)), ...above];
}
