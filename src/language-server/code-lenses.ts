import type { CodeLens } from 'vscode-languageserver';
import type { Verdict } from '../review/types.ts';
import type { Translate } from '../review/translate.ts';
import type { Client } from './client.ts';
import type { OpenDocument } from './open-documents.ts';
import { sectionFor } from './places.ts';
import { clientCommands } from './protocol.ts';
import { rangeOf } from './ranges.ts';

const verdictNames: Readonly<Record<Verdict, string>> = { 'fundable': 'Fundable', 'promising': 'Promising', 'not ready': 'Not ready' };

/** Above the title the score and the verdict; above the section of each signal its score and the questions that are still open on it. */
export function codeLenses({ review, configuration: { editor } }: OpenDocument, client: Client): CodeLens[] {
  const { t } = client;
  const [title] = review.sections;
  if (!review.proposal || !editor.codeLens || title === undefined) return [];
  const command = client.has(clientCommands.openScorecard) ? clientCommands.openScorecard : '';
  const lens = (place: Parameters<typeof rangeOf>[0], words: string): CodeLens => ({ range: rangeOf(place), command: { title: words, command } });
  const open = review.questions.filter((question) => question.open);
  return [
    lens(title, `${t('{0} of 100: {1}.', review.overall, t(verdictNames[review.verdict]))} ${questions(open.length, t)}`),
    ...review.signals.flatMap(({ id, score }) => {
      const section = sectionFor(review, id);
      const here = open.filter(({ criteria }) => criteria.some((criterion) => criterion.startsWith(`${id}/`)));
      return section === undefined || section === title ? [] : [lens(section, `${t('{0} of 100.', score)} ${questions(here.length, t)}`)];
    }),
  ];
}

function questions(open: number, t: Translate): string {
  return open === 0 ? t('No open question') : open === 1 ? t('1 open question') : t('{0} open questions', open);
}
