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
    const said = text.slice(tokens[at]!.start, tokens[kind === 'pair' ? at + 1 : at]!.end).replace(/\s+/g, ' ');
    const words = pithOf(said);
    // A pair across a full stop or a bar is learned from, but nobody would call it an expression.
    if (/^[\p{L}\p{N}][\p{L}\p{N}'’.,%€$£ -]*$/u.test(words) && /\p{L}{2}|\d/u.test(words) && !/[.,;:]\s/.test(said)) spoken.push({ text: words, row });
  });
  const shares = contributions(spoken.map(({ row }) => row), activations, output, weights);
  const order = spoken.map((name, at) => ({ text: name.text, share: shares[at]! })).sort((a, b) => b.share - a.share);
  const most = order[0]?.share ?? 0;
  // Where the heading or the table's header speaks for it and no word by itself, the words are shown that stand least in its way.
  const least = most > 0 ? most * leastShare : 3 * most;
  const shown: string[] = [];
  for (const { text: words, share } of order) {
    if (shown.length === wordsShown || share <= least) break;
    const folded = words.toLowerCase();
    if (!shown.some((other) => other.toLowerCase().includes(folded) || folded.includes(other.toLowerCase()))) shown.push(words);
  }
  return shown;
}
