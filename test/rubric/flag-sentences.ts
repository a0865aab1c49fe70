import type { FlagId } from '../../src/rubric/types.ts';

/** Sentences and rows that raise a flag, each with the exact words to be marked, and others that must not. */
interface FlagSentences {
  readonly marked: readonly (readonly [text: string, ...quotes: string[]])[];
  readonly silent: readonly string[];
}

export const flagSentences: Readonly<Record<FlagId, FlagSentences>> = {
  'flag/placeholder': {
    marked: [
      ['ROI: XX %', 'ROI: XX %'],
      ['The payback is [insert months] at most.', '[insert months]'],
    ],
    silent: ['Sizes XX and above are forecast separately.', 'See note [1] and [^2].', '- [ ] Approve the budget\n- [x] Sign off'],
  },
};
