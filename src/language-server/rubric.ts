import { checkIds, checkTitles } from '../figures/types.ts';
import { criteria, flags } from '../rubric/registry.ts';
import { signals } from '../rubric/signals.ts';
import type { Rubric } from './protocol.ts';

/** What everything is called, for the views. */
export function rubric(): Rubric {
  return {
    signals: signals.map(({ id, title, summary }) => ({ id, title, summary })),
    criteria: criteria.map(({ id, signal, title, question, ask, answer, needs }) => ({ id, signal, title, question, ask, answer, needs })),
    flags: flags.map(({ id, signal, title, marks, spares, message, answer }) => ({ id, ...(signal === undefined ? {} : { signal }), title, marks, spares, message, answer })),
    checks: checkIds.map((id) => ({ id, title: checkTitles[id] })),
  };
}
