import {
  CancellationError, CodeActionKind, commands, Disposable, l10n, LanguageModelChatMessage, LanguageModelError, languages, lm, ProgressLocation, window,
  type CancellationToken, type CodeAction, type LanguageModelChat, type TextDocument,
} from 'vscode';
import type { CriterionId } from '../../language-server/protocol.ts';
import type { Server } from '../client/server.ts';
import { schemes } from '../documents.ts';
import { insertPart } from '../insert.ts';
import type { Reviews } from '../reviews.ts';
import { criteriaOf, criterionIn } from '../rubric.ts';
import { draftPrompt, passageIn } from './answers.ts';
import type { Drafts } from './drafts.ts';

/** Offers at each finding about a part to have it drafted, where there is a model to draft it; looks for one once a finding is reached. */
export function offerDrafts(reviews: Reviews): Disposable {
  // Not every version of VS Code tells of every model: only a model that was found is remembered.
  let hasModel = false;
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    hasModel = (await lm.selectChatModels().then(undefined, () => [])).length > 0;
    looking = false;
    void commands.executeCommand('setContext', 'sevenSignals.hasModel', hasModel);
  };
  return Disposable.from(lm.onDidChangeChatModels(() => { void look(); }), languages.registerCodeActionsProvider(schemes().map((scheme) => ({ scheme, language: 'markdown' })), {
    provideCodeActions: (document, _range, { diagnostics }) => {
      const ours = diagnostics.filter(({ source }) => source === 'Seven Signals');
      if (ours.length === 0) return [];
      if (!hasModel) {
        // The menu with the other fixes must not wait for the answer, which may take seconds.
        void look();
        return [];
      }
      return ours.flatMap((diagnostic): CodeAction[] => {
        const code = typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code;
        const review = reviews.of(document.uri);
        const rule = review === undefined || reviews.rubric === undefined ? undefined : criteriaOf(review, reviews.rubric).find(({ id }) => id === code);
        if (rule === undefined) return [];
        const title = l10n.t('Draft “{0}” with a language model…', rule.title);
        return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command: { command: 'sevenSignals.draftPart', title, arguments: [rule.id, document.uri] } }];
      });
    },
  }, { providedCodeActionKinds: [CodeActionKind.QuickFix] }));
}

/**
 * Has a language model draft a part, and shows the draft as a change to accept or discard.
 * The document is sent only here, after its author has asked for it; without a model the starting point is offered instead.
 */
export async function draftPart(server: Server, reviews: Reviews, drafts: Drafts, document: TextDocument, criterion: CriterionId): Promise<void> {
  const [model] = await lm.selectChatModels();
  if (model === undefined) {
    const insert = l10n.t('Insert Starting Point');
    const choice = await window.showInformationMessage(l10n.t('No language model is available in this editor. A starting point can be inserted instead.'), insert);
    if (choice === insert) await insertPart(server, document.uri, criterion);
    return;
  }
  const { title } = criterionIn(reviews.of(document.uri) ?? {}, reviews.rubric!, criterion);
  try {
    const draft = await window.withProgress(
      { location: ProgressLocation.Notification, title: l10n.t('Drafting “{0}” with {1}…', title, model.name), cancellable: true },
      (_progress, token) => draftWith(model, reviews, document, criterion, token),
    );
    const insertion = await server.insertion({ uri: document.uri.toString(), criterion });
    if (draft === '' || insertion === null) return;
    await drafts.show(document, insertion, draft, title);
  } catch (error) {
    if (error instanceof CancellationError) return;
    if (!(error instanceof LanguageModelError)) throw error;
    void window.showWarningMessage(l10n.t('The language model did not answer: {0}', error.message));
  }
}

/** The model's draft of a part, from the document as it stands. */
export async function draftWith(model: LanguageModelChat, reviews: Reviews, document: TextDocument, criterion: CriterionId, token: CancellationToken): Promise<string> {
  const review = await reviews.request(document);
  if (review === undefined || reviews.rubric === undefined) return '';
  const prompt = draftPrompt(criterion, document.getText(), review, reviews.rubric);
  const response = await model.sendRequest([LanguageModelChatMessage.User(prompt)], {}, token);
  let answer = '';
  for await (const part of response.text) answer += part;
  return passageIn(answer);
}
