/** Word vectors, one byte a component, with the weight of each word in a mean. */
export class WordVectors {
  readonly dimensions: number;
  private readonly rows: ReadonlyMap<string, number>;
  private readonly bytes: Int8Array;
  private readonly weights: Uint8Array;

  /** `bytes` holds one row of `dimensions` a word; `weights` one byte a word, its inverse document frequency in sixteenths. */
  constructor(words: readonly string[], bytes: Int8Array, weights: Uint8Array) {
    this.rows = new Map(words.map((word, row) => [word, row]));
    this.bytes = bytes;
    this.weights = weights;
    this.dimensions = words.length === 0 ? 0 : bytes.length / words.length;
  }

  /** Adds `share` times the unit vector of the weighted mean of `words` to `target` from `at`; nothing where no word is known. */
  addMean(words: readonly { readonly text: string }[], share: number, target: Float32Array, at: number): void {
    const { dimensions, bytes } = this;
    let known = false;
    for (const { text } of words) {
      const row = this.rows.get(text);
      if (row === undefined) continue;
      known = true;
      const weight = this.weights[row]!;
      const from = row * dimensions;
      for (let i = 0; i < dimensions; i++) target[at + i]! += weight * bytes[from + i]!;
    }
    if (!known) return;
    let square = 0;
    for (let i = 0; i < dimensions; i++) square += target[at + i]! ** 2;
    const scale = square === 0 ? 0 : share / Math.sqrt(square);
    for (let i = 0; i < dimensions; i++) target[at + i]! *= scale;
  }
}
