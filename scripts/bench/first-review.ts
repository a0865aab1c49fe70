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

const rows: (string | number)[][] = [];
for (const size of sizes) {
  const text = textOf(size);
  const runs = size > 500 ? 3 : size > 50 ? 9 : 25;
  const own = await medianTime(runs, () => review(text, configuration));
  const parsed = await medianTime(runs, () => remark.parse(text));
  rows.push([`${size} KB`, own, parsed, own / parsed]);
}
print({ columns: ['text', 'first review', 'remark-parse with GFM', 'ratio'], rows });
