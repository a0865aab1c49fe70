import { remember } from '../../markdown/remember.ts';
import type { PlacedBlock, Span } from '../../markdown/types.ts';
import type { PlacedReading } from '../reading.ts';
import type { Evidence } from './evidence.ts';
import { isForeign, type WordCount } from './language.ts';
import type { CriterionId, Level } from '../types.ts';
import { amountIn, type OtherKind, type ProposalSign } from './wordings.ts';

export interface RecognitionReason {
  readonly text: string;
  readonly place?: { readonly placed: PlacedBlock; readonly span: Span };
}

export interface ProposalDecision {
  readonly proposal: boolean;
  readonly by: 'front-matter' | 'text' | 'language';
  readonly reasons: readonly RecognitionReason[];
}

/** The type by which a document says of itself that it is a proposal. */
const declaredType = 'ai-proposal';
/** Types that leave the decision to the text. */
const openTypes = /proposal|case|pitch|request|memo|paper|rfc/i;

/** Up to this weight each sign counts towards asking for, or making the case for, something. */
const askingLimits: Partial<Readonly<Record<ProposalSign, number>>> = { ask: 6, form: 3, plan: 1, return: 2, target: 1 };
const enoughAsking = 4;
/** Weight of mentions that makes AI a subject. */
const enoughSubject = 2;
/** From this weight of other technologies on, AI is the subject only with this share beside them. */
const rivalry = 3;
const enoughShare = 0.45;
/** A sign in the document's title, its first heading with one right below it, counts so many times. */
const titleFactor = 3;

/** From this weight on a document is of another kind; where two are given, the second is per word of text. */
const otherKinds: readonly { readonly kind: OtherKind; readonly name: string; readonly from: number; readonly perWord?: number }[] = [
  { kind: 'template', name: 'a template', from: 6, perWord: 1 / 100 },
  { kind: 'tutorial', name: 'a guide or tutorial', from: 6, perWord: 1 / 250 },
  { kind: 'readme', name: 'documentation of software', from: 8, perWord: 1 / 250 },
  { kind: 'record', name: 'a record or a rule, not a request', from: 5, perWord: 1 / 150 },
  { kind: 'report', name: 'a report of what was done', from: 5, perWord: 1 / 250 },
  { kind: 'article', name: 'an article', from: 6, perWord: 1 / 400 },
  { kind: 'product', name: 'a description of a product', from: 4, perWord: 1 / 800 },
  { kind: 'coursework', name: 'coursework', from: 6, perWord: 1 / 250 },
];

/**
 * A document that answers so many criteria, at level 2 or more, makes a case, in whatever words: what so many answers add, and how many
 * times as much it takes for it to read like another kind.
 */
const answers: readonly { readonly from: number; readonly asking: number; readonly subject: number; readonly kinds: number }[] = [
  { from: 20, asking: 4, subject: 3, kinds: 2 },
  { from: 17, asking: 4, subject: 1, kinds: 2 },
  { from: 13, asking: 2, subject: 1, kinds: 1 },
  { from: 10, asking: 1, subject: 0, kinds: 1 },
  { from: 0, asking: 0, subject: 0, kinds: 1 },
];
/** Who has a word for every criterion makes a case, too, however empty; what that adds to the asking. */
const mentions = { from: 30, asking: 3 };
/** Who says at length how people overrule it speaks of something that judges. */
const judging: CriterionId = 'risk/human-override';

interface Found {
  readonly evidence: Evidence;
  readonly placed: PlacedBlock;
}

/** What signs weigh together, and of each the one that tells a reader most. */
interface Weighed {
  readonly weights: Map<ProposalSign, number>;
  readonly best: Map<ProposalSign, Found>;
}

function weigh({ weights, best }: Weighed, found: Found, weight: number): void {
  const { sign } = found.evidence;
  weights.set(sign, (weights.get(sign) ?? 0) + weight);
  const known = best.get(sign);
  if (known === undefined || isBetter(found.evidence, known.evidence)) best.set(sign, found);
}

/** What one part of the document says, but for what counts in its title alone. */
const saidIn = remember((part: readonly PlacedReading[]): Weighed & { readonly words: WordCount; readonly titles: readonly PlacedReading[] } => {
  const said = { weights: new Map<ProposalSign, number>(), best: new Map<ProposalSign, Found>(), words: { all: 0, english: 0, other: 0 } };
  for (const { placed, reading: { proposal: { words, found } } } of part) {
    count(said.words, words);
    for (const evidence of found) if (!evidence.inTitle) weigh(said, { evidence, placed }, evidence.weight);
  }
  const first = part.findIndex(isHeading);
  return { ...said, titles: first < 0 ? [] : part.slice(first, first + 2).filter(isHeading) };
});

