import { remember } from '../markdown/remember.ts';
import type { Directive } from '../markdown/types.ts';
import type { PlacedReading } from '../rubric/reading.ts';
import { checkIds } from '../figures/types.ts';
import { flags } from '../rubric/registry.ts';
import type { Criterion } from '../rubric/types.ts';
import type { Locator } from './locator.ts';
import type { Problem } from './types.ts';


/** What the suppression comments of a document hide. */
export interface Suppression {
  /** Whether a finding of this rule that begins on this line, counted from 1, is hidden. */
  hides(rule: string, line: number): boolean;
  /** Whether the whole document is spared this rule; `named` tells whether by its name or as one of all. */
  inFile(rule: string): { readonly hidden: boolean; readonly named: boolean };
  /** Comments that name no rule there is. */
  readonly problems: readonly Problem[];
}

interface PlacedDirective extends Directive {
  readonly line: number;
  readonly endLine: number;
}

/** Reads the comments of a document, given in parts, in order: of `disable` and `enable` the last one before a finding holds. */
export function suppressionOf(parts: readonly (readonly PlacedReading[])[], at: Locator, criteria: readonly Pick<Criterion, 'id'>[]): Suppression {
  const isRule = (named: string) => [criteria, flags].some((rules) => rules.some(({ id }) => isNamed(id, named))) || checkIds.some((id) => isNamed(id, named));
  const directives: PlacedDirective[] = [];
  const problems: Problem[] = [];
  for (const part of parts) {
    for (const { placed, directive } of directivesIn(part)) {
      const place = at.inBlock(placed, directive.span);
      directives.push({ ...directive, line: place.line, endLine: place.endLine });
      for (const rule of directive.rules) {
        if (!isRule(rule)) problems.push({ message: 'No rule is called “{0}”.', values: [rule], ...place });
      }
    }
  }
  return {
    problems,
    inFile: (rule) => {
      const whole = directives.filter(({ action, rules }) => action === 'disable-file' && concerns(rules, rule));
      return { hidden: whole.length > 0, named: whole.some(({ rules }) => rules.length > 0) };
    },
    hides: (rule, line) => {
      let hidden = false;
      for (const { action, rules, line: from, endLine } of directives) {
        if (!concerns(rules, rule)) continue;
        if (action === 'disable-file' || (action === 'disable-line' && endLine === line) || (action === 'disable-next-line' && endLine + 1 === line)) return true;
        if ((action === 'disable' || action === 'enable') && from <= line) hidden = action === 'disable';
      }
      return hidden;
    },
  };
}

const directivesIn = remember((part: readonly PlacedReading[]) => part.flatMap(({ placed }) => placed.block.directives.map((directive) => ({ placed, directive }))));

function concerns(rules: readonly string[], id: string): boolean {
  return rules.length === 0 || rules.some((rule) => isNamed(id, rule));
}

/** A rule is named by its id, or with all of its group by what stands before the stroke. */
function isNamed(id: string, rule: string): boolean {
  return id === rule || id.startsWith(`${rule}/`);
}
