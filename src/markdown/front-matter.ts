import { parseDocument, isMap, isScalar, isSeq } from 'yaml';
import type { FrontMatter, Passage } from './types.ts';

/** Reads YAML front matter with its fences; every scalar entry becomes a passage "key: value". */
export function readFrontMatter(source: string): { passages: Passage[]; frontMatter: FrontMatter } {
  const body = source.indexOf('\n') + 1;
  const yaml = source.slice(body, source.lastIndexOf('---'));
  const document = parseDocument(yaml);
  const error = document.errors[0];
  const problem = error === undefined ? {} : { problem: { message: error.message.split('\n')[0]!, span: { start: body + error.pos[0], end: body + error.pos[1] } } };
  const contents: unknown = error === undefined ? document.toJS() : undefined;
  const data = typeof contents === 'object' && contents !== null && !Array.isArray(contents) ? contents as Record<string, unknown> : {};
  const passages: Passage[] = [];
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key) || !key.range || (!isScalar(value) && !isSeq(value)) || !value.range) continue;
      const start = body + key.range[0];
      const end = body + value.range[1];
      passages.push({ kind: 'field', text: source.slice(start, end), span: { start, end }, runs: [0, start] });
    }
  }
  return { passages, frontMatter: { data, ...problem } };
}