const isHeading = ({ placed }: PlacedReading): boolean => placed.block.kind === 'heading';

function count(sum: { -readonly [Key in keyof WordCount]: WordCount[Key] }, words: WordCount): void {
  sum.all += words.all;
  sum.english += words.english;
  sum.other += words.other;
}

/**
 * Whether the document, given in parts, asks for the funding or approval of an AI initiative, or makes the case for one.
 * The evidence was read block by block; here it is only added up. `levels` are those of the criteria.
 */
export function recogniseProposal(parts: readonly (readonly PlacedReading[])[], levels: ReadonlyMap<CriterionId, Level>): ProposalDecision {
  const words = { all: 0, english: 0, other: 0 };
  for (const part of parts) count(words, saidIn(part).words);
  if (isForeign(words)) return { proposal: false, by: 'language', reasons: [{ text: 'is not written in English, which is not supported yet' }] };
  const type = parts[0]?.[0]?.placed.block.frontMatter?.data.type;
  if (typeof type === 'string' && (type === declaredType || !openTypes.test(type))) {
    return { proposal: type === declaredType, by: 'front-matter', reasons: [{ text: `front matter says type: ${type}` }] };
  }
  return decide(weighAll(parts), words, levels);
}

function weighAll(parts: readonly (readonly PlacedReading[])[]): Weighed {
  const all: Weighed = { weights: new Map(), best: new Map() };
  for (const part of parts) {
    const { weights, best } = saidIn(part);
    for (const [sign, weight] of weights) weigh(all, best.get(sign)!, weight);
  }
  const titles = parts.map((part) => saidIn(part).titles).find((headings) => headings.length > 0) ?? [];
  for (const { placed, reading } of titles) {
    for (const evidence of reading.proposal.found) {
      const more = evidence.inTitle ? evidence.weight : 0;
      const again = evidence.sign === 'subject' || evidence.sign === 'rival' ? (titleFactor - 1) * evidence.weight : 0;
      if (more + again > 0) weigh(all, { evidence, placed }, more + again);
    }
  }
  return all;
}

function decide({ weights, best }: Weighed, words: WordCount, levels: ReadonlyMap<CriterionId, Level>): ProposalDecision {
  const reaching = (least: Level) => [...levels.values()].filter((level) => level >= least).length;
  const made = answers.find(({ from }) => reaching(2) >= from)!;
  const weightOf = (sign: ProposalSign) => weights.get(sign) ?? 0;
  const asking = Object.entries(askingLimits).reduce((sum, [sign, limit]) => sum + Math.min(limit, weightOf(sign as ProposalSign)), made.asking) + (reaching(1) >= mentions.from ? mentions.asking : 0);
  const subject = weightOf('subject') + weightOf('machine') + made.subject + ((levels.get(judging) ?? 0) >= 2 ? 1 : 0);
  const against: RecognitionReason[] = [];
  if (asking < enoughAsking) against.push({ text: 'asks for no funding or approval' });
  if (subject < enoughSubject) against.push({ text: 'is not about AI or machine learning' });
  else if (weightOf('rival') >= rivalry && subject < enoughShare * (subject + weightOf('rival'))) against.push({ text: 'AI is not its main subject' });
  for (const { kind, name, from, perWord = 0 } of otherKinds) {
    if (weightOf(kind) >= made.kinds * Math.max(from, perWord * words.all)) against.push(reasonOf(best.get(kind)!, `reads like ${name}:`));
  }
  if (against.length > 0) return { proposal: false, by: 'text', reasons: against };
  const asks = best.get('ask') ?? best.get('form') ?? best.get('return') ?? best.get('plan');
  const about = best.get('machine') ?? best.get('subject');
  return { proposal: true, by: 'text', reasons: [...(asks === undefined ? [] : [askingReason(asks)]), ...(about === undefined ? [] : [reasonOf(about, 'is about AI:')])] };
}

/** Whether a sign tells a reader more than an earlier one of its kind: what is asked for stands first, what it does is said at length. */
function isBetter(one: Evidence, earlier: Evidence): boolean {
  return one.weight > earlier.weight || (one.weight === earlier.weight && one.sign !== 'ask' && one.words.length > earlier.words.length);
}

function askingReason(found: Found): RecognitionReason {
  const sum = amountIn(found.evidence.words);
  const reason = reasonOf(found, 'asks:');
  return sum === undefined ? reason : { ...reason, text: `asks for ${sum}` };
}

const longestQuote = 80;

function reasonOf({ evidence: { words, span }, placed }: Found, lead: string): RecognitionReason {
  const quote = words.replaceAll(/\s+/g, ' ').trim();
  return { text: `${lead} “${quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote}”`, place: { placed, span } };
}
