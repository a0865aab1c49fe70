import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenDocument } from '../../src/language-server/open-documents.ts';
import { createSession } from '../../src/review/session.ts';
import type { CriterionReview, Review } from '../../src/review/types.ts';

export const uri = 'file:///proposal.md';

/** A document as a proposal, with its criteria changed as a test wants them: what the reader finds is not the test's matter. */
export function documentOf(text: string, criteria: (criterion: CriterionReview) => Partial<CriterionReview> = () => ({}), rest: Partial<Review> = {}): OpenDocument {
  const { review: read, blocks } = createSession(text, { assumeProposal: true });
  return {
    uri, version: 1, text: TextDocument.create(uri, 'markdown', 1, text),
    review: { ...read, criteria: read.criteria.map((criterion) => ({ ...criterion, ...criteria(criterion) })), ...rest },
    blocks,
    configuration: { review: {}, editor: { focusMode: false, codeLens: true, inlayHints: true } },
  };
}
