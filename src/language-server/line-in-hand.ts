/** Milliseconds without an edit after which a line is no longer being typed. */
const untilLeft = 1500;
/** Longer texts are pasted, not typed. */
const longestTyped = 200;

/** The line that somebody is typing in: the one of the last edit, until the typing stops or goes on elsewhere. */
export class LineInHand {
  line: number | undefined;
  private readonly left: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `left` is called when the line has been left without another edit. */
  constructor(left: () => void) {
    this.left = left;
  }

  /** An edit inserted `typed` and ended on `line`. */
  take(line: number, typed: string): void {
    this.leave();
    if (typed.length > longestTyped) return;
    this.line = line;
    this.timer = setTimeout(() => { if (this.leave()) this.left(); }, untilLeft);
  }

  /** Whether there was a line to leave. */
  leave(): boolean {
    clearTimeout(this.timer);
    const had = this.line !== undefined;
    this.line = undefined;
    return had;
  }
}
