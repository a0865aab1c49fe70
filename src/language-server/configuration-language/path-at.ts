/** Where a position stands in a YAML mapping, told from the indentation alone, so that it is known while the text is broken. */
export interface PathAt {
  /** Keys of the groups around; 0 stands for any item of a list. */
  readonly around: readonly (string | number)[];
  /** The key on the line, where one stands before a colon. */
  readonly key?: string;
  /** What was begun: of the value where there is a key, otherwise of a key. */
  readonly begun: string;
  /** Keys that stand in the same group. */
  readonly beside: readonly string[];
}

const entry = /^(\s*)((?:-\s+)*)(?:(["']?)([^\s:#"']+)\3:(?=\s|$)\s*)?(.*)$/;

interface Line {
  /** Column of the key, or where one would begin. */
  readonly indent: number;
  /** Column of the mark of a list, where there is one. */
  readonly dash: number | undefined;
  readonly key: string | undefined;
  readonly rest: string;
}

/** Undefined in comments, and in braces and brackets, where indentation tells nothing. */
export function pathAt(lines: readonly string[], line: number, character: number): PathAt | undefined {
  const before = lines[line]!.slice(0, character);
  if (/(?:^|\s)#/.test(before) || /[[{]/.test(before)) return undefined;
  const here = read(before);
  const around: (string | number)[] = [];
  const beside: string[] = [];
  let indent = here.indent;
  let inItem = false;
  const enterItem = (dash: number | undefined) => {
    if (dash === undefined) return;
    around.unshift(0);
    indent = dash;
    inItem = true;
  };
  enterItem(here.dash);
  for (let at = line - 1; at >= 0 && (indent > 0 || inItem || around.length === 0); at--) {
    const above = read(lines[at]!);
    if (above.key === undefined) continue;
    if (above.indent === indent && !inItem) {
      if (around.length === 0) beside.push(above.key);
      enterItem(above.dash);
    } else if (above.indent < indent || (above.indent === indent && above.dash === undefined)) {
      around.unshift(above.key);
      indent = above.indent;
      inItem = false;
      enterItem(above.dash);
    }
  }
  for (let at = line + 1; at < lines.length; at++) {
    const below = read(lines[at]!);
    if (below.key === undefined) continue;
    if (below.indent < here.indent || below.dash !== undefined) break;
    if (below.indent === here.indent) beside.push(below.key);
  }
  return { around, ...(here.key === undefined ? {} : { key: here.key }), begun: here.rest, beside };
}

function read(line: string): Line {
  if (/^\s*#/.test(line)) return { indent: Infinity, dash: undefined, key: undefined, rest: '' };
  const [, blanks, marks, , key, rest] = entry.exec(line) as unknown as [string, string, string, string, string | undefined, string];
  return { indent: blanks.length + marks.length, dash: marks === '' ? undefined : blanks.length, key, rest: rest.replace(/\s+#.*$/, '') };
}
