/** So many texts are remembered at least, and at most twice as many. */
const generation = 1024;
/** A longer text is hardly ever met again as it was. */
const longest = 4000;

/**
 * What a pure function made of the texts it met last. In a block that is edited most sentences and rows are as they were,
 * though they stand in a new block: what depends on nothing but their text is not found again.
 */
export class Recent<Result extends object | string> {
  private current = new Map<string, Result>();
  private older = new Map<string, Result>();

  /** What `read` gives for the text, which names everything that the result depends on. */
  get(text: string, read: () => Result): Result {
    if (text.length > longest) return read();
    const known = this.current.get(text);
    if (known !== undefined) return known;
    const result = this.older.get(text) ?? read();
    if (this.current.size >= generation) {
      this.older = this.current;
      this.current = new Map();
    }
    this.current.set(text, result);
    return result;
  }
}

/** The function with such a memory. */
export function rememberText<Result extends object | string>(read: (text: string) => Result): (text: string) => Result {
  const recent = new Recent<Result>();
  return (text) => recent.get(text, () => read(text));
}
