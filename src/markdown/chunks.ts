/** Items in a new part. */
const size = 48;

/**
 * A long list in short parts. A part that a change leaves alone stays the same array, so that what was found in it
 * (`remember`) holds, and a sum over the list costs as much as there are parts.
 */
export class Chunks<Item> {
  private parts: readonly (readonly Item[])[];

  constructor(items: readonly Item[]) {
    this.parts = divide(items);
  }

  /** The parts in order; none is empty. */
  get all(): readonly (readonly Item[])[] {
    return this.parts;
  }

  /** The items from `from` up to `to` give way to `items`. */
  splice(from: number, to: number, items: readonly Item[]): void {
    const { part: first, start: firstStart } = this.find(from);
    const { part: last, start: lastStart } = this.find(to);
    const whole = [...(this.parts[first] ?? []).slice(0, from - firstStart), ...items, ...(this.parts[last] ?? []).slice(to - lastStart)];
    this.parts = [...this.parts.slice(0, first), ...divide(whole), ...this.parts.slice(last + 1)];
  }

  /** Puts other items in the place of some. */
  replace(others: ReadonlyMap<number, Item>): void {
    if (others.size === 0) return;
    let start = 0;
    this.parts = this.parts.map((part) => {
      const from = start;
      start += part.length;
      return part.some((_, at) => others.has(from + at)) ? part.map((item, at) => others.get(from + at) ?? item) : part;
    });
  }

  /** The part that holds an index, the last one for the index after the end, and where that part starts. */
  private find(index: number): { readonly part: number; readonly start: number } {
    let start = 0;
    let part = 0;
    for (; part < this.parts.length - 1 && index >= start + this.parts[part]!.length; part++) start += this.parts[part]!.length;
    return { part, start };
  }
}

function divide<Item>(items: readonly Item[]): (readonly Item[])[] {
  const count = Math.floor(items.length / size);
  if (count < 2) return items.length === 0 ? [] : [items];
  return Array.from({ length: count }, (_, part) => items.slice(part * size, part === count - 1 ? items.length : (part + 1) * size));
}
