import { readFile } from 'node:fs/promises';

/** The input cannot be read as text; the message says why. */
export class UnreadableError extends Error {}

/**
 * Reads a file, or standard input for `-`, as UTF-8 or, where a byte-order mark says so, UTF-16.
 * The mark is no part of the text, as in an editor. Throws an UnreadableError.
 */
export async function readText(path: string, stdin: AsyncIterable<Uint8Array>): Promise<string> {
  return decode(path === '-' ? await readAll(stdin) : await readFile(path).catch((error: unknown) => {
    throw new UnreadableError(reasonOf(error));
  }));
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new UnreadableError('this is a binary file, not Markdown');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableError('this is not UTF-8 text; save it as UTF-8, or as UTF-16 with a byte-order mark');
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EISDIR: 'this is a directory',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
