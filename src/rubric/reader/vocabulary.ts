/** The words, pairs of words, and words of sections and headers that were learned, each by the hash of its name. */
export class Vocabulary {
  /** How many there are. */
  readonly size: number;
  private readonly slots: Int32Array;
  private readonly hashes: Int32Array;

  /** `hashes` holds one a row of the weights, in their order. */
  constructor(hashes: Int32Array) {
    this.size = hashes.length;
    this.hashes = hashes;
    // Open addressing, at most half full. A slot holds a row plus one, so that 0 is an empty slot.
    let length = 16;
    while (length < 2 * hashes.length) length *= 2;
    this.slots = new Int32Array(length);
    for (let row = 0; row < hashes.length; row++) {
      let at = hashes[row]! & (length - 1);
      while (this.slots[at] !== 0) at = (at + 1) & (length - 1);
      this.slots[at] = row + 1;
    }
  }

  /** The row of a hash, or -1. */
  row(hash: number): number {
    const { slots, hashes } = this;
    const last = slots.length - 1;
    for (let at = hash & last; slots[at] !== 0; at = (at + 1) & last) {
      const row = slots[at]! - 1;
      if (hashes[row] === hash) return row;
    }
    return -1;
  }
}

/** FNV-1a, 32 bits, of `text` after whatever gave `value`. */
export function continued(text: string, value = 0x811c9dc5): number {
  let hash = value;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The last step of a hash, after which its low bits serve as a slot. */
export function mixed(value: number): number {
  return value ^ (value >>> 15);
}
