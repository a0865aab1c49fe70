import { PatternIndex } from '../../language/pattern-index.ts';
import type { PlacedBlock, Span } from '../../markdown/types.ts';
import { sourceSpan } from '../../markdown/position.ts';
import { rememberText } from '../../markdown/recent.ts';
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
export function readEvidence({ block: { passages } }: PlacedBlock): ProposalEvidence {
  const found = passages.flatMap((passage) => (passage.kind === 'heading' ? foundInHeading(passage.text) : foundInText(passage.text))
    .map(({ range: [start, end], ...evidence }) => ({ ...evidence, span: sourceSpan(passage, start, end) })));
  return { found, words: countWords(passages) };
}

type Unplaced = Omit<Evidence, 'span'> & { readonly range: readonly [start: number, end: number] };

const foundInText = rememberText((text) => foundIn(text, false));
const foundInHeading = rememberText((text) => foundIn(text, true));

function foundIn(passage: string, heading: boolean): Unplaced[] {
  const text = plain(passage.slice(0, longest));
  const found: Unplaced[] = [];
  for (const words of patterns.possible(text)) {
    const { sign, weight, where } = wordingOf.get(words)!;
    if (where === 'text' ? heading : where !== undefined && !heading) continue;
    for (const range of occurrences(text, words)) found.push({ sign, weight, inTitle: where === 'title', words: passage.slice(...range), range });
  }
  return found;
}
