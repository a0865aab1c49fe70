import { CodeActionKind, type CodeAction, type TextEdit } from 'vscode-languageserver';
import type { FigureReview, Place } from '../../review/types.ts';
import { blockOn, isProse } from '../blocks.ts';
import { lineText } from '../insertion.ts';
import type { OpenDocument } from '../open-documents.ts';
import { overlap, rangeOf } from '../ranges.ts';
import { at, edited, type ActionContext } from './action.ts';

export const fixAllKind: CodeActionKind = 'source.fixAll.sevenSignals';
/** The author's wish that computed figures follow the others: at the end of a line, or on a line above a table. */
const mark = '<!-- seven-signals-keep-in-step -->';

/** For a figure that stands in a relation: the comment by which it follows from then on, whenever all is fixed. */
export function keepInStep({ document, range, diagnostics, client: { t } }: ActionContext): CodeAction[] {
  const here = (figure: Place) => overlap(rangeOf(figure), range);
  const wrong = document.review.figures.find(here);
  const figure = wrong ?? document.review.relations.find(here);
  const comment = figure && markEdit(document, figure);
  if (figure === undefined || comment === undefined || isKept(document, figure)) return [];
  const fix = wrong && ownFix(wrong);
  const found = diagnostics.filter(({ code }) => code === figure.id);
  return [{
    title: fix === undefined ? t('Keep this figure in step with the others') : t('Correct this figure, and keep it in step with the others'),
    kind: fix === undefined ? CodeActionKind.RefactorRewrite : CodeActionKind.QuickFix,
    ...(found.length === 0 ? {} : { diagnostics: found }),
    edit: edited(document, [...(fix === undefined ? [] : [fix]), comment]),
  }];
}

/** Corrects every figure that its author wants kept in step, and nothing else. */
export function fixKept({ document, client: { t } }: ActionContext): CodeAction[] {
  const edits = document.review.figures.filter(({ grade }) => grade === 'disagrees').filter((figure) => isKept(document, figure)).flatMap((figure) => ownFix(figure) ?? []);
  const apart = edits.filter((edit, index) => !edits.slice(0, index).some((earlier) => overlap(earlier.range, edit.range)));
  return apart.length === 0 ? [] : [{ title: t('Bring the figures that are kept in step up to date'), kind: fixAllKind, edit: edited(document, apart) }];
}

/** The correction of the stated figure itself, not of one it follows from. */
function ownFix(figure: FigureReview): TextEdit | undefined {
  const fix = figure.fixes.find(({ place }) => overlap(rangeOf(place), rangeOf(figure)));
  return fix && { range: rangeOf(fix.place), newText: fix.text };
}

function isKept({ text, blocks }: OpenDocument, { line }: Place): boolean {
  const block = blockOn(blocks, line - 1);
  return lineText(text, line - 1).includes(mark) || (block?.block.kind === 'table' && block.line > 0 && lineText(text, block.line - 1).includes(mark));
}

function markEdit({ text, blocks }: OpenDocument, { endLine }: Place): TextEdit | undefined {
  const line = endLine - 1;
  const block = blockOn(blocks, line);
  if (block === undefined || !isProse(block)) return undefined;
  if (block.block.kind === 'table') return { range: at(block.line, 0), newText: `${mark}\n` };
  const here = lineText(text, line).trimEnd();
  return here.includes('|') && block.block.kind !== 'paragraph' ? undefined : { range: at(line, here.length), newText: ` ${mark}` };
}
