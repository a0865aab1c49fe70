import { CodeActionKind, type CodeAction, type CodeActionOptions } from 'vscode-languageserver';
import type { Client } from '../client.ts';
import { clientCommands } from '../protocol.ts';
import type { ActionContext, ActionSource } from './action.ts';
import { addImpact } from './add-impact.ts';
import { claimToRow } from './claim-to-row.ts';
import { disable } from './disable.ts';
import { explain } from './explain.ts';
import { fixFigures } from './fix-figures.ts';
import { insertParts } from './insert-parts.ts';
import { fixAllKind, fixKept, keepInStep } from './keep-in-step.ts';
import { markAssumption } from './mark-assumption.ts';
import { measureBenefit } from './measure-benefit.ts';
import { outcomeFirst } from './outcome-first.ts';

/** Every kind of action, in the order in which they are offered. */
const sources: readonly (readonly [kinds: readonly CodeActionKind[], source: ActionSource])[] = [
  [[CodeActionKind.QuickFix], fixFigures],
  [[CodeActionKind.QuickFix], measureBenefit],
  [[CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite], outcomeFirst],
  [[CodeActionKind.QuickFix], insertParts],
  [[CodeActionKind.RefactorRewrite], claimToRow],
  [[CodeActionKind.RefactorRewrite], addImpact],
  [[CodeActionKind.RefactorRewrite], markAssumption],
  [[CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite], keepInStep],
  [[CodeActionKind.QuickFix], explain],
  [[CodeActionKind.QuickFix], disable],
  [[fixAllKind], fixKept],
];

export const codeActionKinds: readonly CodeActionKind[] = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind];

/** What the client may show beside the actions: the way to the rules' pages, where it has one. */
export function actionDocumentation(client: Client): CodeActionOptions {
  const command = clientCommands.explainRule;
  return client.has(command) ? { documentation: [{ kind: CodeActionKind.QuickFix, command: { title: client.t('Explain a rule…'), command } }] } : {};
}

/** What can be done at the range; of the kinds that are wanted, where the client says which. Fixing all is done when it is asked for. */
export function codeActions(context: ActionContext, only: readonly CodeActionKind[] | undefined): CodeAction[] {
  if (!context.document.review.proposal) return [];
  const isWanted = (kind: CodeActionKind) => (only === undefined ? kind !== fixAllKind : only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`)));
  return sources
    .filter(([kinds]) => kinds.some(isWanted))
    .flatMap(([, source]) => source(context))
    .filter(({ kind }) => isWanted(kind!));
}
