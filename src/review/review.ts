import { checkFigures } from '../figures/check.ts';
import { parse } from '../markdown/parse.ts';
import type { Document } from '../markdown/types.ts';
import { readBlock } from '../rubric/read-block.ts';
import type { PlacedReading } from '../rubric/reading.ts';
import { assemble } from './assemble.ts';
import { mergeConfig, type PartialConfig } from './config.ts';
import type { Review } from './types.ts';

/** Reviews a document. Pure: the same text and configuration give the same Review. */
export function review(text: string, config?: PartialConfig): Review {
  const document = parse(text);
  return assemble(document, read(document), checkFigures(document), mergeConfig(config));
}

function read(document: Document): PlacedReading[] {
  return document.blocks.map((placed) => ({ placed, reading: readBlock(placed) }));
}
