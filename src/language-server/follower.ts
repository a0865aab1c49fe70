import type { TextDocument } from 'vscode-languageserver-textdocument';
import { editBetween, type Edit } from '../markdown/edit.ts';
import type { PlacedBlock } from '../markdown/types.ts';
import type { PartialConfig } from '../review/config.ts';
import { createSession, type Session } from '../review/session.ts';
import type { Review } from '../review/types.ts';

/** Milliseconds of work after which other requests get their turn. */
const slice = 8;
/** A review that took no longer, in milliseconds, is repeated at once; a longer one after a pause as long as itself. */
const atOnce = 16;
const longestPause = 300;

/**
 * Keeps the review of one document in step with its text. It works in slices, so that other requests are served in
 * between. Work on a text that is no longer wanted is given up as soon as nothing is lost by it.
 */
export class Follower {
  /** The document; it is changed in place. */
  readonly text: TextDocument;
  private changes = 0;
  private readonly done: () => void;
  private readonly failed: (error: unknown) => void;
  private config: PartialConfig | undefined;
  private session: Session | undefined;
  /** The one edit between the session's text and the document's, where it is known. */
  private edit: Edit | undefined;
  private latest: Review | undefined;
  private cost = 0;
  private working = false;
  private closed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: (() => void)[] = [];

  /** `done` is called after each review of the text as it stands. */
  constructor(text: TextDocument, done: () => void, failed: (error: unknown) => void) {
    this.text = text;
    this.done = done;
    this.failed = failed;
  }

  /** The review of the text as it stands, if it is there. */
  get current(): Review | undefined {
    return this.latest;
  }

  /** The blocks that the review was made of. */
  get blocks(): readonly PlacedBlock[] {
    return this.session?.blocks ?? [];
  }

  /** Begins anew with a configuration. */
  configure(config: PartialConfig): void {
    this.config = config;
    this.session = undefined;
    this.edit = undefined;
    this.latest = undefined;
    this.start();
  }

  /** The document has been changed: by this one edit, where it is known. */
  changed(edit: Edit | undefined): void {
    this.edit = this.latest === undefined ? undefined : edit;
    this.changes++;
    this.latest = undefined;
    clearTimeout(this.timer);
    if (this.cost <= atOnce) this.start();
    else this.timer = setTimeout(() => { this.start(); }, Math.min(longestPause, this.cost));
  }

  /** The review of the text as it stands, once it is there; undefined where the document has been closed, or cannot be reviewed. */
  async review(): Promise<Review | undefined> {
    if (this.latest === undefined && !this.closed) {
      this.start();
      while (!this.closed && this.latest === undefined && this.working) await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    return this.closed ? undefined : this.latest;
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    this.session = undefined;
    this.wake();
  }

  private start(): void {
    clearTimeout(this.timer);
    if (this.working) return;
    this.working = true;
    void this.work().catch((error: unknown) => {
      // The session may be half-way through an edit: the next change begins a new one.
      this.session = undefined;
      this.failed(error);
    }).finally(() => {
      this.working = false;
      this.wake();
    });
  }

  /** Works until the review is that of the text as it stands. */
  private async work(): Promise<void> {
    while (!this.closed && this.config !== undefined && this.latest === undefined) {
      const { changes, config } = this;
      const wanted = this.text.getText();
      const session = this.session ??= createSession('', config);
      const isWanted = () => !this.closed && session === this.session;
      const steps = session.editInSteps(this.edit ?? editBetween(session.text, wanted));
      this.edit = undefined;
      let busy = 0;
      let since = performance.now();
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) {
        if (performance.now() - since < slice) continue;
        busy += performance.now() - since;
        await pause();
        since = performance.now();
        if (!isWanted()) break;
        // Once the text is read in, a newer one takes over: what was read of the blocks that stay is not lost.
        if (changes !== this.changes && session.text === wanted) break;
      }
      if (step.done !== true || !isWanted() || changes !== this.changes) continue;
      this.cost = busy + performance.now() - since;
      this.latest = step.value;
      this.done();
    }
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Reviews a text that nobody edits, in slices too. */
export async function reviewText(text: string, config: PartialConfig): Promise<Review> {
  const session = createSession('', config);
  const steps = session.editInSteps({ start: 0, end: 0, text });
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - since < slice) continue;
    await pause();
    since = performance.now();
  }
}
