import type { Diagnostic } from 'vscode-languageserver';
import type { Translate } from '../../review/translate.ts';
import { criterionById } from '../../rubric/registry.ts';
import type { OpenDocument } from '../open-documents.ts';
import { titleOf } from '../places.ts';
import { rangeOf } from '../ranges.ts';
import { coded } from '../rule-links.ts';
import { fewPlaces } from './flags.ts';
import { severities, source } from './severity.ts';

/** A proposal with fewer words than these outside its headings and front matter, or with many places to fill in, has only just been begun, … */
const fewWords = 60;
/** … as long as it says no more than this that is concrete. */
const fewAnswers = 2;
const start = criterionById.get('leverage/outcome-first')!;

/** One quiet hint for a proposal that has only just been begun, instead of everything it lacks. */
export function greeting({ review, text }: OpenDocument, t: Translate): Diagnostic[] | undefined {
  const answers = review.criteria.filter(({ level }) => level >= 2).length;
  const places = review.flags.filter(({ id }) => id === 'flag/placeholder').length;
  if (answers > fewAnswers || (places <= fewPlaces && wordsOf(text.getText()) >= fewWords)) return undefined;
  return [{
    range: rangeOf(titleOf(review)),
    severity: severities.hint,
    source,
    ...coded(start.id),
    message: `${t('A proposal begins. Executives will look for seven signals; first of all for the outcome.')}\n${t(start.answer)}`,
  }];
}

/** Words outside headings, front matter and comments, counted no further than it takes to tell. */
function wordsOf(text: string): number {
  const prose = text.slice(0, 8000).replace(/^---\r?\n[\s\S]*?\r?\n---(?=\r?\n|$)/, '').replace(/<!--[\s\S]*?-->/g, '').replace(/^#.*$/gm, '');
  return prose.match(/\p{L}+/gu)?.length ?? 0;
}
