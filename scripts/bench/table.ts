/** What a benchmark measured: numbers are milliseconds unless the column says otherwise. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Prints a benchmark's table for the program that runs it. */
export function print(table: Table): void {
  console.log(JSON.stringify(table));
}

const shown = (cell: string | number) => (typeof cell === 'string' ? cell : cell.toLocaleString('en', { maximumSignificantDigits: 3 }));

export function asMarkdown({ columns, rows }: Table): string {
  return [
    `| ${columns.join(' | ')} |`,
    `|${columns.map((_, at) => (at === 0 ? '---|' : '--:|')).join('')}`,
    ...rows.map((row) => `| ${row.map(shown).join(' | ')} |`),
  ].join('\n');
}
