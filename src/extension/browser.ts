import type { ExtensionContext } from 'vscode';
import { activateWith, type Api } from './activate.ts';

export function activate(context: ExtensionContext): Api {
  return activateWith(context, async (log) => (await import('./client/browser.ts')).start(context, log));
}
