import type { CardPoint, CardSeries, CardSignal } from './protocol.ts';
import { fill, type Labels } from './labels.ts';
import { h, type Markup } from './markup.ts';
import { decades, linear, logarithmic, monthTicks, round, roundTicks, type Scale } from './scale.ts';

const rowHeight = 40;

/** One bar per signal with a mark at the floor, name and number above it: readable at any width, because only the bar stretches. */
export function signalChart(signals: readonly CardSignal[], floor: number, labels: Labels): Markup {
  const summary = fill(labels.chartSummary, signals.map(({ title, score }) => `${title} ${score}`).join(', '));
  const height = signals.length * rowHeight;
  return h('svg', { class: 'signals', role: 'img', 'aria-label': summary, width: '100%', height },
    signals.map(({ title, score, tone, planned }, index) => {
      const y = index * rowHeight;
      const number = planned === undefined || planned === score ? `${score}` : `${score} → ${planned}`;
      return h('g', {},
        h('text', { x: 0, y: y + 16, class: 'name' }, title),
        h('text', { x: '100%', y: y + 16, 'text-anchor': 'end', class: 'number' }, number),
        h('rect', { x: 0, y: y + 23, width: '100%', height: 8, rx: 2, class: 'track' }),
        planned !== undefined && h('rect', { x: 0, y: y + 23, width: `${planned}%`, height: 8, rx: 2, class: 'plan' }),
        h('rect', { x: 0, y: y + 23, width: `${score}%`, height: 8, rx: 2, class: `bar ${tone}` }),
        h('line', { x1: `${floor}%`, x2: `${floor}%`, y1: y + 21, y2: y + 33, class: 'floor' }));
    }));
}

/** The course of the overall score, with its first number; nothing to draw where it never changed. */
export function sparkline(history: readonly CardPoint[], labels: Labels): Markup | false {
  const [first] = history;
  if (history.every(({ overall }) => overall === first!.overall)) return false;
  const width = 180;
  const height = 36;
  const left = 28;
  const x = (index: number) => left + ((width - left - 4) * index) / (history.length - 1);
  const y = (overall: number) => 4 + (height - 8) * (1 - overall / 100);
  const last = history.at(-1)!;
  const summary = fill(labels.historySummary, history.map(({ label, overall }) => `${label} ${overall}`).join(', '));
  return h('svg', { class: 'sparkline', role: 'img', 'aria-label': `${labels.history}. ${summary}`, viewBox: `0 0 ${width} ${height}`, width, height },
    h('title', {}, `${labels.history}: ${history.map(({ overall }) => overall).join(' → ')}`),
    h('text', { x: left - 8, y: round(y(first!.overall)) + 4, 'text-anchor': 'end', class: 'tick' }, `${first!.overall}`),
    h('polyline', { points: history.map(({ overall }, index) => `${round(x(index))},${round(y(overall))}`).join(' ') }),
    h('circle', { cx: round(x(history.length - 1)), cy: round(y(last.overall)), r: 3 }));
}

const frame = { width: 480, height: 240, left: 64, right: 16, top: 28, bottom: 40 };

/** A line through the points; for cash also the zero line, the break-even and the band of 12 to 24 months. */
export function seriesChart(series: CardSeries, labels: Labels): Markup {
  const cash = series.id === 'cumulated-cash';
  const name = cash ? labels.cumulatedCash : labels.costOverVolume;
  const { x, y, axis } = axes(series, labels);
  const bandEnd = Math.min(24, x.ticks.at(-1)!);
  const breakEven = series.breakEven === undefined ? undefined : fill(labels.breakEven, round(series.breakEven));
  const summary = [name, series.points.map((point) => `${compact(point.x)}: ${compact(point.y)} ${series.unit}`).join(', '), breakEven].filter(Boolean).join('. ');
  return h('svg', { class: 'series', role: 'img', 'aria-label': `${summary}.`, viewBox: `0 0 ${frame.width} ${frame.height}` },
    cash && bandEnd > 12 && [
      h('rect', { class: 'band', x: x.at(12), y: frame.top, width: round(x.at(bandEnd) - x.at(12)), height: frame.height - frame.top - frame.bottom }),
      h('text', { class: 'tick', x: round((x.at(12) + x.at(bandEnd)) / 2), y: frame.top + 12, 'text-anchor': 'middle' }, labels.band),
    ],
    y.ticks.map((tick) => [
      h('line', { class: tick === 0 ? 'axis' : 'grid', x1: frame.left, x2: frame.width - frame.right, y1: y.at(tick), y2: y.at(tick) }),
      h('text', { class: 'tick', x: frame.left - 8, y: y.at(tick) + 4, 'text-anchor': 'end' }, compact(tick)),
    ]),
    x.ticks.map((tick) => h('text', { class: 'tick', x: x.at(tick), y: frame.height - frame.bottom + 16, 'text-anchor': 'middle' }, compact(tick))),
    h('text', { class: 'tick', x: frame.width - frame.right, y: frame.height - 6, 'text-anchor': 'end' }, axis),
    h('text', { class: 'tick', x: 0, y: 12 }, series.unit),
    h('polyline', { points: series.points.map((point) => `${x.at(point.x)},${y.at(point.y)}`).join(' ') }),
    series.points.length <= 12 && series.points.map((point) => h('circle', { cx: x.at(point.x), cy: y.at(point.y), r: 3 })),
    breakEven !== undefined && series.breakEven! <= x.ticks.at(-1)! && [
      h('circle', { class: 'break-even', cx: x.at(series.breakEven!), cy: y.at(0), r: 5 }),
      h('text', { class: 'mark', x: x.at(series.breakEven!), y: y.at(0) - 10, 'text-anchor': series.breakEven! > x.ticks.at(-1)! / 2 ? 'end' : 'start' }, breakEven),
    ]);
}

/** Volumes that differ by more than twenty times are told apart on logarithmic scales only. */
function axes({ id, points }: CardSeries, labels: Labels): { x: Scale; y: Scale; axis: string } {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [frame.left, frame.width - frame.right, frame.top, frame.height - frame.bottom];
  if (id === 'cost-over-volume' && Math.min(...xs, ...ys) > 0 && Math.max(...xs) > 20 * Math.min(...xs)) {
    return {
      x: logarithmic(decades(Math.min(...xs), Math.max(...xs)), left, right), y: logarithmic(decades(Math.min(...ys), Math.max(...ys)), bottom, top), axis: labels.volumeByTens,
    };
  }
  const y = linear(roundTicks(Math.min(0, ...ys), Math.max(0, ...ys)), bottom, top);
  return id === 'cumulated-cash'
    ? { x: linear(monthTicks(Math.max(...xs)), left, right), y, axis: labels.month }
    : { x: linear(roundTicks(0, Math.max(...xs)), left, right), y, axis: labels.volume };
}

/** 1,200 → 1.2k; 4,500,000 → 4.5M. */
export function compact(value: number): string {
  const size = Math.abs(value);
  const [divisor, suffix] = size >= 1e9 ? [1e9, 'bn'] : size >= 1e6 ? [1e6, 'M'] : size >= 1e4 ? [1e3, 'k'] : [1, ''];
  return `${Number((value / divisor).toPrecision(3))}${suffix}`;
}
