import type { Span } from '../../markdown/types.ts';

/** More than any word before a figure that is looked for. */
const reach = 80;

/** The text just before an offset: a pattern that ends there need not search the whole text for its beginning. */
export function upTo(text: string, offset: number, length = reach): string {
  return text.slice(Math.max(0, offset - length), offset);
}

/** The text just behind an offset. */
export function from(text: string, offset: number): string {
  return text.slice(offset, offset + reach);
}

/** Which characters of a text are taken; asking costs as much as the span is long, however many spans there are. */
export class Coverage {
  private readonly covered: Uint8Array;

  constructor(length: number, spans: readonly Span[] = []) {
    this.covered = new Uint8Array(length);
    for (const span of spans) this.add(span);
  }

  add({ start, end }: Span): void {
    this.covered.fill(1, start, end);
  }

  touches({ start, end }: Span): boolean {
    return this.covered.subarray(start, end).includes(1);
  }
}
