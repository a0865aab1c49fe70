/** Peak memory of a process that opens a text and types in it, beside one that only loads the engine. */
import { execFileSync } from 'node:child_process';
import { configuration, createSession } from './engine.ts';
import { print } from './table.ts';
import { textOf } from './texts.ts';

const keys = 300;

function peak(size: number): number {
  return Number(execFileSync(process.execPath, ['--import', 'tsx', import.meta.filename, String(size)], { encoding: 'utf8' }));
}

const [size] = process.argv.slice(2).map(Number);
if (size === undefined) {
  print({ columns: ['text', 'peak memory, MB'], rows: [0, 10, 100, 1000].map((kilobytes) => [kilobytes === 0 ? 'none, engine loaded' : `${kilobytes} KB, ${keys} keystrokes`, peak(kilobytes)]) });
} else {
  if (size > 0) {
    const text = textOf(size);
    const session = createSession(text, configuration);
    for (let key = 0; key < keys; key++) session.edit({ start: Math.floor(text.length / 2), end: Math.floor(text.length / 2), text: 'e' });
  }
  // Kilobytes, by getrusage.
  console.log(process.resourceUsage().maxRSS / 1000);
}
