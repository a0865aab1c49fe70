import type { Document, PlacedBlock, Span } from '../../markdown/types.ts';

export interface RecognitionReason {
  readonly text: string;
  readonly place?: { readonly placed: PlacedBlock; readonly span: Span };
}

export interface ProposalDecision {
  readonly proposal: boolean;
  readonly by: 'front-matter' | 'text' | 'language';
  readonly reasons: readonly RecognitionReason[];
}

/** Whether the document asks for the funding or approval of an AI initiative. */
export function recogniseProposal(document: Document): ProposalDecision {
  const type = document.blocks[0]?.block.frontMatter?.data.type;
  if (typeof type === 'string') return { proposal: type === 'ai-proposal', by: 'front-matter', reasons: [{ text: `front matter says type: ${type}` }] };
  const proposal = /\bproposal|business case|\bask(?:s|ing)? for\b/i.test(document.text) && /\bAI\b|model|assistant/i.test(document.text);
  return { proposal, by: 'text', reasons: [] };
}
