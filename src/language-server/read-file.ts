import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ReadText } from '../review/configuration/load.ts';

/** Reads files of this machine. */
export const readLocalFile: ReadText = async (uri) => {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return await readFile(fileURLToPath(uri), 'utf8');
  } catch {
    return undefined;
  }
};
