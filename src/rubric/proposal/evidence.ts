import { PatternIndex } from '../../language/pattern-index.ts';
import type { PlacedBlock, Span } from '../../markdown/types.ts';
import { sourceSpan } from '../../markdown/position.ts';
import { occurrences, plain } from '../flags/phrase.ts';
import { countWords, type WordCount } from './language.ts';
import { wordings, type ProposalSign } from './wordings.ts';

/** One sign in a block, with the words that carry it. */
export interface Evidence {
  readonly sign: ProposalSign;
  readonly weight: number;
  /** It counts only in the document's first heading. */
  readonly inTitle: boolean;
  readonly words: string;
  readonly span: Span;
}

/** What one block says about whether its document is a proposal. */
export interface ProposalEvidence {
  readonly found: readonly Evidence[];
  readonly words: WordCount;
}

const patterns = new PatternIndex(wordings.map(({ words }) => words));
const wordingOf = new Map(wordings.map((wording) => [wording.words, wording]));

/** Longer passages are read this far. */
const longest = 2000;

/** The signs of a proposal in one block, whatever stands around it. */
export function readEvidence({ block }: PlacedBlock): ProposalEvidence {
  const found: Evidence[] = [];
  for (const passage of block.passages) {
    const text = plain(passage.text.slice(0, longest));
    const heading = passage.kind === 'heading';
    for (const words of patterns.possible(text)) {
      const { sign, weight, where } = wordingOf.get(words)!;
      if (where === 'text' ? heading : where !== undefined && !heading) continue;
      for (const [start, end] of occurrences(text, words)) {
        found.push({ sign, weight, inTitle: where === 'title', words: passage.text.slice(start, end), span: sourceSpan(passage, start, end) });
      }
    }
  }
  return { found, words: countWords(block.passages) };
}
