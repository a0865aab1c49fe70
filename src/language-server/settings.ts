import type { PartialConfig } from '../review/config.ts';

/** The client's `sevenSignals` settings as a configuration; what is not of the right type is left out. */
export function settingsFrom(settings: unknown): PartialConfig {
  if (typeof settings !== 'object' || settings === null) return {};
  const { rules, weights } = settings as Record<string, unknown>;
  const record = (value: unknown): value is Record<string, never> => typeof value === 'object' && value !== null && !Array.isArray(value);
  return { ...(record(rules) ? { rules } : {}), ...(record(weights) ? { weights } : {}) };
}
