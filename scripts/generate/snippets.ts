import { criteria, criterionById } from '../../src/rubric/registry.ts';
import { signals } from '../../src/rubric/signals.ts';
import type { CriterionId } from '../../src/rubric/types.ts';
import { parts } from './parts.ts';
import { skeletons, type Skeleton } from './skeletons.ts';
import { joinSnippets } from './tab-stops.ts';

/** A snippet as VS Code reads it. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}
type SnippetFile = Readonly<Record<string, Snippet>>;

const lines = (body: string) => body.split('\n');

/** The part that each criterion asks for, and each signal's section with all of its parts. */
export function criterionSnippets(): SnippetFile {
  return Object.fromEntries([
    ...criteria.map(({ id, title, question, snippet }) => [title, { prefix: id.replace('/', '-'), description: question, body: lines(snippet) }] as const),
    ...signals.map(({ id, title, summary }) => {
      const own = criteria.filter(({ signal }) => signal === id).map(({ snippet }) => snippet);
      return [`Section: ${title}`, { prefix: `section-${id}`, description: summary, body: lines(`${joinSnippets([`## ${title}`, ...own], '\n\n')}$0`) }] as const;
    }),
  ]);
}

/** The parts that go by the name of their form. */
export function partSnippets(): SnippetFile {
  return Object.fromEntries(parts.map(({ name, prefix, description, body }) => [name, { prefix, description, body: lines(bodyOf(body)) }]));
}

/** Whole proposals. */
export function skeletonSnippets(): SnippetFile {
  return Object.fromEntries(skeletons.map(({ name, prefix, description, lines: written }) =>
    [name, { prefix, description, body: lines(`${joinSnippets(written.map(lineOf), '\n\n')}\n$0`) }]));
}

function lineOf(line: Skeleton['lines'][number]): string {
  if (typeof line === 'string') return line;
  return 'criterion' in line ? bodyOf(line) : bodyOf(parts.find(({ prefix }) => prefix === line.part)!.body);
}

function bodyOf(body: string | { readonly criterion: string }): string {
  return typeof body === 'string' ? body : criterionById.get(body.criterion as CriterionId)!.snippet;
}
