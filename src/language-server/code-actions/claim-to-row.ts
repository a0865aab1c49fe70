import type { CodeAction } from 'vscode-languageserver';
import { readQuantities, type Quantity } from '../../language/quantities/index.ts';
import { passageAt } from '../figure-at.ts';
import { changeBetween, percentIn } from '../impact.ts';
import { lineText } from '../insertion.ts';
import type { OpenDocument } from '../open-documents.ts';
import { escaped } from '../snippets.ts';
import { tableIn, type Table } from '../tables.ts';
import { at, rewrite, snippetEdited, type ActionContext } from './action.ts';

interface Claim {
  readonly metric: string;
  readonly before: string;
  readonly after: string;
  readonly impact: string;
}

/** For a sentence that says "from … to …": a row of the section's comparison, or a table of its own under the paragraph. */
export function claimToRow(context: ActionContext): CodeAction[] {
  const { document, range, client: { t } } = context;
  const found = passageAt(document, range.start);
  if (found?.passage.kind !== 'sentence') return [];
  const claim = claimIn(found.passage.text, percentIn(document.text.getText()));
  if (claim === undefined) return [];
  const table = tableOfSection(document, found.placed.section);
  const line = table?.placed.lastLine ?? found.placed.lastLine;
  const place = at(line, lineText(document.text, line).length);
  return table === undefined
    ? [rewrite(t('Put it into a Before / After table'), snippetEdited(context, place, `\n\n| Metric | Before | After | Impact |\n| --- | ---: | ---: | ---: |\n${rowOf(claim, undefined)}\n`))]
    : [rewrite(t('Put it into the table as a row'), snippetEdited(context, place, `\n${rowOf(claim, table)}`))];
}

/** The first two figures that are joined as before and after. */
function claimIn(text: string, percent: string): Claim | undefined {
  const quantities = readQuantities(text);
  for (const [index, from] of quantities.entries()) {
    const to = quantities[index + 1];
    if (to === undefined) break;
    const lead = /\bfrom\s+(?:about\s+|roughly\s+)?$/i.exec(text.slice(0, from.start));
    const between = text.slice(from.end, to.start);
    if (!(lead === null ? /^\s*(?:→|->|⇒)\s*$/ : /^\s*(?:(?:down |up )?to|→|->)\s+(?:about\s+|roughly\s+)?$/).test(between)) continue;
    const [before, after] = [inUnitOf(from, to), to];
    const impact = changeBetween(before, after, percent);
    if (impact === undefined) continue;
    return { metric: metricOf(text.slice(0, lead?.index ?? from.start)), before: written(text, from, to), after: text.slice(to.start, to.end), impact };
  }
  return undefined;
}

/** "from 6 to 2 hours", "from $8M to $5.5M a year": the first has what only the second says. */
function inUnitOf(from: Quantity, to: Quantity): Quantity {
  if (from.kind === 'number') return { ...from, kind: to.kind, unit: to.unit, per: to.per, value: from.value * to.factor };
  return from.per.length === 0 ? { ...from, per: to.per } : from;
}

function written(text: string, from: Quantity, to: Quantity): string {
  const own = text.slice(from.start, from.end);
  return from.kind === 'number' && to.kind !== 'number' ? own + text.slice(to.numeral.end, to.end) : own;
}

const verb = /[\s,:]+(?:will\s+|would\s+|should\s+|to\s+)?(?:be\s+)?(?:falls?|drops?|goes|go|rises?|grows?|declines?|decreases?|increases?|shrinks?|moves?|comes?|cut|reduced?|lowered|raised|brought)(?:\s+down|\s+up)?$/i;

/** What the sentence is about: the words before, without the verb. */
function metricOf(before: string): string {
  const clause = before.trim().split(/[,;:]\s/).at(-1)!.replace(/[\s,:]+$/, '').replace(verb, '').replace(/^(?:and|but|so|then|the|our|this|we (?:cut|reduce|bring|lower|raise))\s+/i, '').trim();
  const words = clause.split(/\s+/).slice(-6).join(' ');
  return words === '' ? '[metric]' : words.charAt(0).toUpperCase() + words.slice(1);
}

function tableOfSection(document: OpenDocument, section: readonly string[]): Table | undefined {
  const comparisons = document.blocks.filter((placed) => placed.block.kind === 'table' && placed.section.join('\n') === section.join('\n'));
  return comparisons.map((placed) => tableIn(document, placed)!).find(({ before, after }) => before !== undefined && after !== undefined);
}

function rowOf({ metric, before, after, impact }: Claim, table: Table | undefined): string {
  const cell = (text: string) => escaped(text.replaceAll('|', '\\|'));
  const name = `\${1:${cell(metric)}}`;
  if (table === undefined) return `| ${[name, cell(before), cell(after), cell(impact)].join(' | ')} |$0`;
  const named = table.header.findIndex((_, index) => index !== table.before && index !== table.after && index !== table.impact);
  const cells = table.header.map((_, index) => (index === table.before ? cell(before) : index === table.after ? cell(after) : index === table.impact ? cell(impact) : index === named ? name : ''));
  return `| ${cells.join(' | ')} |$0`;
}
