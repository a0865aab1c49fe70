import { PatternIndex } from '../../language/pattern-index.ts';
import { sourceSpan } from '../../markdown/position.ts';
import { Recent, rememberText } from '../../markdown/recent.ts';
import type { Passage, PlacedBlock } from '../../markdown/types.ts';
import type { FlagCandidate } from '../reading.ts';
import { passagesOf, type Placed } from '../reader/instance.ts';
import { flags } from '../registry.ts';
import type { Flag, FlagId } from '../types.ts';
import type { FlagReading } from './flag-reading.ts';
import { isStatement, learnedFlags } from './learned.ts';
import { occurrences, plain } from './phrase.ts';
import { denial, measure, money, rejection } from './vocabulary.ts';

/** A passage longer than this is no sentence; the rest of it is not read. */
const longestPassage = 4000;

/** Marks no further apart than this, in characters, are one. */
const smallestGap = 12;

type Range = [start: number, end: number];

const signs = new PatternIndex(flags.flatMap(({ reading }) => reading.signs));
const flagById = new Map<FlagId, Flag>(flags.map((flag) => [flag.id, flag]));
const flagOf = new Map(flags.flatMap((flag) => flag.reading.signs.map((sign) => [sign, flag] as const)));

interface Raised {
  readonly flag: FlagId;
  readonly range: Range;
}

/** The red flags in one block, each with the exact words that raise it: by wordings and, where these are silent, by what was learned. */
export function findFlags(placed: PlacedBlock): FlagCandidate[] {
  return passagesOf(placed).flatMap((each) => {
    const { passage } = each;
    const byWordings = raisedByWordings(passage);
    const learned = isStatement(each) ? raisedByLearned(each).filter(({ flag }) => !byWordings.some((other) => other.flag === flag)) : [];
    return [...byWordings, ...learned].map(({ flag, range: [start, end] }) => ({ flag, span: sourceSpan(passage, start, end) }));
  });
}

/** The flags whose signs occur in a passage, with the words that match. */
export function raisedByWordings({ kind, text }: Passage): readonly Raised[] {
  return kind === 'heading' ? raisedInHeading(text) : raisedInText(text);
}

const recent = new Recent<readonly Raised[]>();

function raisedByLearned(placed: Placed): readonly Raised[] {
  return recent.get(`${placed.surroundings.text}\n${placed.passage.text}`, () => {
    const text = plain(placed.passage.text);
    return learnedFlags(placed)
      .filter(({ flag }) => !isAskedOrRejected(text) && !isSaved(text, flagById.get(flag)!.reading));
  });
}

const raisedInText = rememberText((text) => raisedBy(text, false));
const raisedInHeading = rememberText((text) => raisedBy(text, true));

function raisedBy(passage: string, heading: boolean): Raised[] {
  const text = plain(passage.slice(0, longestPassage));
  const found = new Map<Flag, Range[]>();
  // Signs come flag by flag, in the order of the flags.
  for (const sign of signs.possible(text)) {
    const flag = flagOf.get(sign)!;
    if (heading && flag.reading.inHeadings !== true) continue;
    const ranges = occurrences(text, sign);
    if (ranges.length > 0) found.set(flag, [...(found.get(flag) ?? []), ...ranges]);
  }
  return [...found].flatMap(([{ id, reading }, ranges]) => marks(text, reading, ranges).map((range) => ({ flag: id, range })));
}

/** What of the ranges in which signs of a flag occur is to be marked. */
function marks(text: string, reading: FlagReading, ranges: readonly Range[]): Range[] {
  const found = ranges.filter(([start]) => reading.evenDenied === true || !isDenied(text, start));
  if (found.length === 0 || isSaved(text, reading)) return [];
  return merged(found, reading.apart === true ? -1 : smallestGap);
}

function occurs(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

function isDenied(text: string, start: number): boolean {
  return denial.test(text.slice(Math.max(0, start - 40), start)) || isAskedOrRejected(text);
}

function isAskedOrRejected(text: string): boolean {
  return /\?["')]*$/.test(text) || occurs(rejection, text);
}

function isSaved(text: string, reading: FlagReading): boolean {
  return isMeasured(text, reading) || (reading.unless?.some((pattern) => occurs(pattern, text)) ?? false);
}

function isMeasured(text: string, { savedBy }: FlagReading): boolean {
  return (savedBy !== undefined && occurs(money, text)) || (savedBy === 'measure' && occurs(measure, text));
}

/** Ranges that overlap or lie no more than `gap` apart, as one: with an "and we are" between them it is one claim. */
function merged(ranges: readonly Range[], gap: number): Range[] {
  const result: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1] + gap) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
