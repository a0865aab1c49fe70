import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { overlap, rangeOf } from '../ranges.ts';
import { edited, type ActionContext } from './action.ts';

/** For a figure that does not agree: the figure that follows, or one of those it follows from. */
export function fixFigures({ document, range, diagnostics, client: { t } }: ActionContext): CodeAction[] {
  return document.review.figures
    .filter((figure) => overlap(rangeOf(figure), range))
    .flatMap((figure) => figure.fixes.map(({ text, place }, index): CodeAction => ({
      title: t('Write {0} instead of {1}', text, place.quote), kind: CodeActionKind.QuickFix, isPreferred: index === 0,
      diagnostics: diagnostics.filter(({ code }) => code === figure.id),
      edit: edited(document, [{ range: rangeOf(place), newText: text }]),
    })));
}
