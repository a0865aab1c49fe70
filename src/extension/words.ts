import type { Level } from '../language-server/protocol.ts';
import type { Modality, Place, Verdict } from '../review/types.ts';
import type { Tone } from '../scorecard/protocol.ts';
import type { Translate } from './translate.ts';

export function toneOf(score: number): Tone {
  return score >= 70 ? 'strong' : score >= 40 ? 'fair' : 'weak';
}

export function toneName(tone: Tone, t: Translate): string {
  return { strong: t('strong'), fair: t('fair'), weak: t('weak') }[tone];
}

export function verdictName(verdict: Verdict, t: Translate): string {
  return { fundable: t('Fundable'), promising: t('Promising'), 'not ready': t('Not ready') }[verdict];
}

export function levelName(level: Level, t: Translate): string {
  return [t('missing'), t('asserted'), t('specific'), t('committed')][level]!;
}

/** The level as three pips, filled from the left. */
export function pips(level: Level): string {
  return '●'.repeat(level) + '○'.repeat(3 - level);
}

/** Why a passage earned nothing, or less than it might. */
export function modalityName(modality: Modality, t: Translate): string {
  return {
    stated: t('stated'), committed: t('committed to'), wished: t('only wished for'), hedged: t('hedged'), deferred: t('put off'),
    denied: t('denied'), asked: t('only asked'), reported: t('reported of others'), quoted: t('quoted'),
  }[modality];
}

/** A passage on one line, at most `length` characters, cut at a word. */
export function oneLine(quote: string, length = 90): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}

/** "+4", "−3", or nothing where nothing changed. */
export function signed(difference: number): string {
  return difference === 0 ? '' : difference > 0 ? `+${difference}` : `−${-difference}`;
}

export function placeOf({ quote, line, column, endLine, endColumn }: Place): Place {
  return { quote, line, column, endLine, endColumn };
}
