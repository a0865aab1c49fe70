import { tokenise, type Token } from '../../language/tokens.ts';

/** A phrase as the stems of its words. */
export function stemsOf(phrase: string): readonly string[] {
  return tokenise(phrase).map(({ stem }) => stem);
}

/** The index of the token at which the phrase first occurs, whatever its inflection; undefined where it does not. */
export function occurrenceOf(stems: readonly string[], tokens: readonly Token[], from = 0): number | undefined {
  if (stems.length === 0) return undefined;
  for (let at = from; at + stems.length <= tokens.length; at++) {
    if (stems.every((stem, index) => tokens[at + index]!.stem === stem)) return at;
  }
  return undefined;
}
