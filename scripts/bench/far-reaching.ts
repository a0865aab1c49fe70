/** Edits that change how the rest of a document of 1 MB is read. */
import { configuration, createSession } from './engine.ts';
import { quantile, shares } from './statistics.ts';
import { print } from './table.ts';
import { textOf } from './texts.ts';

const edits = 60;
const share = shares(7);

/** A link every so many paragraphs, and its definition at the end. */
function withReferences(text: string): string {
  return `${text.split('\n\n').map((paragraph, at) => (at % 40 === 7 && /^[A-Z]/.test(paragraph) ? `${paragraph} [source]` : paragraph)).join('\n\n')}\n\n[source]: https://example.com\n`;
}

const text = withReferences(textOf(1000));
const definition = text.indexOf('[source]: ');

function timesOf(insert: string, place: () => number): number[] {
  const session = createSession(text, configuration);
  return Array.from({ length: edits }).flatMap(() => {
    const at = place();
    return [{ start: at, end: at, text: insert }, { start: at, end: at + insert.length, text: '' }].map((edit) => {
      const began = performance.now();
      session.edit(edit);
      return performance.now() - began;
    });
  });
}

const anywhere = () => text.indexOf('\n\n', Math.floor(share() * (text.length - 20_000))) + 1;
const rows = [
  ['open and close a fence', timesOf('\n```\n', anywhere)],
  ['a definition that is used goes and comes', timesOf('x', () => definition + 1)],
  ['a heading goes and comes', timesOf('\n## Costs and what they depend on\n', anywhere)],
] as const;
print({ columns: ['edit in 1 MB', 'median', 'p95'], rows: rows.map(([name, times]) => [name, quantile(times, 0.5), quantile(times, 0.95)]) });
