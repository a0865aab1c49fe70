const base = 'https://github.com/seven-signals/seven-signals/blob/main/docs/rules/';

/** Where the rule's page is read. */
export function rulePage(id: string): string {
  return `${base}${id}.md`;
}
