import type { FileSettings } from '../review/configuration/definition.ts';
import { validated } from '../review/configuration/validate.ts';

/** How the editor shows things; only its user decides. */
export interface EditorSettings {
  readonly focusMode: boolean;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
}

export interface Settings {
  readonly editor: EditorSettings;
  /** What a configuration file may say too. */
  readonly review: FileSettings;
}

/** The settings of VS Code that a configuration file may hold too. */
const shared = ['include', 'exclude', 'weights', 'verdict', 'rules', 'horizonMonths', 'currency', 'vocabulary'] as const;

/** The client's `sevenSignals` settings; what is not of the right type is left out, and the rest holds. */
export function settingsFrom(given: unknown): Settings {
  const settings = isRecord(given) ? given : {};
  return {
    review: validated(Object.fromEntries(shared.flatMap((key) => (settings[key] === undefined ? [] : [[key, settings[key]]])))),
    editor: {
      focusMode: settings.focusMode === true,
      codeLens: isEnabled(settings.codeLens),
      inlayHints: isEnabled(settings.inlayHints),
    },
  };
}

function isEnabled(setting: unknown): boolean {
  return isRecord(setting) && setting.enabled === true;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
