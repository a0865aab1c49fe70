import { eachName } from './features.ts';
import type { Instance } from './instance.ts';
import type { Model } from './model.ts';
import { contributions } from './network.ts';

const wordsShown = 5;
/** A word must carry this share of what the strongest one does to be shown. */
const leastShare = 0.15;

/** Words that carry grammar, not meaning: cut off at either end of what is shown. */
const grammar = new Set((
  'a an the this that these those and or but nor so as than to of in into onto at by for from with without until till per via about it its he she they them their his her '
  + 'we us our you your i is are was were be been being has have had do does did will would shall should can could may might must which who whom whose what when where while there here also then'
).split(' '));

/** Words without grammar at either end; empty where nothing is left. */
function pithOf(words: string): string {
  const parts = words.replace(/[.,]+(?= |$)/g, '').split(' ');
  while (parts.length > 0 && grammar.has(parts[0]!.toLowerCase())) parts.shift();
  while (parts.length > 0 && grammar.has(parts.at(-1)!.toLowerCase())) parts.pop();
  return parts.join(' ');
}

/** A word or pair of words of the passage that the vocabulary knows. */
interface Spoken {
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

/** What may be shown of words as they stand in a text. A pair across a full stop or a bar is learned from, but nobody would call it an expression. */
function expressionIn(said: string): string | undefined {
  const words = pithOf(said);
  return /^[\p{L}\p{N}][\p{L}\p{N}'’.,%€$£ -]*$/u.test(words) && /\p{L}{2}|\d/u.test(words) && !/[.,;:]\s/.test(said) ? words : undefined;
}

/** The words of the passage, as they stand in it, that spoke most for one output; best first. A part of a shown pair is not repeated. */
export function explain(instance: Instance, activations: Float32Array, output: number, { vocabulary, weights }: Model): string[] {
  const { tokens, text } = instance;
  const spoken: Spoken[] = [];
  const seen = new Set<number>();
  eachName(tokens, (hash, kind, at) => {
    const row = vocabulary.row(hash);
    if (row < 0 || seen.has(row)) return;
    seen.add(row);
    spoken.push({ row, first: at, last: kind === 'pair' ? at + 1 : at });
  });
  const shares = contributions(spoken.map(({ row }) => row), activations, output, weights);
  const order = spoken.map((name, at) => ({ name, share: shares[at]! })).sort((a, b) => b.share - a.share);
  let least = -Infinity;
  const shown: string[] = [];
  for (const { name: { first, last }, share } of order) {
    if (shown.length === wordsShown || share <= least) break;
    const words = expressionIn(text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' '));
    if (words === undefined) continue;
    if (least === -Infinity) {
      // Where the heading or the table's header speaks for it and no word by itself, the words are shown that stand least in its way.
      least = share > 0 ? share * leastShare : 3 * share;
      if (share <= least) break;
    }
    const folded = words.toLowerCase();
    if (!shown.some((other) => other.toLowerCase().includes(folded) || folded.includes(other.toLowerCase()))) shown.push(words);
  }
  return shown;
}
