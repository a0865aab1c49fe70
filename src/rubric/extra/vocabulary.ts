import { tokenise } from '../../language/tokens.ts';
import type { Passage, PlacedBlock } from '../../markdown/types.ts';
import { criterionById } from '../registry.ts';
import type { Vocabulary } from '../reading-options.ts';
import type { CriterionId } from '../types.ts';
import { occurrenceOf, stemsOf } from './phrases.ts';

/** What the learned reader is told that a name of the organisation's own is. */
const kinds = { systems: 'system', teams: 'team', dataSets: 'data set' } as const;

interface Term {
  readonly stems: readonly string[];
  readonly known: string;
}

const terms = new WeakMap<Vocabulary, readonly Term[]>();

/** The vocabulary's terms, longest first. */
function termsOf(vocabulary: Vocabulary): readonly Term[] {
  let known = terms.get(vocabulary);
  if (known === undefined) {
    const names = Object.entries(kinds).flatMap(([kind, instead]) => vocabulary[kind as keyof typeof kinds].map((name) => ({ stems: stemsOf(name), known: `our ${name} ${instead}` })));
    const synonyms = Object.entries(vocabulary.synonyms).flatMap(([id, phrases]) => {
      const criterion = criterionById.get(id as CriterionId);
      return criterion === undefined ? [] : phrases.map((phrase) => ({ stems: stemsOf(phrase), known: criterion.title.toLowerCase() }));
    });
    known = [...synonyms, ...names].filter(({ stems }) => stems.length > 0).sort((a, b) => b.stems.length - a.stems.length);
    terms.set(vocabulary, known);
  }
  return known;
}

/**
 * The block as the reader of criteria is to read it: an organisation's own words are joined by, or give way to, words it
 * was trained on. Only the texts change; the spans still lead to what the author wrote.
 */
export function inKnownWords(placed: PlacedBlock, vocabulary: Vocabulary): PlacedBlock {
  const known = termsOf(vocabulary);
  if (known.length === 0) return placed;
  let changed = false;
  const passages = placed.block.passages.map((passage): Passage => {
    const text = rewritten(passage.text, known);
    changed ||= text !== passage.text;
    return text === passage.text ? passage : { ...passage, text };
  });
  return changed ? { ...placed, block: { ...placed.block, passages } } : placed;
}

function rewritten(text: string, known: readonly Term[]): string {
  const tokens = tokenise(text);
  const found: { readonly from: number; readonly to: number; readonly instead: string }[] = [];
  for (const { stems, known: instead } of known) {
    for (let at = occurrenceOf(stems, tokens); at !== undefined; at = occurrenceOf(stems, tokens, at + stems.length)) {
      const [from, to] = [tokens[at]!.start, tokens[at + stems.length - 1]!.end];
      if (!found.some((other) => other.from < to && from < other.to)) found.push({ from, to, instead });
    }
  }
  // From the end, so that what comes before keeps its place.
  return found.sort((a, b) => b.from - a.from).reduce((result, { from, to, instead }) => result.slice(0, from) + instead + result.slice(to), text);
}
