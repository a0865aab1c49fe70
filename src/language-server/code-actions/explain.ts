import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { clientCommands } from '../protocol.ts';
import { ruleTitle } from '../rule-links.ts';
import type { ActionContext } from './action.ts';

/** A page about the rule of each finding, where the client can show one. */
export function explain({ document: { review }, diagnostics, client }: ActionContext): CodeAction[] {
  if (!client.has(clientCommands.explainRule)) return [];
  return diagnostics.filter(({ code }) => typeof code === 'string').map((diagnostic) => {
    const title = client.t('Explain “{0}”', client.t(ruleTitle(review, String(diagnostic.code))));
    return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command: { title, command: clientCommands.explainRule, arguments: [diagnostic.code] } };
  });
}
