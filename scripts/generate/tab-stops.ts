const tabStop = /\\.|\$(?:\{(\d+)|(\d+))/gs;

/** Joins snippets (TextMate syntax) into one: tab stops are numbered on, and each one's end is dropped. */
export function joinSnippets(snippets: readonly string[], between: string): string {
  let used = 0;
  return snippets.map((snippet) => {
    let highest = used;
    const renumbered = snippet.replace(/\$(?:0|\{0\})/g, '').replace(tabStop, (written, braced?: string, bare?: string) => {
      if (braced === undefined && bare === undefined) return written;
      const number = used + Number(braced ?? bare);
      highest = Math.max(highest, number);
      return braced === undefined ? `$${number}` : `\${${number}`;
    });
    used = highest;
    return renumbered;
  }).join(between);
}
