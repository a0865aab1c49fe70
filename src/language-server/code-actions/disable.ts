import { CodeActionKind, type CodeAction, type Diagnostic, type TextEdit } from 'vscode-languageserver';
import { blockOn, isProse } from '../blocks.ts';
import { lineText } from '../insertion.ts';
import type { OpenDocument } from '../open-documents.ts';
import { rangeOf } from '../ranges.ts';
import { ruleTitle } from '../rule-links.ts';
import { at, edited, type ActionContext } from './action.ts';
import { disableInConfiguration } from './disable-in-configuration.ts';

/** Ways to hide a finding: where it stands, in the whole document, everywhere. */
export function disable(context: ActionContext): CodeAction[] {
  const { document, diagnostics, client: { t } } = context;
  return diagnostics.flatMap((diagnostic) => {
    const rule = ruleOf(document, diagnostic);
    if (rule === undefined) return [];
    const title = t(ruleTitle(document.review, rule));
    const action = (name: string, edit: CodeAction['edit']): CodeAction[] => (edit === undefined ? [] : [{ title: name, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit }]);
    const here = hereEdits(document, diagnostic, rule);
    return [
      ...action(t('Disable “{0}” here', title), here && edited(document, here)),
      ...action(t('Disable “{0}” in this document', title), edited(document, [fileEdit(document, rule)])),
      ...action(t('Disable “{0}” in the configuration', title), disableInConfiguration(context, rule)),
    ];
  });
}

function ruleOf({ review }: OpenDocument, { code }: Diagnostic): string | undefined {
  return [...review.criteria, ...review.flags, ...review.figures].find(({ id }) => id === code)?.id;
}

/** Comments around the finding; none for what is missing, which stands nowhere, nor where a comment would break something. */
function hereEdits(document: OpenDocument, { code, range: { start: { line } } }: Diagnostic, rule: string): TextEdit[] | undefined {
  const { review, blocks, text } = document;
  const stands = [...review.flags, ...review.figures].some((finding) => finding.id === code && rangeOf(finding).start.line === line);
  const block = blockOn(blocks, line);
  if (!stands || block === undefined) return undefined;
  if (block.block.kind === 'table') {
    return [
      { range: at(block.line, 0), newText: `<!-- seven-signals-disable ${rule} -->\n` },
      { range: at(block.lastLine, lineText(text, block.lastLine).length), newText: `\n<!-- seven-signals-enable ${rule} -->` },
    ];
  }
  const found = lineText(text, line).trimEnd();
  // A table in a list or a quote has no room for a comment, nor has what is no prose.
  if ((!isProse(block) && block.block.kind !== 'heading') || (found.includes('|') && block.block.kind !== 'paragraph')) return undefined;
  return [{ range: at(line, found.length), newText: ` <!-- seven-signals-disable-line ${rule} -->` }];
}

function fileEdit({ text, blocks }: OpenDocument, rule: string): TextEdit {
  const comment = `<!-- seven-signals-disable-file ${rule} -->`;
  // Under the front matter, where a fence that is open at the end cannot swallow it.
  const [first] = blocks;
  if (first?.block.kind === 'frontMatter') return { range: at(first.lastLine, lineText(text, first.lastLine).length), newText: `\n\n${comment}` };
  return { range: at(0, 0), newText: `${comment}\n\n` };
}
