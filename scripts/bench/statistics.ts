import { Bench } from 'tinybench';

/** The value under which a share of the values lies, 0.5 for the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The median of what so many runs take, in milliseconds, after one that does not count. */
export async function medianTime(runs: number, work: () => unknown): Promise<number> {
  const bench = new Bench({ time: 0, iterations: runs, warmupTime: 0, warmupIterations: 1, throws: true }).add('work', async () => { await work(); });
  const [task] = await bench.run();
  if (task!.result.state !== 'completed') throw new Error(`the benchmark ${task!.result.state}`);
  return task!.result.latency.p50;
}

/** A sequence of shares from 0 to 1, the same for the same seed (mulberry32). */
export function shares(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
