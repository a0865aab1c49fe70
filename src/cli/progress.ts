const width = 24;
const betweenDrawings = 100;

/** A bar on a terminal that tells how many of the files are done; it is gone when it is cleared. */
export class Progress {
  private done = 0;
  private drawn = false;
  private last = 0;
  private readonly total: number;
  private readonly write: (text: string) => void;

  constructor(total: number, write: (text: string) => void) {
    this.total = total;
    this.write = write;
  }

  step(): void {
    this.done++;
    const now = performance.now();
    if (now - this.last < betweenDrawings) return;
    this.last = now;
    this.drawn = true;
    const filled = Math.round((this.done * width) / this.total);
    this.write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${this.done} of ${this.total} files`);
  }

  /** Before anything else is written. */
  clear(): void {
    if (!this.drawn) return;
    this.write('\r\x1b[K');
    this.drawn = false;
  }
}
