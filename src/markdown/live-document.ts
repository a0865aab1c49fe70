import { standsAlone } from './alone.ts';
import { applyEdit, type Edit } from './edit.ts';
import { EditedText, type Change } from './edited-text.ts';
import { readHead, type Head } from './head.ts';
import { likelyDefinitions, type Label } from './labels.ts';
import { placeInSections, type MovableBlock } from './place.ts';
import { lastAtOrBefore } from './position.ts';
import { SegmentMemory, type Reusable } from './segment-memory.ts';
import { parseSegments, readSegment, type Draft, type Segment } from './segment.ts';
import type { Steps } from './steps.ts';
import type { Document } from './types.ts';

/** Segments that are parsed again in one step. */
const stepSegments = 16;

/** The segments from `from` up to `to` give way to `segments`. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly segments: readonly Segment[];
}

/** The blocks from `from` up to `to` gave way to as many as `inserted` says. */
export interface BlockChange {
  readonly from: number;
  readonly to: number;
  readonly inserted: number;
  /** Indices, after the change, of blocks that now stand in another section, under another lead-in, in or out of the opening. */
  readonly contexts: readonly number[];
  /** Whether a block that was there before now stands on another line or column. */
  readonly moved: boolean;
}

/**
 * A document that is parsed again only where an edit can have changed it. Blocks elsewhere keep their identity.
 *
 * An edit within a segment sends that segment to the parser, where it is plain that the ones beside it have no part in it.
 * Any other is parsed from the segment before it to the segment after it. Where that one begins a segment again, what
 * follows means what it meant; otherwise parsing goes on until one does. Labels that become defined, or cease to be,
 * send the segments that may refer to them back to the parser.
 */
export class LiveDocument implements Document {
  private head: Head = readHead('');
  private segments: readonly Segment[] = [];
  private definitions: ReadonlySet<Label> = new Set();
  private placed: readonly MovableBlock[] = [];
  private last: BlockChange = { from: 0, to: 0, inserted: 0, contexts: [], moved: false };
  private whole: string | undefined = '';
  private total = 0;
  private parsed = 0;
  private readonly memory = new SegmentMemory();
  private readonly stepLength: number;

  /** `stepLength` is how many code units are parsed in one step, unless a single block is longer. */
  constructor(stepLength = 8192) {
    this.stepLength = stepLength;
  }

  /** Its blocks in order. The objects live on: an edit moves them. */
  get blocks(): readonly MovableBlock[] {
    return this.placed;
  }

  /** The whole text, put together when it is asked for. */
  get text(): string {
    this.whole ??= this.head.text + this.segments.map(({ source }) => source).join('');
    return this.whole;
  }

  /** Code units of the whole text. */
  get length(): number {
    return this.total;
  }

  /** What the last edit did to the blocks. */
  get lastChange(): BlockChange {
    return this.last;
  }

  /** Code units that the last edit sent to the parser. */
  get parsedLength(): number {
    return this.parsed;
  }

  /**
   * Applies one edit. Every `yield` is a place to do something else; a run that is not carried to its end leaves the
   * document as it was.
   */
  *edit(edit: Edit): Steps<void> {
    this.parsed = 0;
    const { head, change } = this.changeOf(edit);
    const reusable = this.memory.borrow();
    const splice = change === undefined ? { from: 0, to: 0, segments: [] } : yield* this.parse(change, reusable);
    const definitions = this.definitionsAfter(splice);
    const segments = yield* this.resolve(splice, definitions, reusable);
    this.memory.settle(reusable);
    const before = this.placed;
    this.head = head;
    this.segments = segments;
    this.definitions = definitions;
    this.whole = undefined;
    this.total += edit.text.length - (edit.end - edit.start);
    const { placed, moved } = placeBlocks(head, segments);
    this.placed = placed;
    this.last = { ...blockChange(before, placed), contexts: placeInSections(placed), moved };
  }

  /** What the edit does to the head, and to the Markdown after it. */
  private changeOf({ start, end, text }: Edit): { head: Head; change?: Change } {
    const before = this.head;
    const oldLength = before.text.length;
    const change = { start: start - oldLength, end: end - oldLength, text };
    if (start > before.scanned && start >= oldLength) return { head: before, change };
    const whole = applyEdit(this.text, { start, end, text });
    const head = readHead(whole, before);
    const length = head.text.length;
    if (length === oldLength && start >= oldLength) return { head, change };
    const delta = whole.length - this.length;
    if (length - oldLength === delta && end <= oldLength) return { head };
    const changed = Math.max(end, oldLength, length - delta);
    return { head, change: { start: 0, end: changed - oldLength, text: whole.slice(length, changed + delta) } };
  }

