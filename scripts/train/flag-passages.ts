import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LabelledPassage } from './data.ts';

const folder = path.resolve(import.meta.dirname, '../../model/data/flags');

export interface Mark { readonly id: string; readonly quote: string }
export interface FlagPassage extends LabelledPassage { readonly flags?: readonly Mark[] }

/** Passages that were written for the flags: `train` to learn from, `held-out` to measure on and for nothing else. */
export function flagPassages(part: 'train' | 'held-out'): FlagPassage[] {
  return readFileSync(path.join(folder, `${part}.jsonl`), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as FlagPassage);
}
