const base = 'https://github.com/seven-signals/seven-signals/blob/main/docs/rules/';

/** The address of a rule's page: what it asks for, with good and bad examples. */
export function rulePage(id: string): string {
  return `${base}${id}.md`;
}
