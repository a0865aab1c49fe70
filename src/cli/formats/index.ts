import type { Formatter } from './formatter.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export const formats = { text, json, sarif, markdown } satisfies Record<string, Formatter>;
export type Format = keyof typeof formats;
