import { LiveFigures } from '../figures/live-figures.ts';
import { Chunks } from '../markdown/chunks.ts';
import type { Edit } from '../markdown/edit.ts';
import { LiveDocument, type BlockChange } from '../markdown/live-document.ts';
import { finish, type Steps } from '../markdown/steps.ts';
import type { PlacedBlock } from '../markdown/types.ts';
import type { PlacedReading } from '../rubric/reading.ts';
import { assemble } from './assemble.ts';
import { mergeConfig, type Config, type PartialConfig } from './config.ts';
import { Locator } from './locator.ts';
import { Readings } from './readings.ts';
import type { Review } from './types.ts';

export type { Edit };

/** A document under edit, with its review. What an edit costs follows the edit, not the document. */
export interface Session {
  /** The text as the last edit left it; the next edit's offsets count in it. */
  readonly text: string;
  /** The review of the last edit that was carried to its end. */
  readonly review: Review;
  /** The document's blocks, for what acts on the text; an edit moves them. */
  readonly blocks: readonly PlacedBlock[];
  /** Applies one change; the result equals a fresh `review` of the new text, key for key. Throws RangeError where the offsets are not in the text. */
  edit(edit: Edit): Review;
  /**
   * The same in steps of a few milliseconds, for a program that has other requests to serve: call `next()` until it is
   * done, and do something else in between. Work that has gone stale may be dropped; `text` then tells whether the
   * change was applied already, and the next edit goes on from there. Begin with an empty session to review a whole
   * document in steps: `createSession('').editInSteps({ start: 0, end: 0, text })`.
   */
  editInSteps(edit: Edit): Steps<Review>;
}

/** Reviews `text` and stays ready for edits. No state but its own. */
export function createSession(text: string, config?: PartialConfig): Session {
  const session = new LiveReview(mergeConfig(config));
  session.edit({ start: 0, end: 0, text });
  return session;
}

/** Code units of newly read blocks in one step. */
const stepLength = 2048;

class LiveReview implements Session {
  private readonly live = new LiveDocument();
  private readonly at = new Locator();
  private readonly known: Readings;
  // Until a run is complete there are none: one that is dropped on the way leaves both to be made anew.
  private readings: Chunks<PlacedReading> | undefined;
  private figures: LiveFigures | undefined;
  private readonly config: Config;
  private latest?: Review;

  constructor(config: Config) {
    this.config = config;
    this.known = new Readings(config);
  }

  get text(): string {
    return this.live.text;
  }

  get review(): Review {
    return this.latest!;
  }

  get blocks(): readonly PlacedBlock[] {
    return this.live.blocks;
  }

  edit(edit: Edit): Review {
    return finish(this.editInSteps(edit));
  }

  *editInSteps(edit: Edit): Steps<Review> {
    if (!(edit.start >= 0 && edit.start <= edit.end && edit.end <= this.live.length)) {
      throw new RangeError(`No such range in a text of ${this.live.length} code units: ${edit.start} to ${edit.end}`);
    }
    yield* this.live.edit(edit);
    if (this.live.lastChange.moved) this.at.forget();
    const { readings: before, figures = new LiveFigures() } = this;
    const change = this.figures === undefined ? { from: 0, to: 0, inserted: this.live.blocks.length, contexts: [] } : this.live.lastChange;
    this.readings = undefined;
    this.figures = undefined;
    const readings = yield* this.readAfter(before, this.live.lastChange);
    const checked = yield* figures.readAfter(this.live.blocks, change);
    yield;
    this.latest = assemble(this.live, readings.all, checked, this.at, this.config);
    this.readings = readings;
    this.figures = figures;
    return this.latest;
  }

  /** The readings after a change: those of untouched blocks in unchanged contexts stay. */
  private *readAfter(readings: Chunks<PlacedReading> | undefined, { from, to, inserted, contexts }: BlockChange): Steps<Chunks<PlacedReading>> {
    if (readings === undefined) return new Chunks(yield* this.read(this.live.blocks));
    const read = yield* this.read(this.live.blocks.slice(from, from + inserted));
    const moved = yield* this.read(contexts.map((index) => this.live.blocks[index]!));
    readings.splice(from, to, read);
    readings.replace(new Map(contexts.map((index, at) => [index, moved[at]!])));
    return readings;
  }

  private *read(blocks: readonly PlacedBlock[]): Steps<PlacedReading[]> {
    const readings: PlacedReading[] = [];
    let length = 0;
    for (const placed of blocks) {
      const known = this.known.find(placed);
      readings.push(known ?? this.known.read(placed));
      if (known === undefined) length += placed.block.source.length;
      if (length < stepLength) continue;
      length = 0;
      yield;
    }
    return readings;
  }
}
