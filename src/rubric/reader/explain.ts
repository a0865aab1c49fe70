import { eachName } from './features.ts';
import type { Instance } from './instance.ts';
import type { Model } from './model.ts';
import { contributions } from './network.ts';

const wordsShown = 5;
/** A word must carry this share of what the strongest one does to be shown. */
const leastShare = 0.15;

interface Spoken {
  readonly text: string;
  readonly row: number;
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
    const words = text.slice(tokens[at]!.start, tokens[kind === 'pair' ? at + 1 : at]!.end).replace(/\s+/g, ' ');
    // A pair across a full stop or a bar is learned from, but nobody would call it an expression.
    if (/^[\p{L}\p{N}][\p{L}\p{N}'’.,%€$£ -]*$/u.test(words) && /\p{L}{2}|\d/u.test(words) && !/[.,] /.test(words)) spoken.push({ text: words, row });
  });
  const shares = contributions(spoken.map(({ row }) => row), activations, output, weights);
  const order = spoken.map((name, at) => ({ text: name.text, share: shares[at]! })).sort((a, b) => b.share - a.share);
  const least = Math.max(0, (order[0]?.share ?? 0) * leastShare);
  const shown: string[] = [];
  for (const { text: words, share } of order) {
    if (shown.length === wordsShown || share <= least) break;
    const folded = words.toLowerCase();
    if (!shown.some((other) => other.toLowerCase().includes(folded) || folded.includes(other.toLowerCase()))) shown.push(words);
  }
  return shown;
}
