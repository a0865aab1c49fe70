import { modalityOf, type Modality } from '../../language/modality.ts';
import { tokenise, type Token } from '../../language/tokens.ts';
import type { Passage, PlacedBlock } from '../../markdown/types.ts';
import type { Candidate } from '../reading.ts';
import type { Vocabulary } from '../reading-options.ts';
import type { Level } from '../types.ts';
import type { ExtraCriterion } from './extra-criterion.ts';
import { occurrenceOf, stemsOf } from './phrases.ts';

/** The most a passage earns by how it is said; the rubric's rule for the thirty holds for these too. */
const caps: Partial<Readonly<Record<Modality, Level>>> = { wished: 1, hedged: 2, deferred: 0, denied: 0, asked: 0, reported: 0, quoted: 0 };

/**
 * What a block's passages earn of an organisation's own criteria. A passage that has one of the cues speaks of it: level 1.
 * Level 2 needs a concrete thing beside the cue: a name, a number, an identifier, or one of the organisation's own names.
 * Level 3 needs a number or a date as well as a statement, not a wish.
 */
export function readExtra({ block }: PlacedBlock, criteria: readonly ExtraCriterion[], vocabulary: Vocabulary): Candidate[] {
  if (criteria.length === 0) return [];
  return block.passages.filter(({ kind, row }) => kind !== 'heading' && row?.index !== -1).flatMap((passage) => {
    const tokens = tokenise(passage.text);
    return criteria.flatMap((criterion) => readPassage(passage, tokens, criterion, vocabulary));
  });
}

function readPassage({ text, span }: Passage, tokens: readonly Token[], { id, signal, cues }: ExtraCriterion, vocabulary: Vocabulary): Candidate[] {
  const found = cues.filter((cue) => occurrenceOf(stemsOf(cue), tokens) !== undefined);
  if (found.length === 0) return [];
  const modality = modalityOf(text);
  const numbers = tokens.filter(({ stem }) => stem === '#').length;
  const named = hasName(text, tokens) || [...vocabulary.systems, ...vocabulary.teams, ...vocabulary.dataSets].some((name) => occurrenceOf(stemsOf(name), tokens) !== undefined);
  const concrete = numbers > 0 ? (named || numbers > 1 ? 3 : 2) : named ? 2 : 1;
  const level = Math.min(concrete, caps[modality] ?? 3) as Level;
  return [{ criterion: `${signal}/${id}`, level, modality, words: found, strength: found.length + numbers / 10, span }];
}

/** A name or an identifier: a capital within the sentence, an acronym, letters joined to digits or by underscores. */
function hasName(text: string, tokens: readonly Token[]): boolean {
  return tokens.some(({ start, end }, at) => {
    const word = text.slice(start, end);
    return /^\p{Lu}{2,}$/u.test(word) || (at > 0 && /^\p{Lu}\p{L}{2,}/u.test(word) && !/[.:!?]\s*$/.test(text.slice(0, start)));
  }) || /\w_\w|\b[a-z]+-?\d/i.test(text);
}
