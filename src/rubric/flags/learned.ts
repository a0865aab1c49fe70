import { clausesOf } from '../../language/clauses.ts';
import flagFile from '../model/flags.json';
import { eachName, eachSurroundingName } from '../reader/features.ts';
import type { Placed } from '../reader/instance.ts';
import { bytesOf, model } from '../reader/model.ts';
import { sparseShare } from '../reader/network.ts';
import { Vocabulary } from '../reader/vocabulary.ts';
import type { FlagId } from '../types.ts';
import type { WordVectors } from '../reader/word-vectors.ts';

/** What was learned of the flags: one logistic regression for each, over the same features. */
export interface FlagWeights {
  readonly vocabulary: Vocabulary;
  readonly outputs: number;
  /** Vocabulary × outputs, in units of `scale`. */
  readonly names: Int8Array;
  readonly scale: number;
  /** Dense length × outputs. */
  readonly dense: Float32Array;
  readonly bias: Float32Array;
  /** The log-odds above which a flag is raised. */
  readonly thresholds: Float32Array;
}

/** A passage as numbers: rows of the vocabulary, and the mean word vectors of the passage and of what stands around it. */
export interface FlagFeatures {
  readonly rows: readonly number[];
  readonly dense: Float32Array;
}

let loaded: FlagWeights | undefined;

/** The weights as `npm run train` wrote them, decoded at their first use. */
function weights(): FlagWeights {
  loaded ??= {
    vocabulary: new Vocabulary(new Int32Array(bytesOf(flagFile.names))),
    outputs: flagFile.outputs.length,
    names: new Int8Array(bytesOf(flagFile.weights)),
    scale: flagFile.scale,
    dense: new Float32Array(bytesOf(flagFile.dense)),
    bias: new Float32Array(bytesOf(flagFile.bias)),
    thresholds: Float32Array.from(flagFile.thresholds),
  };
  return loaded;
}

/**
 * Words, pairs of words, and words of the section and the header. Nothing that changes with case, quotes or wrapping, so that a flag
 * does not come and go with them.
 */
export function flagNames({ tokens, surroundings }: Omit<Placed, 'passage'>): Set<number> {
  const names = new Set<number>();
  eachName(tokens, (hash) => names.add(hash));
  eachSurroundingName(surroundings, (hash) => names.add(hash));
  return names;
}

/** The two mean vectors, one after the other. */
export function flagVectors({ tokens, surroundings }: Omit<Placed, 'passage'>, vectors: WordVectors): Float32Array {
  const dense = new Float32Array(2 * vectors.dimensions);
  vectors.addMean(tokens, 1.5, dense, 0);
  vectors.addMean([...surroundings.context, ...surroundings.header], 1, dense, vectors.dimensions);
  return dense;
}

const fewestWords = 6;

/** Whether a passage is a sentence that claims something. Items, rows and names of things in a few words were too seldom learned from to be judged. */
export function isStatement({ passage: { kind, text }, tokens }: Omit<Placed, 'surroundings'>): boolean {
  return kind === 'sentence' && tokens.length >= fewestWords && /[.!]["”’')*_]*\s*$/.test(text);
}

/** The log-odds of every flag. */
export function flagOdds({ rows, dense }: FlagFeatures, { outputs, names, scale, dense: denseWeights, bias }: FlagWeights): Float32Array {
  const odds = Float32Array.from(bias);
  const share = scale * sparseShare(rows.length);
  for (const row of rows) for (let k = 0; k < outputs; k++) odds[k]! += share * names[row * outputs + k]!;
  for (let j = 0; j < dense.length; j++) for (let k = 0; k < outputs; k++) odds[k]! += dense[j]! * denseWeights[j * outputs + k]!;
  return odds;
}

/** Flags that the passage raises by all it says, each with the clauses that speak for it. Places are offsets in the passage's text. */
export function learnedFlags(placed: Placed): { readonly flag: FlagId; readonly range: [start: number, end: number] }[] {
  const learned = weights();
  const rows = [...flagNames(placed)].map((hash) => learned.vocabulary.row(hash)).filter((row) => row >= 0);
  const odds = flagOdds({ rows, dense: flagVectors(placed, model().vectors) }, learned);
  return (flagFile.outputs as FlagId[]).flatMap((flag, output) => (odds[output]! > learned.thresholds[output]! ? [{ flag, range: speaking(placed, output, learned) }] : []));
}

/** A clause is marked with its neighbour where it says at least this share of what the loudest one does. */
const leastShare = 0.5;

/** The clause whose words speak most for the flag, with those beside it that speak nearly as much. */
function speaking({ passage: { text }, tokens }: Placed, output: number, { vocabulary, names, outputs }: FlagWeights): [start: number, end: number] {
  const shares = new Float32Array(tokens.length);
  eachName(tokens, (hash, kind, at) => {
    const row = vocabulary.row(hash);
    if (row < 0) return;
    const share = names[row * outputs + output]! / (kind === 'pair' ? 2 : 1);
    shares[at]! += share;
    if (kind === 'pair') shares[at + 1]! += share;
  });
  // Where clauses end depends on words in lower case, and a flag must not depend on case.
  const lower = text.toLowerCase();
  const clauses = clausesOf(lower.length === text.length ? lower : text);
  const sums = clauses.map(({ start, end }) => tokens.reduce((sum, token, at) => (token.start >= start && token.end <= end ? sum + shares[at]! : sum), 0));
  const loudest = sums.indexOf(Math.max(...sums));
  if (loudest < 0) return [0, text.length];
  const enough = (at: number) => sums[at] !== undefined && sums[at] > 0 && sums[at] >= leastShare * sums[loudest]!;
  let [from, to] = [loudest, loudest];
  while (enough(from - 1)) from--;
  while (enough(to + 1)) to++;
  return [clauses[from]!.start, clauses[to]!.end];
}
