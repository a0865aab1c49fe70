import type { Hover, Position } from 'vscode-languageserver';
import { criterionIn } from '../review/criterion.ts';
import type { Evidence, Modality, Place, Review } from '../review/types.ts';
import type { Translate } from '../review/translate.ts';
import { flags as flagRules } from '../rubric/registry.ts';
import { flagPenalty } from '../rubric/scoring.ts';
import { signals } from '../rubric/signals.ts';
import type { CriterionId, FlagId, SignalId } from '../rubric/types.ts';
import type { Client } from './client.ts';
import { clientCommands } from './protocol.ts';
import { contains, rangeOf } from './ranges.ts';
import { linked } from './rule-links.ts';

const levelNames = ['missing', 'asserted', 'specific', 'committed'] as const;
const modalityNames: Readonly<Record<Modality, string>> = {
  stated: 'stated', committed: 'committed to', wished: 'only wished for', hedged: 'hedged', deferred: 'put off', denied: 'denied', asked: 'only asked',
  reported: 'reported of others', quoted: 'quoted',
};
/** As many parts as a heading lists. */
const listed = 3;

/** What is known of the place: the figure and its relations, the flag, what the passage earned, or the section's score. */
export function hover(review: Review, position: Position, client: Client): Hover | null {
  if (!review.proposal) return null;
  const { t } = client;
  const at = <Item extends Place>(items: readonly Item[]) => items.filter((item) => contains(rangeOf(item), position));
  const parts = [
    ...at(review.figures).map(({ stated, follows, from, operands }) => [t('**{0}** is stated, **{1}** follows from {2}.', text(stated), text(follows), text(from)), operandList(operands, t)]),
    ...at(review.relations).map(({ quote, from, operands }) => [t('**{0}** agrees with {1}.', text(quote), text(from)), operandList(operands, t)]),
    ...at(review.flags).map(({ id }) => flagParts(id, client)),
    ...review.criteria.flatMap(({ id, evidence, gaps }) => at([...evidence, ...gaps]).map((item) => passageParts(review, id, item, client))),
    ...at(review.sections).flatMap(({ signal }) => (signal === undefined ? [] : [sectionParts(review, signal, client)])),
  ];
  const contents = parts.map((part) => part.filter((line) => line !== '').join('\n\n'));
  return contents.length === 0 ? null : { contents: { kind: 'markdown', value: contents.join('\n\n---\n\n') } };
}

function operandList(operands: readonly (Place & { readonly role: string })[], t: Translate): string {
  return operands.map(({ role, quote, line }) => `- ${t(role)}: ${text(quote)} (${t('line {0}', line)})`).join('\n');
}

/** What the finding at the same place does not say already: what is marked and what is not, a text that is left alone, and what it costs. */
function flagParts(id: FlagId, client: Client): string[] {
  const { t } = client;
  const { title, signal, marks, spares, examples } = flagRules.find((candidate) => candidate.id === id)!;
  return [
    `**${linked(t(title), id, client)}** ${t('Red flag')}`,
    `- ${t('Marked: {0}', t(marks))}\n- ${t('Left alone: {0}', t(spares))}`,
    examples.good[0] === undefined ? '' : t('For example: {0}', `“${text(examples.good[0])}”`),
    signal === undefined ? '' : t('Takes {0} points from {1}.', flagPenalty, t(signals.find((one) => one.id === signal)!.title)),
  ];
}

function passageParts(review: Review, id: CriterionId, { level, modality, words }: Evidence, client: Client): string[] {
  const { t } = client;
  const { title, needs } = criterionIn(review, id);
  const next = level < 2 ? needs.specific : level < 3 ? needs.committed : undefined;
  return [
    `**${linked(t(title), id, client)}** ${t('{0}, level {1} of 3, {2}', t(levelNames[level]), level, t(modalityNames[modality]))}`,
    words.length === 0 ? '' : t('What counted: {0}', words.map(text).join(', ')),
    next === undefined ? '' : t('Level {0} needs: {1}', level < 2 ? 2 : 3, t(next)),
  ];
}

function sectionParts(review: Review, signal: SignalId, client: Client): string[] {
  const { t } = client;
  const { title } = signals.find(({ id }) => id === signal)!;
  const { score } = review.signals.find(({ id }) => id === signal)!;
  const raising = review.criteria
    .filter(({ id, gain, off }) => gain > 0 && off !== true && criterionIn(review, id).signal === signal)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, listed)
    .map(({ id, gain }) => {
      const insert = client.has(clientCommands.insertPart) ? ` [${t('Insert')}](command:${clientCommands.insertPart}?${encodeURIComponent(JSON.stringify([id]))})` : '';
      return `- ${linked(t(criterionIn(review, id).title), id, client)}: ${t('+{0} points', gain)}${insert}`;
    });
  return [`**${t('{0}, {1} of 100.', t(title), score)}**`, ...(raising.length === 0 ? [] : [t('What would raise it:'), raising.join('\n')])];
}

/** The author's words as text, not as markup. */
function text(quote: string): string {
  return quote.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
