import { checkTitles } from '../figures/types.ts';
import type { OwnCriterion, Review } from '../review/types.ts';
import { criterionById, flags } from '../rubric/registry.ts';
import { rulePage } from '../rubric/rule-page.ts';
import type { Client } from './client.ts';
import { clientCommands } from './protocol.ts';

/** An organisation's own criterion has no page on the web. */
const isOwn = (id: string) => !id.startsWith('flag/') && !id.startsWith('figures/') && !criterionById.has(id as never);

/** What a rule is called; its id where nobody knows it. */
export function ruleTitle({ ownCriteria = [] }: Pick<Review, 'ownCriteria'>, id: string): string {
  const named: readonly (Pick<OwnCriterion, 'title'> & { readonly id: string })[] = [...criterionById.values(), ...ownCriteria, ...flags];
  return named.find((rule) => rule.id === id)?.title ?? (checkTitles as Readonly<Record<string, string>>)[id] ?? id;
}

/** A finding's code, with the address of its rule's page where it has one. */
export function coded(id: string): { code: string; codeDescription?: { href: string } } {
  return isOwn(id) ? { code: id } : { code: id, codeDescription: { href: rulePage(id) } };
}

/** A rule's title in Markdown, linked to what explains it: its page, or what the client shows of an own criterion. */
export function linked(title: string, id: string, client: Client): string {
  if (!isOwn(id)) return `[${title}](${rulePage(id)})`;
  const command = clientCommands.explainRule;
  return client.has(command) ? `[${title}](command:${command}?${encodeURIComponent(JSON.stringify([id]))})` : title;
}
