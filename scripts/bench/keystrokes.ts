/** One keystroke in an open document: letters typed in bursts at places all over it. */
import { configuration, createSession } from './engine.ts';
import { quantile, shares } from './statistics.ts';
import { print } from './table.ts';
import { sizes, textOf } from './texts.ts';

const burst = 'and so it improves ';
const bursts = 25;

const rows = sizes.map((size) => {
  const session = createSession(textOf(size), configuration);
  const share = shares(size);
  const times: number[] = [];
  for (let round = 0; round < bursts + 2; round++) {
    let at = Math.floor(share() * session.text.length);
    for (const text of burst) {
      const began = performance.now();
      session.edit({ start: at, end: at, text });
      // The first bursts warm up the machine code.
      if (round >= 2) times.push(performance.now() - began);
      at++;
    }
  }
  return [`${size} KB`, quantile(times, 0.5), quantile(times, 0.95), quantile(times, 0.99)];
});
const [, ten, , , thousand] = rows.map(([, middle]) => middle as number);
print({ columns: ['text', 'median', 'p95', 'p99'], rows: [...rows, ['growth of the median from 10 KB to 1 MB (factor)', thousand! / ten!, '', '']] });
