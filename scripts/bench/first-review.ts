/** A first review beside what remark needs for the same text. */
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { configuration, review } from './engine.ts';
import { medianTime } from './statistics.ts';
import { print } from './table.ts';
import { sizes, textOf } from './texts.ts';

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

/** Work on the next text at each call. */
function inTurn(texts: readonly string[], work: (text: string) => unknown): () => unknown {
  let next = 0;
  return () => work(texts[next++ % texts.length]!);
}

const rows: (string | number)[][] = [];
for (const size of sizes) {
  const runs = size > 500 ? 3 : size > 50 ? 9 : 25;
  // Each run has other proposals, since the engine remembers the sentences it read last.
  const texts = Array.from({ length: runs + 1 }, (_, run) => textOf(size, run * Math.ceil(size / 10)));
  const own = await medianTime(runs, inTurn(texts, (text) => review(text, configuration)));
  const parsed = await medianTime(runs, inTurn(texts, (text) => remark.parse(text)));
  rows.push([`${size} KB`, own, parsed, own / parsed]);
}
print({ columns: ['text', 'first review', 'remark-parse with GFM', 'ratio'], rows });
