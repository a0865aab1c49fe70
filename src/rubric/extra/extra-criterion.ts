import type { Criterion, SignalId } from '../types.ts';

/** A criterion that an organisation adds, as data. It is read by its cues alone; the learned reader does not know it. */
export interface ExtraCriterion {
  /** Lower-case words joined by hyphens; the rule's id is `signal/id`. */
  readonly id: string;
  readonly signal: SignalId;
  /** Absent: the words of the id. */
  readonly title?: string | undefined;
  readonly question: string;
  /** Words and phrases by which a passage is known to speak of it; inflection and case do not matter. */
  readonly cues: readonly string[];
  readonly needs: { readonly specific: string; readonly committed: string };
}

/** The criterion as every surface speaks of it. */
export function criterionFrom({ id, signal, title, question, needs }: ExtraCriterion): Criterion {
  const words = id.replaceAll('-', ' ');
  return {
    id: `${signal}/${id}`, signal, title: title ?? words.charAt(0).toUpperCase() + words.slice(1), question, needs,
    ask: question,
    answer: `${needs.specific.charAt(0).toUpperCase()}${needs.specific.slice(1)}, and ${needs.committed}.`,
    snippet: `\${1:[${needs.specific.replace(/[\\$}]/g, '\\$&')}]}, \${2:[${needs.committed.replace(/[\\$}]/g, '\\$&')}]}.$0`,
    examples: { good: [], bad: [] },
  };
}
