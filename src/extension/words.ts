import type { Level } from '../language-server/protocol.ts';
import type { Modality, Place, Review, Verdict } from '../review/types.ts';
import type { Tone } from '../scorecard/protocol.ts';
import { shorten } from '../scorecard/quote.ts';
import type { Translate } from './translate.ts';

/** A signal's colour, by what the proposal is measured by. */
export function toneOf(score: number, { fundable, signalFloor }: Review['thresholds']): Tone {
  return score < signalFloor ? 'weak' : score >= fundable ? 'strong' : 'fair';
}

/** A verdict's own colour: 74 points with a weak signal are promising, not strong. */
export function verdictTone(verdict: Verdict): Tone {
  return ({ fundable: 'strong', promising: 'fair', 'not ready': 'weak' } as const)[verdict];
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

/** A score ahead of what has it, so that scores stand below each other and are read in the narrowest side bar. */
export function scored(score: number, title: string): string {
  return `${String(score).padStart(3, '\u2007')}  ${title}`;
}

/** A passage as a row shows it. */
export function oneLine(quote: string, length = 90): string {
  return shorten(quote, length);
}

/** "+4", "−3", or nothing where nothing changed. */
export function signed(difference: number): string {
  return difference === 0 ? '' : difference > 0 ? `+${difference}` : `−${-difference}`;
}

export function placeOf({ quote, line, column, endLine, endColumn }: Place): Place {
  return { quote, line, column, endLine, endColumn };
}
