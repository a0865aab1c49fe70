import { l10n, LanguageModelTextPart, LanguageModelToolResult, lm, Uri, workspace, type Disposable, type LanguageModelTool } from 'vscode';
import { nameOf } from '../documents.ts';
import type { Reviews } from '../reviews.ts';
import type { Server } from '../client/server.ts';
import { facts } from './answers.ts';

interface Input {
  /** The text to score. */
  readonly text?: string;
  /** Or the file to score, as a URI or a path in the workspace. */
  readonly file?: string;
}

/** Lets an agent score, and score again, what it writes. */
export function registerScoreTool(server: Server, reviews: Reviews): Disposable {
  const tool: LanguageModelTool<Input> = {
    prepareInvocation: ({ input }) => ({ invocationMessage: input.file === undefined ? l10n.t('Scoring the proposal') : l10n.t('Scoring {0}', input.file) }),
    invoke: async ({ input }, token) => {
      const uri = fileOf(input) ?? reviews.currentDocument?.uri;
      const text = input.text ?? (uri === undefined ? undefined : (await workspace.openTextDocument(uri)).getText());
      if (text === undefined) return answer('There is nothing to score: pass "text" or "file", or have a Markdown document open.');
      const review = await server.scoreText({ uri: (uri ?? Uri.parse('untitled:proposal.md')).toString(), text, assumeProposal: true }, token);
      return answer(`${uri === undefined ? '' : `${nameOf({ uri })}\n`}${facts(review, await server.rubric())}`);
    },
  };
  return lm.registerTool('score_proposal', tool);
}

function fileOf({ file }: Input): Uri | undefined {
  if (file === undefined) return undefined;
  if (/^[a-z][a-z\d+.-]+:/i.test(file)) return Uri.parse(file);
  const folder = workspace.workspaceFolders?.[0];
  return file.startsWith('/') || folder === undefined ? Uri.file(file) : Uri.joinPath(folder.uri, file);
}

function answer(text: string): LanguageModelToolResult {
  return new LanguageModelToolResult([new LanguageModelTextPart(text)]);
}
