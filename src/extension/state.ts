/** What the views have to show: no document, one that is being read, one that cannot be read, one that is no proposal, or a proposal. */
export const states = ['none', 'reading', 'failed', 'other', 'proposal'] as const;
export type State = typeof states[number];

export interface Shown {
  /** There is a document to show anything of. */
  readonly document: boolean;
  /** Its review cannot be had; the log says why. */
  readonly failed: boolean;
  readonly review: { readonly proposal: boolean } | undefined;
}

/** A review that is there counts, even if a later one failed. */
export function stateOf({ document, failed, review }: Shown): State {
  if (!document) return 'none';
  if (review !== undefined) return review.proposal ? 'proposal' : 'other';
  return failed ? 'failed' : 'reading';
}
