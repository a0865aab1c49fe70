import { perBlock } from '../../markdown/per-block.ts';
import { near, type Case, type CaseCheck, type Result } from '../case.ts';
import { changeClaim, directionFits, type ChangeClaim } from '../claims.ts';
import { figuresOf, type Figure } from '../figure.ts';
import { explicitPairs, isTimeframe, type Pair } from '../pairs.ts';
import type { Relation } from '../relation.ts';
import { comparable } from '../units.ts';
import { contentWords } from '../words.ts';
import { sentencesOf } from './conflict.ts';
import { relateDifference } from './difference.ts';
import { relateChange } from './percent-change.ts';

const amounts = ['money', 'count', 'duration', 'number'];

/** "The salary cost of a reply falls to NOK 150, a saving of NOK 62", where another section says what a reply costs in salary today: a change from a value that bears the same name. */
export const namedChange: CaseCheck = { results: perBlock((block) => figuresOf(block).sentences.flatMap((sentence) => sentence.flatMap((figure, at): Result[] => {
  const after = sentence[at - 1];
  // A saving in per cent beside the saving itself is of neither.
  if (after === undefined || saved.test(after.passage.text.slice(0, after.quantity.start)) || figure.cell !== undefined || isTimeframe(after) || explicitPairs(sentence).length > 0 || !apposed.test(figure.before)) return [];
  const claim = changeClaim(figure);
  return claim?.direction !== undefined && comparableTo(claim, after) ? [{ figure, label: '' }] : [];
}))), check };

function check(whole: Case, index: number, { figure }: Result): Relation[] {
  const sentence = whole.blocks[index]!.sentences[figure.at]!;
  const claim = changeClaim(figure)!;
  const pair = pairByName(whole, index, sentence[sentence.indexOf(figure) - 1]!, sentence);
  if (pair === undefined || !directionFits(pair, claim.direction)) return [];
  return [amounts.includes(figure.quantity.kind) ? relateDifference(figure, pair) : relateChange(claim, pair)];
}

const saved = /\b(?:saved?|savings?|reduction|improvement|difference|gain)\b[^.;]{0,20}$/i;

/** ", a saving of", ", hence a decrease of", " (". */
const apposed = /^\s*(?:,|\(|;|–|—)\s*(?:(?:hence|so|thus|i\.e\.|that is|which is|or)\s+)?(?:an?\s+)?(?:\p{L}+\s+(?:of|by)\s+)?(?:about\s+)?$/iu;

function comparableTo({ figure }: ChangeClaim, after: Figure): boolean {
  const { kind } = figure.quantity;
  if (kind === 'points') return after.quantity.kind === 'percent';
  return amounts.includes(kind) ? after.quantity.kind === kind && comparable(after.quantity, figure.quantity) : kind === 'percent' && (amounts.includes(after.quantity.kind) || after.quantity.kind === 'percent');
}

/** The one value of the same kind that sentences not far above state under all the words that this one has. */
function pairByName({ blocks }: Case, index: number, after: Figure, sentence: readonly Figure[]): Pair | undefined {
  const lead = after.passage.text.slice(sentence[sentence.indexOf(after) - 1]?.quantity.end ?? 0, after.quantity.start).replace(/^.*[.;]\s/, '');
  const words = contentWords(lead.replace(change, ' '));
  if (words.size < 2) return undefined;
  const found = blocks.slice(Math.max(0, index - near.back), index + 1).flatMap(({ block }) => sentencesOf(block)).filter(({ figures, words: others }) => figures !== sentence && [...words].every((word) => others.has(word)))
    .flatMap(({ figures }) => figures.filter(({ quantity }) => quantity.kind === after.quantity.kind && quantity.unit === after.quantity.unit && quantity.ends === undefined));
  const [first] = found;
  if (first === undefined || found.some(({ quantity }) => quantity.value !== first.quantity.value) || first.quantity.value === after.quantity.value) return undefined;
  return { before: first, after, explicit: false, label: lead };
}

const change = /\b(?:falls?|drops?|rises?|goes|comes?|will|fall|drop|rise|down|up|is|reduced|lowered|raised|cut|then|now)\b/gi;
