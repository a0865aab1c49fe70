/** Milliseconds without another event after which a key is due, … */
const quiet = 120;
/** … and after which it is due in any case, so that what is shown follows somebody who does not stop typing. */
const longest = 600;

/** Gathers events that come close together: a key is due once they pause. */
export class Pause {
  private readonly waiting = new Map<string, { since: number; timer: ReturnType<typeof setTimeout> }>();
  private readonly due: (key: string) => void;

  constructor(due: (key: string) => void) {
    this.due = due;
  }

  take(key: string): void {
    const now = Date.now();
    const before = this.waiting.get(key);
    clearTimeout(before?.timer);
    const since = before?.since ?? now;
    const timer = setTimeout(() => {
      this.waiting.delete(key);
      this.due(key);
    }, Math.max(0, Math.min(quiet, since + longest - now)));
    this.waiting.set(key, { since, timer });
  }

  dispose(): void {
    for (const { timer } of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
  }
}
