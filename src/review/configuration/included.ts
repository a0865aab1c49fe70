import picomatch from 'picomatch/posix';
import type { FileSettings } from './definition.ts';

const options = { dot: true, nocase: false };

/** Whether `path`, relative to the folder that the patterns are, is among the documents to read. */
export function isIncluded(path: string, { include, exclude }: Pick<FileSettings, 'include' | 'exclude'>): boolean {
  const matches = (patterns: readonly string[]) => patterns.some((pattern) => picomatch(pattern, options)(path));
  return (include === undefined || include.length === 0 || matches(include)) && !matches(exclude ?? []);
}
