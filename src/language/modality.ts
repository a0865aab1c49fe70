import type { Token } from './tokens.ts';

/** How firmly, and by whom, a passage is said. */
export type Modality =
  | 'stated' | 'committed' | 'wished' | 'hedged' | 'deferred' | 'denied' | 'asked' | 'reported' | 'quoted';

/** Cues by modality, first match wins: what takes a passage's weight away is looked for before what adds to it. */
const cues: readonly (readonly [Modality, RegExp])[] = [
  ['asked', /\?["”')\]]*$/],
  ['deferred', /\b(?:tb[dca]|to be (?:decided|defined|determined|agreed|discussed|confirmed|clarified|done)|not (?:yet )?(?:decided|defined|been (?:decided|defined|discussed|agreed))|yet to be|remains? (?:to be|open)|still open|undecided|at a later (?:stage|date|point)|in due course|(?:might|may|could) come later|no opinion|look(?:ed|ing)? at .{0,30}\blater|later phase|will follow(?: separately)?|once we know)\b/i],
  ['reported', /\b(?:according to|competitors?|rivals?|analysts?|gartner|mckinsey|forrester|other (?:companies|firms|banks|hospitals|cities|vendors|councils)|a (?:recent )?(?:survey|study|report)|(?:the )?vendor (?:says|claims|promises)|published|elsewhere)\b/i],
  ['denied', /\b(?:there (?:is|are|will be) (?:no|none|not|neither)|no (?:one|plan|plans|such|rollback|fallback|budget|owner|training|limit|baseline|monitoring|log|logging|cap|figures?|numbers?|provision)|nobody|none of|we (?:do not|don't|have not|haven't|did not|didn't|cannot|can't|will not|won't)|has not been|have not been|is not (?:planned|foreseen|intended|part)|not planned|not foreseen|without any)\b/i],
  ['wished', /\b(?:would like|would be nice|ideally|hope(?:s|fully)?|wish|ought to|could|might|perhaps|maybe|possibly|potentially|in principle|aspire)\b/i],
  ['hedged', /\b(?:expect(?:ed)?|believe|likely|probably|presumably|should|roughly|around|about|approximately|as needed|where appropriate|if necessary)\b/i],
  ['committed', /\b(?:will|shall|we'll|going to|must|agreed|signed|committed?|guarantees?|approved)\b/i],
];

const quotation = /^["“„«].*["”»][.!]?$/s;

/** The modality of a passage, by the cue that weighs most. */
export function modalityOf(text: string, tokens: readonly Token[]): Modality {
  if (tokens.length > 0 && quotation.test(text.trim())) return 'quoted';
  return cues.find(([, pattern]) => pattern.test(text))?.[0] ?? 'stated';
}
