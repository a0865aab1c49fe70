/** How often things are there, kept up to date as they come and go. */
export class Tally<Thing> {
  private readonly counts = new Map<Thing, number>();

  /** How many different things there are. */
  get size(): number {
    return this.counts.size;
  }

  of(thing: Thing): number {
    return this.counts.get(thing) ?? 0;
  }

  add(things: Iterable<Thing>): void {
    for (const thing of things) this.counts.set(thing, this.of(thing) + 1);
  }

  remove(things: Iterable<Thing>): void {
    for (const thing of things) {
      const count = this.of(thing) - 1;
      if (count > 0) this.counts.set(thing, count);
      else this.counts.delete(thing);
    }
  }
}
