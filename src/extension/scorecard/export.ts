import { env, l10n, Uri, window, workspace, type ExtensionContext } from 'vscode';
import { exportedPage } from '../../scorecard/page.ts';
import type { Card } from '../../scorecard/protocol.ts';
import { briefMarkdown, summaryMarkdown } from './brief.ts';

/** Puts the score in short on the clipboard. */
export async function copyMarkdown(card: Card): Promise<void> {
  await env.clipboard.writeText(summaryMarkdown(card));
  window.setStatusBarMessage(l10n.t('Scorecard copied as Markdown'), 3000);
}

/** Opens the brief as a new document, for its author to read, change and save. */
export async function exportBrief(card: Card): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'markdown', content: briefMarkdown(card) });
  await window.showTextDocument(document, { preview: false });
}

/** Saves the scorecard as one HTML file where the author says. */
export async function exportHtml(context: ExtensionContext, card: Card): Promise<void> {
  const source = Uri.parse(card.uri);
  const name = `${source.path.split('/').pop()!.replace(/\.\w+$/, '')}-scorecard.html`;
  const folder = source.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(source, '..');
  const target = await window.showSaveDialog({
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, name) }),
    filters: { HTML: ['html'] }, saveLabel: l10n.t('Export'),
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(await scorecardHtml(context, card)));
  const open = l10n.t('Open in Browser');
  if (await window.showInformationMessage(l10n.t('Scorecard exported.'), open) === open) await env.openExternal(target);
}

export async function scorecardHtml(context: ExtensionContext, card: Card): Promise<string> {
  const style = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist', 'scorecard', 'scorecard.css'));
  return exportedPage(card, new TextDecoder().decode(style), crypto.randomUUID());
}
