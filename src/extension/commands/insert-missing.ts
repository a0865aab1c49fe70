import { l10n, window } from 'vscode';
import type { Server } from '../client/server.ts';
import { insertPart } from '../insert.ts';
import type { Reviews } from '../reviews.ts';
import { criterionIn } from '../rubric.ts';
import { levelName, pips } from '../words.ts';

/** Offers the parts that would gain most, and inserts the chosen one. */
export async function insertMissing(server: Server, { current, rubric }: Reviews): Promise<void> {
  if (current === undefined || rubric === undefined) return;
  const { document, review } = current;
  const items = review.criteria
    .filter(({ level, gain }) => level < 3 && gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .map(({ id, level, gain }) => {
      const { title, question } = criterionIn(review, rubric, id);
      return { id, label: title, description: `${pips(level)} ${levelName(level, l10n.t)}, ${l10n.t('+{0} points', gain)}`, detail: question };
    });
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing is left to write.'));
    return;
  }
  const chosen = await window.showQuickPick(items, { title: l10n.t('Insert Missing Part'), placeHolder: l10n.t('What would gain most comes first'), matchOnDetail: true });
  if (chosen !== undefined) await insertPart(server, document.uri, chosen.id);
}