  private *parse(change: Change, reusable: Reusable): Steps<Splice> {
    const old = this.segments;
    const starts = startsOf(old);
    const { start, end: oldEnd, text } = change;
    const delta = text.length - (oldEnd - start);
    const body = new EditedText(old, starts, change);
    const from = Math.max(0, Math.min(old.length - 1, lastAtOrBefore(starts, start)) - 1);
    const untouched = Math.min(old.length, lastAtOrBefore(starts, oldEnd) + 1);
    const inserted = likelyDefinitions(text);
    const defined = { has: (label: Label) => this.definitions.has(label) || inserted.has(label) };
    const alone = this.parseAlone(change, starts, body, defined, reusable);
    if (alone !== undefined) return alone;
    const segments: Segment[] = [];
    let replaced = from;
    const accept = (drafts: readonly Draft[], end: number) => {
      while (replaced < old.length && (replaced < untouched || starts[replaced]! + delta < end)) reusable.release(old[replaced++]!);
      for (const draft of drafts) segments.push(reusable.take(draft) ?? readSegment(draft));
    };

    let position = starts[from]!;
    let length = this.stepLength;
    let target = untouched;
    let reach = 1;
    for (;;) {
      const goal = starts[Math.min(target + 1, old.length)]! + delta;
      const end = goal - position <= length ? goal : Math.min(goal, body.nextLine(position + length));
      const drafts = parseSegments(body.slice(position, end), defined);
      this.parsed += end - position;
      const oldIndex = (draft: Draft) => lastAtOrBefore(starts, position + draft.start - delta);
      const meeting = drafts.findIndex((draft) => {
        const index = oldIndex(draft);
        return index >= untouched && starts[index]! + delta === position + draft.start && old[index]?.source === draft.source;
      });
      if (meeting >= 0) {
        accept(drafts.slice(0, meeting), position + drafts[meeting]!.start);
        return { from, to: oldIndex(drafts[meeting]!), segments };
      }
      if (end === body.length) {
        accept(drafts, end);
        return { from, to: old.length, segments };
      }
      if (end === goal) {
        target = Math.min(old.length, target + reach);
        reach *= 2;
      }
      if (drafts.length > 1) {
        const rest = position + drafts.at(-1)!.start;
        accept(drafts.slice(0, -1), rest);
        position = rest;
        length = this.stepLength;
      } else length *= 2;
      yield;
    }
  }

  /** The change as one of the segment in which it lies, if that is all it is. */
  private parseAlone({ start, end, text }: Change, starts: readonly number[], body: EditedText, defined: { has(label: Label): boolean }, reusable: Reusable): Splice | undefined {
    const index = lastAtOrBefore(starts, start);
    const old = this.segments[index];
    const next = starts[index + 1];
    if (old === undefined || next === undefined || end > next) return undefined;
    const length = next - starts[index]! + text.length - (end - start);
    if (length > this.stepLength) return undefined;
    const drafts = parseSegments(body.slice(starts[index]!, starts[index]! + length), defined);
    this.parsed += length;
    if (!standsAlone(drafts, start - starts[index]!, old, index === 0, this.segments[index + 1])) return undefined;
    reusable.release(old);
    return { from: index, to: index + 1, segments: drafts.map((draft) => reusable.take(draft) ?? readSegment(draft)) };
  }

  private definitionsAfter({ from, to, segments }: Splice): ReadonlySet<Label> {
    const replaced = this.segments.slice(from, to);
    if (![...replaced, ...segments].some(({ definitions }) => definitions.length > 0)) return this.definitions;
    const labels = new Set([...this.segments.slice(0, from), ...segments, ...this.segments.slice(to)].flatMap(({ definitions }) => definitions));
    return labels.size === this.definitions.size && [...labels].every((label) => this.definitions.has(label)) ? this.definitions : labels;
  }

  /** Carries out the splice; segments whose references were taken for something else than they are go back to the parser. */
  private *resolve({ from, to, segments }: Splice, definitions: ReadonlySet<Label>, reusable: Reusable): Steps<readonly Segment[]> {
    const before = this.segments.slice(0, from);
    const after = this.segments.slice(to);
    const settle = (part: readonly Segment[]) => this.settle(part, definitions, reusable);
    if (definitions === this.definitions) return [...before, ...(yield* settle(segments)), ...after];
    return [...(yield* settle(before)), ...(yield* settle(segments)), ...(yield* settle(after))];
  }

  private *settle(segments: readonly Segment[], definitions: ReadonlySet<Label>, reusable: Reusable): Steps<readonly Segment[]> {
    if (segments.every((segment) => isResolved(segment, definitions))) return segments;
    const settled: Segment[] = [];
    let parsedAgain = 0;
    for (const segment of segments) {
      if (isResolved(segment, definitions)) {
        settled.push(segment);
        continue;
      }
      reusable.release(segment);
      this.parsed += segment.source.length;
      for (const draft of parseSegments(segment.source, definitions)) settled.push(reusable.take(draft) ?? readSegment(draft));
      if (++parsedAgain % stepSegments === 0) yield;
    }
    return settled;
  }
}

/** Offsets of the segments, and after them their length all together. */
function startsOf(segments: readonly Segment[]): number[] {
  const starts = [0];
  for (const { source } of segments) starts.push(starts.at(-1)! + source.length);
  return starts;
}

function isResolved({ references, resolved }: Segment, definitions: ReadonlySet<Label>): boolean {
  const defined = [...references].filter((label) => definitions.has(label));
  return defined.length === resolved.length && defined.every((label, index) => label === resolved[index]);
}

/** Brings every block up to date. */
function placeBlocks({ text, lineEnds, frontMatter, bodyColumn }: Head, segments: readonly Segment[]): { placed: MovableBlock[]; moved: boolean } {
  const placed: MovableBlock[] = frontMatter === undefined ? [] : [frontMatter];
  let offset = text.length;
  let line = lineEnds;
  let moved = false;
  for (const { source, lineEnds: lines, blocks } of segments) {
    for (const block of blocks) {
      if (block.move(offset, line, offset === text.length ? bodyColumn : 0)) moved = true;
      placed.push(block);
    }
    offset += source.length;
    line += lines;
  }
  return { placed, moved };
}

/** The smallest range in which the two lists differ. */
function blockChange(before: readonly MovableBlock[], after: readonly MovableBlock[]): Pick<BlockChange, 'from' | 'to' | 'inserted'> {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let kept = 0;
  while (kept < shorter - from && before[before.length - 1 - kept] === after[after.length - 1 - kept]) kept++;
  return { from, to: before.length - kept, inserted: after.length - kept - from };
}
