import { commands, l10n, Uri, window, workspace, type Disposable } from 'vscode';
import type { Rubric } from '../../language-server/protocol.ts';
import type { Reviews } from '../reviews.ts';
import { criteriaOf } from '../rubric.ts';
import { findingsIn } from './findings.ts';
import { rulePage } from './rule-page.ts';

const scheme = 'seven-signals-rule';

/** Serves the pages of rules to the Markdown preview. */
export function serveRulePages(reviews: Reviews): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: ({ path }) => {
      const rubric = rubricHere(reviews);
      return rubric === undefined ? '' : rulePage(path.slice(1).replace(/\.md$/, ''), rubric, l10n.t) ?? '';
    },
  });
}

/** Explains a rule in the Markdown preview: the given one, the one of the finding at the cursor, or a chosen one. */
export async function explainRule(reviews: Reviews, id?: string): Promise<void> {
  const rule = id ?? ruleAtCursor() ?? await chooseRule(reviews);
  if (rule === undefined) return;
  await commands.executeCommand('markdown.showPreviewToSide', Uri.from({ scheme, path: `/${rule}.md` }));
}

function ruleAtCursor(): string | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  const code = findingsIn(editor).find(({ range }) => range.contains(editor.selection.active))?.code;
  return typeof code === 'object' ? String(code.value) : code === undefined ? undefined : String(code);
}

async function chooseRule(reviews: Reviews): Promise<string | undefined> {
  const rubric = rubricHere(reviews);
  if (rubric === undefined) return undefined;
  const items = [...rubric.criteria, ...rubric.flags, ...rubric.checks].map(({ id, title }) => ({ label: title, description: id }));
  return (await window.showQuickPick(items, { title: l10n.t('Explain Rule'), matchOnDescription: true }))?.description;
}

/** The rules of the current document: an organisation's own criteria among them. */
function rubricHere({ rubric, current }: Reviews): Rubric | undefined {
  return rubric === undefined ? undefined : { ...rubric, criteria: criteriaOf(current?.review ?? {}, rubric) };
}
