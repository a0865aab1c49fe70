import type { PartialConfig } from '../review/config.ts';

type Test = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isShare: Test = (value) => typeof value === 'number' && value >= 0 && Number.isFinite(value);
const isScore: Test = (value) => isShare(value) && (value as number) <= 100;
const areNames: Test = (value) => Array.isArray(value) && value.every((name) => typeof name === 'string');
const severities: readonly unknown[] = ['off', 'hint', 'info', 'warning', 'error'];

/** Settings that hold several values, and what each value must be. */
const groups: Readonly<Record<string, (key: string, value: unknown) => boolean>> = {
  weights: (_, value) => isShare(value),
  verdict: (_, value) => isScore(value),
  rules: (_, value) => severities.includes(value),
  vocabulary: (key, value) => (key === 'synonyms' ? isRecord(value) && Object.values(value).every(areNames) : areNames(value)),
};

/** Settings that are one value. */
const single: Readonly<Record<string, Test>> = {
  horizonMonths: (value) => Number.isInteger(value) && (value as number) > 0,
  currency: (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
};

/** The client's `sevenSignals` settings as a configuration; what is not of the right type is left out, and the rest holds. */
export function settingsFrom(settings: unknown): PartialConfig {
  if (!isRecord(settings)) return {};
  return Object.fromEntries(Object.entries(settings).flatMap(([name, value]): [string, unknown][] => {
    const fits = groups[name];
    if (fits !== undefined) return isRecord(value) ? [[name, Object.fromEntries(Object.entries(value).filter(([key, part]) => fits(key, part)))]] : [];
    return single[name]?.(value) === true ? [[name, value]] : [];
  }));
}
