import { criterionById } from '../rubric/registry.ts';
import { rulePage } from '../rubric/rule-page.ts';
import type { Client } from './client.ts';
import { clientCommands } from './protocol.ts';

/** An organisation's own criterion has no page on the web. */
const isOwn = (id: string) => !id.startsWith('flag/') && !id.startsWith('figures/') && !criterionById.has(id as never);

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
