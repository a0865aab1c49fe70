/** An escaped sign, a choice, a placeholder with a default, a bare tab stop. */
const part = /\\([$}\\])|\$\{\d+\|([^,|}]*)[^}]*\|\}|\$\{\d+:((?:[^{}\\]|\\.)*)\}|\$\{?\d+\}?/g;

/** A snippet as plain text, for editors without snippets: placeholders become their default. */
export function withoutPlaceholders(snippet: string): string {
  return snippet.replace(part, (_, sign?: string, choice?: string, text?: string) => sign ?? choice ?? text?.replace(/\\([$}\\])/g, '$1') ?? '');
}

/** Text that means itself in a snippet. */
export function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
