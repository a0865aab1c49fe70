import { signals } from '../rubric/signals.ts';
import type { Review } from './types.ts';

/** What keeps the proposal from "fundable", weightiest first; empty where it is fundable. */
export function verdictReasons({ overall, verdict, thresholds, signals: scored, figures }: Review): string[] {
  if (verdict === 'fundable') return [];
  const wrong = figures.filter(({ grade }) => grade === 'disagrees').length;
  const weak = scored.filter(({ score }) => score < thresholds.signalFloor).sort((a, b) => a.score - b.score);
  const reasons = [
    ...(overall < thresholds.fundable ? [`${overall} of the ${thresholds.fundable} points that fundable takes`] : []),
    ...(weak.length > 0 ? [`under ${thresholds.signalFloor}: ${weak.map(({ id, score }) => `${signals.find((signal) => signal.id === id)!.title} (${score})`).join(', ')}`] : []),
    ...(wrong > 0 ? [`${wrong} ${wrong === 1 ? 'figure that does' : 'figures that do'} not agree`] : []),
  ];
  // Scores are shown rounded and judged unrounded: 69.6 shows as 70 and is not fundable.
  return reasons.length > 0 ? reasons : [`just under ${thresholds.fundable} points, or a signal just under ${thresholds.signalFloor}`];
}
