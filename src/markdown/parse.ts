import { LiveDocument } from './live-document.ts';
import { finish } from './steps.ts';
import type { Document } from './types.ts';

/** Parses a whole document. */
export function parse(text: string): Document {
  const document = new LiveDocument();
  finish(document.edit({ start: 0, end: 0, text }));
  return document;
}
