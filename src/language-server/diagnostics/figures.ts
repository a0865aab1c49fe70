import type { Diagnostic } from 'vscode-languageserver';
import type { Translate } from '../../review/translate.ts';
import type { OpenDocument } from '../open-documents.ts';
import { rangeOf } from '../ranges.ts';
import { coded } from '../rule-links.ts';
import { severities, source } from './severity.ts';

/** Figures that do not agree with those they follow from. Each one keeps the proposal from being fundable; those to be checked are hints. */
export function figureFindings({ uri, review }: OpenDocument, t: Translate): Diagnostic[] {
  return review.figures.map((figure) => {
    const { id, grade, stated, follows, from, operands } = figure;
    const disagrees = grade === 'disagrees';
    return {
      range: rangeOf(figure),
      severity: disagrees ? severities.warning : severities.hint,
      source,
      ...coded(id),
      message: [
        disagrees ? t('You say {0}; {1} follows from {2}.', stated, follows, from) : t('You say {0}, and {1} seems to follow from {2}.', stated, follows, from),
        t('Correct this figure, or the one it follows from.'),
      ].join('\n'),
      relatedInformation: operands.map((operand) => ({ location: { uri, range: rangeOf(operand) }, message: `${t(operand.role)}: ${operand.quote}` })),
    };
  });
}
