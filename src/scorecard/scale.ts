/** An axis of a chart: where its ticks are, and where a value falls between `from` and `to`, in the chart's units. */
export interface Scale {
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

export function linear(ticks: readonly number[], from: number, to: number): Scale {
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  return { ticks, at: (value) => round(from + ((value - low) / (high - low)) * (to - from)) };
}

/** Equal distances are equal factors; every tick and value is above zero. */
export function logarithmic(ticks: readonly number[], from: number, to: number): Scale {
  const { at } = linear(ticks.map(Math.log10), from, to);
  return { ticks, at: (value) => at(Math.log10(value)) };
}

/** About five round steps that cover the range. */
export function roundTicks(low: number, high: number): number[] {
  const range = high - low || 1;
  const power = 10 ** Math.floor(Math.log10(range / 4));
  return steps(low, high, power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= range / 5) ?? 10));
}

/** The months of a plan, by threes. */
export function monthTicks(high: number): number[] {
  return steps(0, high, Math.max(3, Math.ceil(high / 6 / 3) * 3));
}

/** The powers of ten that cover the range, which is above zero. */
export function decades(low: number, high: number): number[] {
  const first = Math.floor(Math.log10(low));
  const last = Math.max(first + 1, Math.ceil(Math.log10(high)));
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}

function steps(low: number, high: number, step: number): number[] {
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: Math.max(1, last - first) + 1 }, (_, index) => (first + index) * step);
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
